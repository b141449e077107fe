package baguan.find.marking;

import baguan.fact.Level;
import baguan.find.text.Chars;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Marks with a grammar: TLP, American banners and portions, Taiwan's 密等 field. */
final class Banners {
  private static final Map<String, Level> TLP =
      Map.of(
          "CLEAR", Level.PUBLIC,
          "WHITE", Level.PUBLIC,
          "GREEN", Level.INTERNAL,
          "AMBER", Level.RESTRICTED,
          "AMBER+STRICT", Level.RESTRICTED,
          "RED", Level.CONFIDENTIAL,
          "红", Level.CONFIDENTIAL,
          "黄", Level.RESTRICTED,
          "绿", Level.INTERNAL);
  private static final Map<String, Level> PORTIONS =
      Map.of(
          "TS", Level.TOP_SECRET,
          "S", Level.SECRET,
          "C", Level.CONFIDENTIAL,
          "CUI", Level.RESTRICTED,
          "FOUO", Level.INTERNAL,
          "U", Level.PUBLIC);
  private static final String[] HEADS = {
    "TOP SECRET", "SECRET", "CONFIDENTIAL", "UNCLASSIFIED", "CUI", "CONTROLLED"
  };

  private Banners() {}

  static void see(String text, String upper, boolean margin, List<Sighting> out) {
    tlp(text, upper, margin, out);
    banner(text, out);
    portion(text, out);
    taiwan(text, out);
  }

  /** {@code TLP:RED}; also with a space, a hyphen or a full-width colon, which TLP 2.0 forbids. */
  private static void tlp(String text, String upper, boolean margin, List<Sighting> out) {
    for (int at = upper.indexOf("TLP"); at >= 0; at = upper.indexOf("TLP", at + 3)) {
      int i = at + 3;
      while (i < text.length() && i < at + 6 && " :：-".indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      int end = i;
      while (end < upper.length()
          && (Chars.letter(upper.charAt(end)) || upper.charAt(end) == '+')) {
        end++;
      }
      if (end == i && i < text.length()) {
        end = i + 1; // translated: TLP：红
      }
      Level level =
          i == at + 3 || Chars.alnum(Chars.at(text, at - 1))
              ? null
              : TLP.get(upper.substring(i, end));
      if (level != null) {
        boolean real = margin || text.length() <= Phrases.SHORT;
        out.add(new Sighting("tlp", level, text.substring(at, end), real, "", false, at, end));
      }
    }
  }

  /** {@code SECRET//NOFORN}, {@code CUI//SP-PRVCY}: a line of capitals with two slashes. */
  private static void banner(String text, List<Sighting> out) {
    String line = text.strip();
    int slashes = line.indexOf("//");
    if (slashes < 0 || line.length() > 120 || !line.equals(line.toUpperCase(Locale.ROOT))) {
      return;
    }
    for (String head : HEADS) {
      if (line.substring(0, slashes).equals(head) && grammar(line.substring(slashes))) {
        int start = text.indexOf(line);
        boolean cui = head.startsWith("C") && !head.startsWith("CONF");
        String system = cui ? "cui" : "us";
        out.add(
            new Sighting(system, level(head), line, true, "", false, start, start + line.length()));
      }
    }
  }

  private static boolean grammar(String controls) {
    return controls.chars().allMatch(c -> Chars.alnum((char) c) || "/ ,-&".indexOf(c) >= 0);
  }

  private static Level level(String head) {
    return switch (head) {
      case "TOP SECRET" -> Level.TOP_SECRET;
      case "SECRET" -> Level.SECRET;
      case "CONFIDENTIAL" -> Level.CONFIDENTIAL;
      case "UNCLASSIFIED" -> Level.PUBLIC;
      default -> Level.RESTRICTED;
    };
  }

  /** {@code (S//NF) The …}; real only beside a banner, which the finder decides. */
  private static void portion(String text, List<Sighting> out) {
    int open = 0;
    while (open < text.length() && text.charAt(open) == ' ') {
      open++;
    }
    int close = text.indexOf(')', open);
    if (Chars.at(text, open) != '(' || close < 0 || close - open > 40) {
      return;
    }
    String inner = text.substring(open + 1, close);
    int slashes = inner.indexOf("//");
    Level level = PORTIONS.get(slashes < 0 ? inner : inner.substring(0, slashes));
    if (level != null && (slashes < 0 || grammar(inner.substring(slashes)))) {
      String system = inner.startsWith("CUI") ? "cui" : "us";
      boolean certain = slashes > 0;
      out.add(new Sighting(system, level, inner, certain, "", true, open, close + 1));
    }
  }

  /** {@code 密等及解密條件或保密期限：機密}; the words as the folded view shows them. */
  private static void taiwan(String text, List<Sighting> out) {
    int at = text.indexOf("密等");
    int colon = at < 0 ? -1 : Math.max(text.indexOf('：', at), text.indexOf(':', at));
    if (colon < 0) {
      return;
    }
    int start = colon + 1;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    for (String word : new String[] {"绝对机密", "極機密", "极机密", "絕對機密", "機密", "机密", "密"}) {
      if (text.startsWith(word, start)) {
        int from = start;
        int end = start + word.length();
        String rest = text.substring(end).strip();
        out.removeIf(s -> s.start() < end && from < s.end());
        out.add(new Sighting("tw", taiwan(word), word, true, rest, false, start, end));
        return;
      }
    }
  }

  private static Level taiwan(String word) {
    return switch (word) {
      case "绝对机密", "絕對機密" -> Level.TOP_SECRET;
      case "极机密", "極機密" -> Level.SECRET;
      case "机密", "機密" -> Level.CONFIDENTIAL;
      default -> Level.RESTRICTED;
    };
  }
}
