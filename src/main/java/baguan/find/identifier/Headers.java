package baguan.find.identifier;

import baguan.document.Block;
import baguan.document.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What heads a cell: the first cell of its column and of its row. */
final class Headers {
  private static final int LONGEST = 24;

  private record Table(Map<Integer, String> columns, Map<Integer, String> rows) {}

  /** By file, then by the name in it. */
  private final Map<String, Map<String, Table>> tables = new HashMap<>();

  Headers(List<Block> lines) {
    for (Block block : lines) {
      boolean first = block.cell().row() == 1 || block.cell().column() == 1;
      if (first && block.kind() == Kind.CELL && block.text().length() <= LONGEST) {
        Table table =
            tables
                .computeIfAbsent(block.file(), f -> new HashMap<>())
                .computeIfAbsent(
                    block.cell().table(), t -> new Table(new HashMap<>(), new HashMap<>()));
        if (block.cell().row() == 1) {
          table.columns().merge(block.cell().column(), block.text(), String::concat);
        }
        if (block.cell().column() == 1) {
          table.rows().merge(block.cell().row(), block.text(), String::concat);
        }
      }
    }
  }

  String of(Block block) {
    if (block.kind() != Kind.CELL) {
      return "";
    }
    Table table = tables.getOrDefault(block.file(), Map.of()).get(block.cell().table());
    if (table == null) {
      return "\t";
    }
    return table.rows().getOrDefault(block.cell().row(), "")
        + "\t"
        + table.columns().getOrDefault(block.cell().column(), "");
  }
}
