package baguan.find.english;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.find.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts grouped otherwise than by three, and two decimal markers in one text. */
final class Separators {
  private static final Pattern GROUPS =
      Pattern.compile("[0-9]{1,3}(?:,[0-9]{3}){0,4},[0-9]{4,6}(?![0-9,])");
  private static final Pattern POINT =
      Pattern.compile("[0-9]{1,3}(?:,[0-9]{3}){1,4}\\.[0-9]{1,4}(?![0-9.,][0-9])(?![0-9])");
  private static final Pattern COMMA =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3}){1,4},[0-9]{1,4}(?![0-9.,][0-9])(?![0-9])");

  private record Written(Block block, int start, int end) {}

  private final List<Block> blocks;
  private final List<Fact> facts;

  Separators(List<Block> blocks, List<Fact> facts) {
    this.blocks = blocks;
    this.facts = facts;
  }

  void find() {
    all(GROUPS).forEach(n -> add("digit-grouping", n));
    List<Written> comma = all(COMMA);
    List<Written> point = comma.isEmpty() ? comma : all(POINT);
    List<Written> fewer = point.size() < comma.size() ? point : comma;
    if (!point.isEmpty()) {
      fewer.forEach(n -> add("decimal-marker-mixed", n));
    }
  }

  private List<Written> all(Pattern pattern) {
    List<Written> numbers = new ArrayList<>();
    for (Block block : blocks) {
      Matcher m = pattern.matcher(block.text());
      while (m.find()) {
        char before = Chars.at(block.text(), m.start() - 1);
        if (pattern == GROUPS ? "$€£".indexOf(before) < 0 : part(before)) {
          continue;
        }
        numbers.add(new Written(block, m.start(), m.end()));
      }
    }
    return numbers;
  }

  private static boolean part(char c) {
    return Chars.digit(c) || c == '.' || c == ',';
  }

  private void add(String rule, Written number) {
    EnglishFinder.add(rule, number.block(), number.start(), number.end(), "", facts);
  }
}
