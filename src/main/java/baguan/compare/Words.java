package baguan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two paragraphs cut into what they share and what they do not: by character in Chinese. */
final class Words {
  private static final double ALIKE = 0.35;
  private static final int LONGEST = 1_000; // characters looked at to tell likeness

  private Words() {}

  /** Whether one looks like an edit of the other. */
  static boolean alike(String a, String b) {
    String shortA = a.substring(0, Math.min(a.length(), LONGEST));
    String shortB = b.substring(0, Math.min(b.length(), LONGEST));
    Map<String, Integer> words = new HashMap<>();
    List<String> first = of(shortA);
    List<String> second = of(shortB);
    first.forEach(w -> words.merge(w, 1, Integer::sum));
    int shared = 0;
    for (String word : second) {
      if (words.merge(word, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return 2.0 * shared >= ALIKE * (first.size() + second.size());
  }

  /** The pieces of both; each side's together are its text. */
  static List<List<Piece>> pieces(String a, String b) {
    if (!alike(a, b)) {
      return List.of(List.of(new Piece(a, true)), List.of(new Piece(b, true)));
    }
    List<String> first = of(a);
    List<String> second = of(b);
    int[] partner = Alignment.of(first, second);
    boolean[] shared = new boolean[second.size()];
    boolean[] kept = new boolean[first.size()];
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        kept[i] = true;
        shared[partner[i]] = true;
      }
    }
    return List.of(joined(first, kept), joined(second, shared));
  }

  private static List<Piece> joined(List<String> words, boolean[] kept) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < kept.length; i++) {
      text.append(words.get(i));
      if (i + 1 == kept.length || kept[i + 1] != kept[i]) {
        pieces.add(new Piece(text.toString(), !kept[i]));
        text.setLength(0);
      }
    }
    return List.copyOf(pieces);
  }

  /** Chinese characters and marks one by one; letters and digits, masked ones too, in runs. */
  private static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    int previous = -1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int kind = kind(text.codePointAt(i));
      if (i > start && (kind != previous || kind == 0)) {
        words.add(text.substring(start, i));
        start = i;
      }
      previous = kind;
    }
    if (start < text.length()) {
      words.add(text.substring(start));
    }
    return words;
  }

  private static int kind(int codePoint) {
    if (Character.isIdeographic(codePoint)) {
      return 0;
    }
    if (Character.isLetterOrDigit(codePoint) || codePoint == '*') {
      return 1;
    }
    return Character.isWhitespace(codePoint) ? 2 : 0;
  }
}
