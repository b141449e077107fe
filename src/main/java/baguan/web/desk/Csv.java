package baguan.web.desk;

import java.util.ArrayList;
import java.util.List;

/** RFC 4180, with what a spreadsheet would take for a formula made harmless. */
final class Csv {
  private final StringBuilder text = new StringBuilder();

  void row(String first, List<?> more) {
    List<String> cells = new ArrayList<>(List.of(first));
    more.forEach(cell -> cells.add(String.valueOf(cell)));
    row(cells);
  }

  void row(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      String safe = cell.matches("(?s)[=+\\-@\t\r].*") ? "'" + cell : cell;
      text.append(i == 0 ? "" : ",").append('"').append(safe.replace("\"", "\"\"")).append('"');
    }
    text.append("\r\n");
  }

  String text() {
    return text.toString();
  }
}
