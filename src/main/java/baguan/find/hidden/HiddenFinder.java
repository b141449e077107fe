package baguan.find.hidden;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.fact.Fact;
import baguan.fact.HiddenContent;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Content that travels unseen. Neighbouring blocks of one cause, author, part and name are one
 * thing: whoever removes it removes them together. So are all hidden rows and columns of a sheet,
 * since a column's cells lie rows apart.
 */
public final class HiddenFinder implements FactFinder {
  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    List<Block> lines = reading.lines();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); ) {
      Block first = lines.get(i);
      int end = i + 1;
      if (first.cause() == Cause.HIDDEN_ROW_OR_COLUMN) {
        if (seen.add(first.file() + "!" + first.part())) {
          facts.add(fact(first, (int) lines.stream().filter(b -> sameThing(first, b)).count()));
        }
      } else if (first.cause() != Cause.NONE && !routine(first)) {
        while (end < lines.size() && sameThing(first, lines.get(end))) {
          end++;
        }
        facts.add(fact(first, end - i));
      }
      i = end;
    }
    return facts;
  }

  /** A hidden name that a filter or a custom view made: nobody hid it. */
  private static boolean routine(Block block) {
    return block.cause() == Cause.HIDDEN_DEFINED_NAME && !block.attribute("builtin").isEmpty();
  }

  private static HiddenContent fact(Block first, int count) {
    return new HiddenContent(
        first.cause(),
        count,
        first.attribute("author"),
        first.attribute("name"),
        first.layer(),
        first.all());
  }

  private static boolean sameThing(Block a, Block b) {
    return a.cause() == b.cause()
        && a.layer() == b.layer()
        && a.file().equals(b.file())
        && a.part().equals(b.part())
        && a.attribute("author").equals(b.attribute("author"))
        && a.attribute("name").equals(b.attribute("name"));
  }
}
