package baguan.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One chart with its table.
 *
 * @param id in addresses and keys of its words
 * @param say what it shows, in a sentence
 * @param plot empty when there is nothing to draw
 */
public record Figure(String id, String title, String say, Optional<Plot> plot, Grid grid) {
  /** Fewer submissions than these say more about people than about work. */
  static final int LEAST = 5;

  /**
   * Rows of text; the first cell of each says what the row is about.
   *
   * @param hrefs where the rows lead, in their order; empty when they lead nowhere
   */
  public record Grid(List<String> head, List<List<String>> rows, List<String> hrefs) {
    public Grid {
      head = List.copyOf(head);
      rows = List.copyOf(rows);
      hrefs = List.copyOf(hrefs);
    }

    Grid(List<String> head, List<List<String>> rows) {
      this(head, rows, List.of());
    }

    /** Address of what row {@code i} is about; empty for none. */
    public String href(int i) {
      return i < hrefs.size() ? hrefs.get(i) : "";
    }

    /** Of a row's name and its numbers. */
    static List<String> row(String name, Iterable<?> cells) {
      List<String> row = new ArrayList<>(List.of(name));
      cells.forEach(cell -> row.add(String.valueOf(cell)));
      return row;
    }

    String csv() {
      Csv csv = new Csv();
      csv.row(head);
      rows.forEach(csv::row);
      return csv.text();
    }
  }

  /** With too little to show, neither chart nor rows. */
  static Figure of(Words words, String id, long submissions, String say, Plot plot, Grid grid) {
    boolean enough = submissions >= LEAST;
    return new Figure(
        id,
        words.t().get("figures." + id),
        enough ? say : words.t().fill("figures.few", LEAST),
        enough && !plot.bare() ? Optional.of(plot) : Optional.empty(),
        enough ? grid : new Grid(grid.head(), List.of()));
  }
}
