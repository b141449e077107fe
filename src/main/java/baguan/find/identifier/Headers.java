package baguan.find.identifier;

import baguan.document.Block;
import baguan.document.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What heads a cell: the first cell of its column and of its row. */
final class Headers {
  private static final int LONGEST = 24;

  private final Map<String, String> columns = new HashMap<>();
  private final Map<String, String> rows = new HashMap<>();

  Headers(List<Block> lines) {
    for (Block block : lines) {
      if (block.kind() == Kind.CELL && block.text().length() <= LONGEST) {
        String table = table(block);
        if (block.cell().row() == 1) {
          columns.merge(table + ":" + block.cell().column(), block.text(), String::concat);
        }
        if (block.cell().column() == 1) {
          rows.merge(table + ":" + block.cell().row(), block.text(), String::concat);
        }
      }
    }
  }

  String of(Block block) {
    if (block.kind() != Kind.CELL) {
      return "";
    }
    String column = columns.getOrDefault(table(block) + ":" + block.cell().column(), "");
    String row = rows.getOrDefault(table(block) + ":" + block.cell().row(), "");
    return row + "\t" + column;
  }

  private static String table(Block block) {
    return block.file() + "!" + block.cell().table();
  }
}
