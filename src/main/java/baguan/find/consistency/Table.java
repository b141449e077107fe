package baguan.find.consistency;

import baguan.document.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A table's rows, its total rows and what each of them sums. */
final class Table {
  /** The cells of a row that are not blank, by column. */
  record Row(List<Block> cells) {}

  /**
   * @param members the rows a total row sums
   */
  record Group(String name, List<Row> members, Row total) {}

  private static final List<String> RANKED_1 = List.of("小计", "小計", "subtotal", "sub-total");
  private static final List<String> RANKED_2 = List.of("合计", "合計", "共计", "共計", "total", "sum");
  private static final List<String> RANKED_3 = List.of("总计", "總計", "grandtotal");
  private static final List<String> NOT_ADDED =
      List.of(
          "率", "均", "单价", "單價", "序号", "序號", "编号", "編號", "比", "幅", "年份", "排名", "名次", "电话", "電話",
          "增长", "%", "％", "No.", "average", "rate", "price", "rank");

  private static final int LONGEST_LABEL = 20;

  private final String name;
  private final List<Row> rows = new ArrayList<>();
  private final Map<Integer, String> headers = new HashMap<>();

  Table(String name, List<Block> cells) {
    this.name = name;
    Map<Integer, List<Block>> byRow = new TreeMap<>();
    for (Block cell : cells) {
      byRow.computeIfAbsent(cell.cell().row(), r -> new ArrayList<>()).add(cell);
      headers.computeIfAbsent(cell.cell().column(), c -> cell.text().strip());
    }
    byRow.values().forEach(row -> rows.add(new Row(row)));
  }

  String name() {
    return name;
  }

  String header(int column) {
    return headers.getOrDefault(column, "");
  }

  /** All rows below the first. */
  List<Row> body() {
    return rows.isEmpty() ? rows : rows.subList(1, rows.size());
  }

  /** The one column headed by one of these words, small letters; 0 when none or several are. */
  int only(Set<String> words) {
    List<Integer> found = new ArrayList<>();
    headers.forEach(
        (column, text) -> {
          if (text.length() <= 20 && words.contains(label(text))) {
            found.add(column);
          }
        });
    return found.size() == 1 ? found.get(0) : 0;
  }

  /** Rates, averages and numbers of rows have no sum. */
  boolean additive(int column) {
    String header = header(column);
    return NOT_ADDED.stream().noneMatch(header::contains);
  }

  /** Rows that only detail another (其中) make sums uncertain: such a table has no groups. */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (Row row : rows) {
      String label = label(row);
      if (label.startsWith("其中") || label.startsWith("ofwhich")) {
        return List.of();
      }
    }
    for (int i = 1; i < rows.size(); i++) {
      int rank = rank(rows.get(i));
      if (rank > 0 && aligned(rows.get(i))) {
        List<Row> members = members(i, rank);
        if (members.size() > 1) {
          groups.add(new Group("g" + (i + 1), members, rows.get(i)));
        }
      }
    }
    return groups;
  }

  /** Rows above a total, back to one of its own rank; below it when it comes first. */
  private List<Row> members(int total, int rank) {
    List<Row> above = new ArrayList<>();
    for (int i = total - 1; i > 0 && rank(rows.get(i)) < rank; i--) {
      if (rank(rows.get(i)) == 0 && numbers(rows.get(i)) > 0) {
        above.add(0, rows.get(i));
      }
    }
    if (!above.isEmpty()) {
      return above;
    }
    List<Row> below = new ArrayList<>();
    for (int i = total + 1; i < rows.size() && rank(rows.get(i)) < rank; i++) {
      if (rank(rows.get(i)) == 0) {
        below.add(rows.get(i));
      }
    }
    return below;
  }

  /** A label over merged columns shifts what follows it where the format does not say so. */
  private boolean aligned(Row total) {
    return !total.cells().get(0).part().startsWith("html")
        || lastNumber(total) == rows.stream().mapToInt(Table::lastNumber).max().orElse(0);
  }

  private static int lastNumber(Row row) {
    int last = 0;
    for (Block cell : row.cells()) {
      last = CellNumber.read(cell.text()) == null ? last : cell.cell().column();
    }
    return last;
  }

  private static int numbers(Row row) {
    int count = 0;
    for (Block cell : row.cells()) {
      count += CellNumber.read(cell.text()) == null ? 0 : 1;
    }
    return count;
  }

  /** Cells of the tables, by name, in which a total may stand: few of most sheets' have one. */
  static Map<String, List<Block>> totalled(FileText file) {
    Map<String, List<Block>> tables = new LinkedHashMap<>();
    for (Block block : file.blocks()) { // a bare number is no label
      if (file.isCell(block) && mayBeTotal(block.text())) {
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
    return tables;
  }

  /** A coarse test that the label of every total row passes. */
  private static boolean mayBeTotal(String text) {
    if (text.length() > LONGEST_LABEL) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ("计計lLmM".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int rank(Row row) {
    for (int i = 0; i < Math.min(2, row.cells().size()); i++) {
      String text = label(row.cells().get(i));
      int rank = RANKED_1.contains(text) ? 1 : RANKED_2.contains(text) ? 2 : 0;
      rank = RANKED_3.contains(text) ? 3 : rank;
      if (rank > 0 && numbers(row) > 0) {
        return rank;
      }
    }
    return 0;
  }

  private static String label(Row row) {
    return label(row.cells().get(0));
  }

  /** Without spaces and stops: 合　计： is 合计. */
  private static String label(Block cell) {
    return cell.text().length() > LONGEST_LABEL ? "" : label(cell.text());
  }

  private static String label(String text) {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Glyph.space(c) && "：:（）()".indexOf(c) < 0) {
        label.append(c);
      }
    }
    return label.toString().toLowerCase(Locale.ROOT);
  }
}
