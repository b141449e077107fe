package baguan.find.english;

import baguan.document.Block;
import baguan.fact.Fact;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a before a vowel's sound and an before a consonant's. Only plain words in small letters:
 * what is spelled out, a name or a letter of a list has its own ways.
 */
final class Articles {
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![A-Za-z'’.)-])([Aa]n?) ([a-z]{3,24})(?![A-Za-z0-9_/@(-]|\\.[A-Za-z0-9])");
  private static final Pattern VOWEL =
      Pattern.compile("(?:a|e(?!u|we)|i|o(?!ne|nce|ui)|un(?!i|an)|up|ul|um)[a-z]{2,23}");
  private static final Pattern CONSONANT =
      Pattern.compile(
          "(?:[bcdfgjklmnpqrstvwz][aeiou]|bl|br|ch|cl|cr|dr|fl|fr|gl|gr|kn|pl|pr|sc|sk|sl|sm|sn|sp|st"
              + "|sw|th|tr|tw|wh|wr|uni(?!n|m)|use|usual|europe|one)[a-z]{2,22}");
  private static final Set<String> LETTERED =
      Set.of(
          "and", "are", "any", "all", "also", "into", "its", "only", "our", "out", "over", "under",
          "until", "unless", "after", "along", "against", "above", "about", "around", "among", "as",
          "each", "either", "else", "even", "ever", "every", "except", "if", "in", "instead", "is",
          "isn", "of", "off", "on", "or", "other", "upon", "et", "été", "est", "als", "una", "era");

  private Articles() {}

  static void find(Block block, List<Fact> facts) {
    String text = block.text();
    Matcher m = PAIR.matcher(text).useTransparentBounds(true);
    for (int i = text.indexOf(' ', 1); i >= 0; i = text.indexOf(' ', i + 1)) {
      int start = start(text, i);
      if (start >= 0 && m.region(start, text.length()).lookingAt()) {
        judge(block, m, facts);
      }
    }
  }

  /** Where an article begins that ends before a space; -1 when none does. */
  private static int start(String text, int space) {
    int last = text.charAt(space - 1) | 0x20;
    boolean an = last == 'n' && space > 1 && (text.charAt(space - 2) | 0x20) == 'a';
    return last == 'a' ? space - 1 : an ? space - 2 : -1;
  }

  private static void judge(Block block, Matcher m, List<Fact> facts) {
    boolean an = m.group(1).length() == 2;
    String word = m.group(2);
    boolean wrong =
        an
            ? CONSONANT.matcher(word).matches()
            : VOWEL.matcher(word).matches() && !LETTERED.contains(word);
    if (wrong) {
      String right = an ? m.group(1).substring(0, 1) : m.group(1) + "n";
      EnglishFinder.add("indefinite-article", block, m.start(1), m.end(1), right, facts);
    }
  }
}
