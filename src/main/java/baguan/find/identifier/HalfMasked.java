package baguan.find.identifier;

import baguan.fact.Fact;
import baguan.fact.IdentifierHit;
import baguan.fact.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Masked numbers whose like stands in clear elsewhere in the same document. */
final class HalfMasked {
  private static final int MOST = 500; // clear numbers of one ending compared with a masked one

  private HalfMasked() {}

  static List<Passage> among(List<Fact> facts) {
    Map<String, List<String>> clear = new HashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof IdentifierHit hit && !hit.masked()) {
        List<String> alike = clear.computeIfAbsent(key(hit), key -> new ArrayList<>(1));
        if (alike.size() < MOST) {
          alike.add(hit.value());
        }
      }
    }
    List<Passage> passages = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof IdentifierHit hit
          && hit.masked()
          && clear.getOrDefault(key(hit), List.of()).stream()
              .anyMatch(value -> fits(hit.value(), value))) {
        passages.add(new Passage("personal-data/half-masked", hit.at().text(), "", "", hit.at()));
      }
    }
    return passages;
  }

  /** Kind, length and last two characters, which masks leave open. */
  private static String key(IdentifierHit hit) {
    String value = hit.value();
    int n = value.length();
    return hit.type() + ":" + n + ":" + value.substring(Math.max(0, n - 2));
  }

  private static boolean fits(String masked, String value) {
    for (int i = 0; i < masked.length(); i++) {
      if (masked.charAt(i) != '*' && masked.charAt(i) != value.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
