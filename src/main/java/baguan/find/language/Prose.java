package baguan.find.language;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.fact.Passage;
import java.util.List;

/** A block as checks read it, and where they put what they notice. */
final class Prose {
  private final Block block;
  private final String text;
  private int chinese; // 0 not yet known, 1 yes, -1 no
  private final List<Fact> out;

  Prose(Block block, List<Fact> out) {
    this.block = block;
    this.text = block.text();
    this.out = out;
  }

  private static boolean mostlyHan(String text) {
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      balance += Hanzi.han(c) ? 1 : Hanzi.letter(c) ? -1 : 0;
    }
    return balance > 0;
  }

  String text() {
    return text;
  }

  Block block() {
    return block;
  }

  /** More ideographs than Latin letters. */
  boolean chinese() {
    if (chinese == 0) {
      chinese = mostlyHan(text) ? 1 : -1;
    }
    return chinese > 0;
  }

  /** The character, or NUL outside the text. */
  char at(int i) {
    return i < 0 || i >= text.length() ? '\0' : text.charAt(i);
  }

  boolean has(String word, int i) {
    return i >= 0 && text.startsWith(word, i);
  }

  /** End of the run of {@code c} that starts at {@code i}. */
  int runEnd(int i) {
    char c = at(i);
    int end = i;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  /** Start of the digits, with commas and a point among them, that end before {@code end}. */
  int numberStart(int end) {
    int start = end;
    while (Hanzi.digit(at(start - 1))
        || ((at(start - 1) == '.' || at(start - 1) == ',')
            && Hanzi.digit(at(start))
            && Hanzi.digit(at(start - 2)))) {
      start--;
    }
    return start;
  }

  /** End of the plain digits that start at {@code start}. */
  int digitsEnd(int start) {
    int end = start;
    while (Hanzi.digit(at(end))) {
      end++;
    }
    return end;
  }

  /** States a passage of the pack; the suggestion is empty when only a person can say. */
  void note(String rule, int start, int end, String suggestion) {
    note(rule, start, end, suggestion, "");
  }

  void note(String rule, int start, int end, String suggestion, String detail) {
    out.add(
        new Passage(
            "language-zh/" + rule,
            text.substring(start, end),
            suggestion,
            detail,
            block.span(start, end)));
  }
}
