package baguan.find.consistency;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.fact.TableNumber;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the numbers of tables that have a total row. A number stands once in each group that is
 * summed: 小计, 合计 and 总计 each have one.
 */
public final class TableNumberFinder implements FactFinder {

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (FileText file : FileText.of(reading, true)) {
      Map<String, List<Block>> tables = new LinkedHashMap<>();
      for (Block block : file.blocks()) { // a bare number is no label
        if (file.isCell(block) && Table.mayBeTotal(block.text())) {
          tables.putIfAbsent(block.cell().table(), new ArrayList<>());
        }
      }
      tables.remove("");
      for (Block block : tables.isEmpty() ? List.<Block>of() : file.all()) {
        List<Block> cells = file.isCell(block) ? tables.get(block.cell().table()) : null;
        if (cells != null) {
          cells.add(block);
        }
      }
      String prefix = file.file().isEmpty() ? "" : file.file() + "!";
      tables.forEach((name, cells) -> state(new Table(prefix + name, cells), facts));
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
