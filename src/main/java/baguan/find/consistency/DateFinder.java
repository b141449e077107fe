package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds dates, and weekdays, periods and deadlines that contradict them. */
public final class DateFinder implements FactFinder {
  /** What a file says of its own time: the year it speaks of, the day it was issued. */
  private record Calendar(int year, @Nullable WrittenDate issued) {}

  private record Scanned(Block block, List<WrittenDate> dates) {}

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (FileText file : FileText.of(reading, false)) {
      List<Scanned> scanned = new ArrayList<>();
      for (Block block : file.figures()) {
        List<WrittenDate> dates = new DateScanner(block.text()).scan();
        if (!dates.isEmpty()) {
          scanned.add(new Scanned(block, dates));
        }
      }
      Calendar calendar = calendar(scanned);
      for (Scanned one : scanned) {
        state(one, calendar, facts);
      }
    }
    return facts;
  }

  private static void state(Scanned one, Calendar calendar, List<Fact> facts) {
    Block block = one.block();
    WrittenDate previous = null;
    for (WrittenDate date : one.dates()) {
      facts.add(date.mention(block));
      weekday(block, date, calendar, facts);
      Period period = previous == null ? null : Period.between(block.text(), previous, date);
      if (period != null) {
        period(block, period, facts);
      }
      deadline(block, date, calendar, facts);
      previous = date;
    }
  }

  private static Calendar calendar(List<Scanned> scanned) {
    Set<Integer> years = new TreeSet<>();
    WrittenDate issued = null;
    for (Scanned one : scanned) {
      for (WrittenDate date : one.dates()) {
        boolean alone = one.block().text().strip().length() == date.end() - date.start();
        if (date.year() > 0) {
          years.add(date.year());
          issued = alone && date.day() > 0 && date.possible() ? date : issued;
        }
      }
    }
    int only = years.size() == 1 ? years.iterator().next() : 0;
    return new Calendar(issued == null ? only : issued.year(), issued);
  }

  private static void weekday(Block block, WrittenDate date, Calendar calendar, List<Fact> facts) {
    Weekday written = date.weekday();
    boolean own = date.year() > 0;
    int right = date.weekdayIn(own ? date.year() : calendar.year());
    if (written == null || right == 0 || right == written.day()) {
      return;
    }
    facts.add(
        new Passage(
            own ? "consistency/weekday-disagrees" : "consistency/weekday-doubtful",
            block.text().substring(written.start(), written.end()),
            written.write(right),
            own
                ? block.text().substring(date.start(), date.end())
                : calendar.year() + "年" + date.month() + "月" + date.day() + "日",
            block.span(written.start(), written.end())));
  }

  private static void period(Block block, Period period, List<Fact> facts) {
    Span at = block.span(period.from().start(), period.to().end());
    if (period.reversed()) {
      facts.add(new Passage("consistency/period-reversed", at.text(), "", "", at));
      return;
    }
    int days = period.days();
    Duration stated = days == 0 ? null : Duration.near(block.text(), at.end());
    if (stated != null && stated.days() != days && stated.days() != days - 1) {
      facts.add(
          new Passage(
              "consistency/duration-disagrees",
              block.text().substring(stated.start(), stated.end()),
              Integer.toString(days),
              at.text(),
              block.span(stated.start(), stated.end())));
    }
  }

  /** 于3月5日前报送 in a document of 3月20日: what is asked for can no longer be done. */
  private static void deadline(Block block, WrittenDate date, Calendar calendar, List<Fact> facts) {
    WrittenDate issued = calendar.issued();
    if (issued == null || date.day() == 0 || !Duration.asksBefore(block.text(), date.end())) {
      return;
    }
    int year = date.year() == 0 ? issued.year() : date.year();
    int due = year * 10_000 + date.month() * 100 + date.day();
    int day = issued.year() * 10_000 + issued.month() * 100 + issued.day();
    boolean turnOfYear = date.year() == 0 && issued.month() - date.month() > 6;
    if (due < day && !turnOfYear && !Duration.tellsPast(block.text(), date.start())) {
      Span at = block.span(date.start(), date.end());
      String issue = issued.year() + "-" + issued.month() + "-" + issued.day();
      facts.add(new Passage("consistency/deadline-before-issue", at.text(), "", issue, at));
    }
  }
}
