package baguan.find.consistency;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks the tree of headings numbered 1.1, 1.1.1: gaps, repeats and headings under the wrong
 * parent. A list is judged only from its first member on; 1 starts it anew, as in contents and
 * text.
 */
public final class DecimalNumberFinder implements FactFinder {
  private static final int FEWEST = 3;

  @Override
  public List<Fact> find(Reading reading) {
    Remarks remarks = new Remarks();
    for (FileText file : FileText.of(reading, true)) {
      if (file.blocks().stream().filter(b -> number(file, b) != null).limit(FEWEST).count()
          == FEWEST) {
        Map<List<Integer>, Integer> lists = new HashMap<>();
        for (Block block : file.blocks()) {
          DecimalNumber number = number(file, block);
          if (number != null) {
            judge(block, number, lists, remarks);
          }
        }
      }
    }
    return remarks.facts();
  }

  private static @Nullable DecimalNumber number(FileText file, Block block) {
    boolean automatic = !block.prefix().isEmpty();
    String text = block.text();
    return automatic || file.isCell(block)
        ? null
        : DecimalNumber.read(text, NumberingFinder.start(text));
  }

  private static void judge(
      Block block, DecimalNumber number, Map<List<Integer>, Integer> lists, Remarks remarks) {
    List<Integer> parent = number.parent();
    Integer before = lists.get(parent);
    Integer open = parent.size() < 2 ? null : lists.get(parent.subList(0, parent.size() - 1));
    int own = parent.get(parent.size() - 1);
    if (open != null && open != own) {
      remarks.add(
          "decimal-number-parent", block, number.start(), number.end(), "", text(parent, open));
      return;
    }
    int last = number.last();
    if (last == 1) {
      lists.keySet().removeIf(k -> under(k, number.parts()));
      lists.put(parent, 1);
    } else if (before != null) {
      if (last > before + 1) {
        remarks.add(
            "decimal-number-gap", block, number.start(), number.end(), number.with(before + 1));
      } else if (last <= before) {
        remarks.add(
            "decimal-number-repeat", block, number.start(), number.end(), number.with(before + 1));
      }
      lists.put(parent, Math.max(last, before));
    }
  }

  private static boolean under(List<Integer> key, List<Integer> parts) {
    return key.size() >= parts.size() && key.subList(0, parts.size()).equals(parts);
  }

  private static String text(List<Integer> parent, int open) {
    StringBuilder text = new StringBuilder();
    parent.subList(0, parent.size() - 1).forEach(p -> text.append(p).append('.'));
    return text.append(open).toString();
  }
}
