package baguan.find.marking;

import baguan.document.Block;
import baguan.fact.Element;
import baguan.fact.Marking;
import baguan.fact.Passage;
import baguan.fact.Role;
import baguan.find.Reading;
import baguan.find.structure.Structure;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Marks whose period was over on the day of release. A date in the mark is the end; years and
 * months count from the date of the document. Without a day of release nothing is over.
 */
final class Expiry {
  private static final String KIND = "confidentiality/mark-expired";
  private static final Pattern HAN = Pattern.compile("(\\d{2,4})年(\\d{1,2})月(\\d{1,2})日");
  private static final Pattern DECLASSIFY =
      Pattern.compile("(?i:declassify on): ?((\\d{4})(\\d{2})(\\d{2}))(?!\\d)");

  private Expiry() {}

  static List<Passage> among(List<Marking> marks, Reading reading) {
    List<Passage> over = new ArrayList<>(0);
    int today = reading.release().date();
    if (today == 0) {
      return over;
    }
    for (Marking mark : marks) {
      LocalDate end = mark.real() ? end(mark, reading) : null;
      if (end != null && number(end) <= today) {
        over.add(new Passage(KIND, mark.word(), han(end), mark.period(), mark.at()));
      }
    }
    if (marks.stream().anyMatch(m -> m.real() && m.system().equals("us"))) {
      declassified(reading, today, over);
    }
    return over;
  }

  /** The day from which the mark means nothing any more. */
  private static @Nullable LocalDate end(Marking mark, Reading reading) {
    boolean taiwan = mark.system().equals("tw");
    if (!taiwan && !mark.system().equals("prc")) {
      return null;
    }
    LocalDate written = date(HAN.matcher(mark.period()), taiwan ? 1911 : 0);
    if (written != null || mark.months() == 0 || !mark.at().block().file().isEmpty()) {
      return written;
    }
    LocalDate issued = issued(reading);
    return issued == null ? null : issued.plusMonths(mark.months());
  }

  /** As the document closes, not as it was printed. */
  private static @Nullable LocalDate issued(Reading reading) {
    LocalDate issued = null;
    for (Element element : Structure.of(reading).all(Role.DATE).toList()) {
      LocalDate date = date(HAN.matcher(element.text()), 0);
      issued = issued == null ? date : issued;
    }
    return issued;
  }

  private static void declassified(Reading reading, int today, List<Passage> over) {
    for (Block block : reading.lines()) {
      Matcher line = DECLASSIFY.matcher(block.text());
      if (block.text().length() < 120 && line.find() && Integer.parseInt(line.group(1)) <= today) {
        String day = line.group(2) + "年" + number(line, 3) + "月" + number(line, 4) + "日";
        over.add(
            new Passage(
                KIND, "Declassify On", day, line.group(1), block.span(line.start(1), line.end(1))));
        return;
      }
    }
  }

  /** The first date, or null when there is none or the calendar has no such day. */
  private static @Nullable LocalDate date(Matcher written, int era) {
    if (!written.find()) {
      return null;
    }
    try {
      int year = number(written, 1) + (number(written, 1) < 1000 ? era : 0);
      return LocalDate.of(year, number(written, 2), number(written, 3));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int number(LocalDate date) {
    return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
  }

  private static String han(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
