package baguan.gate;

import baguan.check.Report;
import baguan.document.Block;
import baguan.document.Kind;
import baguan.finding.Finding;
import baguan.finding.Severity;
import baguan.review.Point;
import baguan.store.Store;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns findings into points to decide. A point's key is rule, matched text and structural anchor
 * (file, part, cell, heading above), never a line: edits elsewhere keep it, edits of the text make
 * another.
 */
final class Points {
  private static final String UNREAD = "coverage/unread-part";

  private final Store store;
  private final Set<String> guarded;

  Points(Store store, Policy policy) {
    this.store = store;
    this.guarded = policy.guarded();
  }

  /** One for each finding, in their order; and one for what no finding says was not read. */
  List<Point> of(Report report) {
    Map<Block, String> headings = headings(report);
    Map<String, Integer> seen = new HashMap<>();
    List<Point> points = new ArrayList<>();
    boolean told = false;
    for (Finding finding : report.findings()) {
      Block block = finding.at().block();
      String text = Normalizer.normalize(finding.at().text(), Normalizer.Form.NFKC);
      String anchor =
          block.file()
              + '\0'
              + block.part()
              + '\0'
              + (block.kind() == Kind.CELL ? block.path() : "")
              + '\0'
              + headings.getOrDefault(block, "");
      int occurrence = seen.merge(finding.rule() + '\0' + text + '\0' + anchor, 1, Integer::sum);
      boolean unread = finding.rule().equals(UNREAD);
      told |= unread;
      points.add(
          new Point(
              points.size(),
              key(finding.rule(), unread ? finding.args().toString() : text, anchor, occurrence),
              key(finding.rule(), unread ? finding.args().toString() : text, "", 0),
              finding.rule(),
              finding.severity(),
              finding.preview(),
              guarded.contains(pack(finding.rule())),
              unread));
    }
    if (!told && !report.document().fullyRead()) {
      String what = report.document().parts().toString();
      String key = key(UNREAD, what, "", 1);
      points.add(new Point(points.size(), key, key, UNREAD, Severity.ERROR, false, false, true));
    }
    return points;
  }

  private String key(String rule, String text, String anchor, int occurrence) {
    return store.keyed(
        utf8(rule + '\0'), utf8(text.length() + "\0" + text), utf8(anchor + '\0' + occurrence));
  }

  /** The nearest heading above each block. */
  private static Map<Block, String> headings(Report report) {
    Map<Block, String> above = new HashMap<>();
    String heading = "";
    String file = "";
    for (Block block : report.findings().isEmpty() ? List.<Block>of() : report.document().lines()) {
      if (!block.file().equals(file)) {
        file = block.file();
        heading = "";
      }
      above.put(block, heading);
      if (block.kind() == Kind.HEADING) {
        heading = Normalizer.normalize(block.text(), Normalizer.Form.NFKC).strip();
      }
    }
    return above;
  }

  static String pack(String rule) {
    return rule.substring(0, Math.max(0, rule.indexOf('/')));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
