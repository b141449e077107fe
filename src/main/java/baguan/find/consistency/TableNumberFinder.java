package baguan.find.consistency;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.fact.TableNumber;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers of tables that have a total row. A number stands once in each group that is
 * summed: 小计, 合计 and 总计 each have one.
 */
public final class TableNumberFinder implements FactFinder {

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (FileText file : FileText.of(reading, true)) {
      String prefix = file.file().isEmpty() ? "" : file.file() + "!";
      Table.totalled(file).forEach((name, cells) -> state(new Table(prefix + name, cells), facts));
    }
    return facts;
  }

  private static void state(Table table, List<Fact> facts) {
    for (Table.Group group : table.groups()) {
      for (Table.Row row : group.members()) {
        numbers(table, group, row, false, facts);
      }
      numbers(table, group, group.total(), true, facts);
    }
  }

  private static void numbers(
      Table table, Table.Group group, Table.Row row, boolean total, List<Fact> facts) {
    for (Block block : row.cells()) {
      CellNumber number = CellNumber.read(block.text());
      int column = block.cell().column();
      if (number != null && table.additive(column)) {
        facts.add(
            new TableNumber(
                table.name(),
                table.name() + "/c" + column + "/" + group.name(),
                table.header(column),
                block.cell().row(),
                total,
                number.value(),
                block.span(number.start(), number.end())));
      }
    }
  }
}
