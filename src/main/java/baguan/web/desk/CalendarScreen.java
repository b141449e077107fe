package baguan.web.desk;

import baguan.gate.CalendarException;
import baguan.gate.Gate;
import baguan.review.SpecialDay;
import baguan.web.Problem;
import baguan.web.Upload;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code /calendar}: the days that due times are counted by, taken in as a file. */
public final class CalendarScreen implements Screen {
  private static final long MOST_BYTES = 1 << 20;

  private final Gate gate;

  CalendarScreen(Gate gate) {
    this.gate = gate;
  }

  /**
   * What is known of a year.
   *
   * @param days by date; none for a year that no file spoke of
   */
  public record Year(int year, List<SpecialDay> days) {
    public long count(String kind) {
      return days.stream().filter(d -> d.kind().id().equals(kind)).count();
    }
  }

  @Override
  public boolean takesFiles() {
    return true;
  }

  @Override
  public void show(Visit visit) throws IOException {
    page(visit, 200, "");
  }

  /** This year and the next are there in any case: who looks must see that one is missing. */
  private void page(Visit visit, int status, String problem) throws IOException {
    PeopleScreen.demand(visit);
    SortedMap<Integer, List<SpecialDay>> years = new TreeMap<>();
    int now = LocalDate.now(visit.zone()).getYear();
    years.put(now, new ArrayList<>());
    years.put(now + 1, new ArrayList<>());
    for (SpecialDay day : gate.calendars().days()) {
      years.computeIfAbsent(day.day().getYear(), y -> new ArrayList<>()).add(day);
    }
    List<Year> listed = new ArrayList<>();
    years.forEach((year, days) -> listed.add(new Year(year, days)));
    visit.page(
        "calendar.jte",
        visit.t().get("calendar.title"),
        status,
        Map.of("years", listed, "problem", problem));
  }

  @Override
  public void act(Visit visit) throws IOException, Problem {
    PeopleScreen.demand(visit);
    Upload file = Handed.file(visit, MOST_BYTES);
    try {
      gate.calendars().load(visit.actor(), file.bytes());
      visit.redirect("/calendar?done=saved");
    } catch (CalendarException e) {
      String why = visit.t().get("calendar.bad." + e.why().id());
      String where = e.line() == 0 ? "calendar.bad.file" : "calendar.bad.line";
      page(visit, 422, visit.t().fill(where, file.name(), e.line(), why));
    }
  }
}
