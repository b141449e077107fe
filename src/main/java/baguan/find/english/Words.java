package baguan.find.english;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.find.text.Chars;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds ordinals with a wrong ending, words typed twice, spaces before a stop. */
final class Words {
  private static final List<String> ENDINGS = List.of("st", "nd", "rd", "th");
  private static final int DIGITS = 4; // of an ordinal, at most

  /** Words that never follow themselves; had had, that that, is is can be right. */
  private static final Set<String> ONCE =
      Set.of(
          "the", "a", "an", "and", "of", "for", "with", "from", "by", "at", "or", "our", "your",
          "their", "was", "were", "be", "been", "will", "shall", "must", "we", "they", "this",
          "these", "which");

  private static final int LONGEST = 5; // of these

  private static final Pattern SPACED = Pattern.compile("( )(?<=[a-z]{2} )[,;](?= [a-z])");

  private Words() {}

  static void find(Block block, boolean digits, List<Fact> facts) {
    if (digits) {
      ordinals(block, facts);
    }
    String text = block.text();
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      doubled(block, i, facts);
    }
    Matcher spaced = SPACED.matcher(text);
    boolean may = text.contains(" ,") || text.contains(" ;");
    while (may && spaced.find()) {
      EnglishFinder.add("space-before-stop", block, spaced.start(1), spaced.end(1), "", facts);
    }
  }

  private static void ordinals(Block block, List<Fact> facts) {
    String text = block.text();
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean joint = Chars.letter(text.charAt(i)) && Chars.digit(text.charAt(i - 1));
      if (joint && !Chars.alnum(Chars.at(text, i + 2))) {
        ordinal(block, i, text.substring(i, i + 2), facts);
      }
    }
  }

  private static void ordinal(Block block, int at, String ending, List<Fact> facts) {
    String text = block.text();
    int start = at;
    while (start > 0 && at - start < DIGITS && Chars.digit(text.charAt(start - 1))) {
      start--;
    }
    String number = text.substring(start, at);
    String right = ending(Integer.parseInt(number));
    char before = Chars.at(text, start - 1);
    boolean whole = !Chars.alnum(before) && before != '.' && before != ',';
    boolean protocol = text.startsWith("6rd", start);
    if (whole && !protocol && ENDINGS.contains(ending) && !right.equals(ending)) {
      EnglishFinder.add("wrong-ordinal", block, start, at + 2, number + right, facts);
    }
  }

  /** The word before a space again behind it, in small letters or not. */
  private static void doubled(Block block, int space, List<Fact> facts) {
    String text = block.text();
    int start = space;
    while (start > 0 && space - start <= LONGEST && Chars.letter(text.charAt(start - 1))) {
      start--;
    }
    int length = space - start;
    if (length == 0
        || (text.charAt(start) | 0x20) != (Chars.at(text, space + 1) | 0x20)
        || !text.regionMatches(true, start, text, space + 1, length)
        || Chars.at(text, start - 1) == '-') {
      return;
    }
    int end = space + 1 + length;
    char after = Chars.at(text, end);
    String word = text.substring(start, space);
    if (ONCE.contains(word) && !Chars.alnum(after) && "'’-".indexOf(after) < 0) {
      EnglishFinder.add("doubled-word", block, space + 1, end, word, facts);
    }
  }

  private static String ending(int number) {
    boolean teen = number % 100 > 10 && number % 100 < 14;
    return switch (teen ? 0 : number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
