package baguan.report;

import baguan.document.Block;
import baguan.finding.Finding;
import baguan.rule.Digest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names for findings that survive edits elsewhere: rule, text at the span (NFKC), part, and which
 * of several equal ones it is. 16 hex digits.
 */
final class Fingerprints {
  private Fingerprints() {}

  /** One for each finding, in their order, none twice. */
  static Map<Finding, String> of(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    Map<Finding, String> names = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Block block = finding.at().block();
      String text = Normalizer.normalize(finding.at().text(), Normalizer.Form.NFKC);
      String base = finding.rule() + '\0' + text + '\0' + block.file() + '\0' + block.part();
      int occurrence = seen.merge(base, 1, Integer::sum);
      Digest digest = new Digest();
      digest.add(base, Integer.toString(occurrence).getBytes(StandardCharsets.UTF_8));
      names.put(finding, digest.hex().substring(0, 16));
    }
    return names;
  }
}
