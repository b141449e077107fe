package baguan.find.english;

import baguan.document.Block;
import baguan.fact.Fact;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds ordinals with a wrong ending, words typed twice, spaces before a stop. */
final class Words {
  /** 6rd is a protocol. */
  private static final Pattern ORDINAL =
      Pattern.compile("(?<![A-Za-z0-9.,])(?!6rd)([0-9]{1,4})(st|nd|rd|th)(?![A-Za-z0-9])");

  /** Words that never follow themselves; had had, that that, is is can be right. */
  private static final Pattern DOUBLED =
      Pattern.compile(
          "(?<![A-Za-z-])(the|a|an|and|of|for|with|from|by|at|or|our|your|their|was|were|be|been|will"
              + "|shall|must|we|they|this|these|which) ((?i)\\1)(?![A-Za-z0-9'’-])");

  private static final Pattern SPACED = Pattern.compile("(?<=[a-z]{2})( )[,;](?= [a-z])");

  private Words() {}

  static void find(Block block, List<Fact> facts) {
    Matcher ordinal = ORDINAL.matcher(block.text());
    while (ordinal.find()) {
      String right = ending(Integer.parseInt(ordinal.group(1)));
      if (!right.equals(ordinal.group(2))) {
        String whole = ordinal.group(1) + right;
        EnglishFinder.add("wrong-ordinal", block, ordinal.start(), ordinal.end(), whole, facts);
      }
    }
    Matcher doubled = DOUBLED.matcher(block.text());
    while (doubled.find()) {
      EnglishFinder.add(
          "doubled-word", block, doubled.start(2), doubled.end(2), doubled.group(1), facts);
    }
    Matcher spaced = SPACED.matcher(block.text());
    while (spaced.find()) {
      EnglishFinder.add("space-before-stop", block, spaced.start(1), spaced.end(1), "", facts);
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
