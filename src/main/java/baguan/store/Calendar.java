package baguan.store;

import baguan.review.SpecialDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The days that the week does not tell. */
public final class Calendar {
  private final Handle handle;

  Calendar(Handle handle) {
    this.handle = handle;
  }

  /** By date. */
  public List<SpecialDay> days() {
    return handle
        .select("SELECT * FROM days ORDER BY day")
        .map(
            (row, context) ->
                new SpecialDay(
                    LocalDate.parse(row.getString("day")),
                    Columns.of(SpecialDay.Kind.class, row.getString("kind")),
                    row.getString("name")))
        .list();
  }

  /** Forgets whatever it knew of the years, and keeps these days. */
  public void replace(Collection<Integer> years, List<SpecialDay> days) {
    for (int year : years) {
      handle.execute("DELETE FROM days WHERE day LIKE ?", year + "-%");
    }
    for (SpecialDay day : days) {
      handle.execute(
          "INSERT INTO days (day, kind, name) VALUES (?, ?, ?)",
          day.day().toString(),
          day.kind().id(),
          day.name());
    }
  }
}
