package baguan.find.english;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.find.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates of digits whose order of day and month a reader cannot know, or that differ in it.
 */
final class Dates {
  private static final Pattern NUMERIC =
      Pattern.compile("([0-3]?[0-9])/([0-3]?[0-9])/((?:19|20)[0-9]{2})(?![0-9A-Za-z/-])");

  private record Numeric(Block block, int first, int second, int start, int end) {
    boolean dayFirst() {
      return first > 12 && second >= 1 && second <= 12;
    }

    boolean monthFirst() {
      return second > 12 && first >= 1 && first <= 12;
    }

    boolean open() {
      return first >= 1 && first <= 12 && second >= 1 && second <= 12 && first != second;
    }
  }

  private final List<Block> blocks;
  private final List<Fact> facts;

  Dates(List<Block> blocks, List<Fact> facts) {
    this.blocks = blocks;
    this.facts = facts;
  }

  void find() {
    List<Numeric> all = new ArrayList<>();
    for (Block block : blocks) {
      Matcher m = NUMERIC.matcher(block.text());
      while (m.find()) {
        char before = Chars.at(block.text(), m.start() - 1);
        if (Chars.alnum(before) || "/.-".indexOf(before) >= 0) {
          continue;
        }
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(2));
        all.add(new Numeric(block, first, second, m.start(), m.end()));
      }
    }
    List<Numeric> day = all.stream().filter(Numeric::dayFirst).toList();
    List<Numeric> month = all.stream().filter(Numeric::monthFirst).toList();
    if (!day.isEmpty() && !month.isEmpty()) {
      List<Numeric> fewer = day.size() < month.size() ? day : month;
      fewer.forEach(d -> add("date-order-mixed", d));
    } else if (day.isEmpty() && month.isEmpty()) {
      all.stream().filter(Numeric::open).limit(1).forEach(d -> add("ambiguous-date", d)); // a habit
    }
  }

  private void add(String rule, Numeric date) {
    EnglishFinder.add(rule, date.block(), date.start(), date.end(), "", facts);
  }
}
