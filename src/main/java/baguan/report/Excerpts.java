package baguan.report;

import baguan.check.Report;
import baguan.document.Block;
import baguan.document.Span;
import baguan.finding.Finding;
import baguan.rule.RuleCard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cuts text out of a report's blocks. Unless content is asked for, whatever a finding of a
 * sensitive pack covers is masked, in every excerpt it stands in.
 */
public final class Excerpts {
  private static final int KEEP = 2; // characters left in clear at each end
  private static final int SHORT = 8; // of shorter ones nothing is left

  private final Map<Block, List<Span>> sensitive = new HashMap<>();

  public Excerpts(Report report, boolean showContent) {
    if (showContent) {
      return;
    }
    for (Finding finding : report.findings()) {
      RuleCard card = report.rules().cards().get(finding.rule());
      if (card != null && card.pack().sensitive()) {
        sensitive.computeIfAbsent(finding.at().block(), b -> new ArrayList<>()).add(finding.at());
      }
    }
  }

  /** The characters of a span, masked where they must be. */
  public String text(Span span) {
    return text(span.block(), span.start(), span.end());
  }

  /** Characters {@code [start, end)} of a block, masked where they must be; same length. */
  public String text(Block block, int start, int end) {
    List<Span> masks = sensitive.get(block);
    String raw = block.text().substring(start, end);
    if (masks == null) {
      return raw;
    }
    char[] chars = raw.toCharArray();
    for (Span mask : masks) {
      int keep = mask.end() - mask.start() < SHORT ? 0 : KEEP;
      int from = Math.max(mask.start() + keep, start);
      int to = Math.min(mask.end() - keep, end);
      for (int i = from; i < to; i++) {
        chars[i - start] = '*';
      }
    }
    return new String(chars);
  }

  /** An argument of a finding: {@code value} is masked where the finding is. */
  public Map<String, String> args(Finding finding) {
    if (!sensitive.containsKey(finding.at().block()) || !finding.args().containsKey("value")) {
      return finding.args();
    }
    Map<String, String> args = new TreeMap<>(finding.args());
    args.computeIfPresent("value", (k, v) -> mask(v));
    return args;
  }

  private static String mask(String value) {
    if (value.length() < SHORT) {
      return "*".repeat(value.length());
    }
    int end = value.length() - KEEP;
    return value.substring(0, KEEP) + "*".repeat(end - KEEP) + value.substring(end);
  }
}
