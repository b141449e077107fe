package baguan.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import baguan.gate.CalendarException.Why;
import baguan.review.RefusedException;
import baguan.review.SpecialDay;
import baguan.review.SpecialDay.Kind;
import baguan.review.Submission;
import baguan.store.Where;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The calendar that due times are counted by. */
final class CalendarsTest {
  @TempDir private Path folder;

  private static byte[] csv(String... lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void dueTimesPassOverDaysOffAndCountWorkedWeekends(Where where) throws Exception {
    try (Town town = new Town(where.fresh(folder))) {
      Submission before = town.submitted("一\n"); // Wednesday 25 November, six working days
      assertThat(Instant.ofEpochMilli(before.due())).isEqualTo("2026-12-03T02:00:00Z");
      byte[] file =
          csv(
              "date,kind,name",
              "2026-11-26,holiday,放假",
              "2026-11-27,holiday,放假",
              "2026-11-28,workday");
      assertThat(town.gate.calendars().load(town.admin, file)).containsExactly(2026);
      Submission after = town.submitted("二\n");
      assertThat(Instant.ofEpochMilli(after.due()))
          .as("neither Thursday nor Friday, but Saturday")
          .isEqualTo("2026-12-04T02:00:00Z");
      town.gate.calendars().load(town.admin, csv("2026-11-26,holiday", "2026-11-27,holiday"));
      assertThat(Instant.ofEpochMilli(town.submitted("三\n").due()))
          .as("the year was replaced")
          .isEqualTo("2026-12-07T02:00:00Z");
      assertThat(town.gate.cases().view(town.drafter, before.id()).file().submission().due())
          .isEqualTo(before.due());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aYearIsReplacedAndTheActIsRecorded(Where where) throws Exception {
    try (Town town = new Town(where.fresh(folder))) {
      town.gate.calendars().load(town.admin, csv("2026-10-01,holiday", "2027-01-01,holiday,元旦"));
      town.gate.calendars().load(town.admin, csv("2026-10-02,holiday", "2026-10-10,workday,调休"));
      assertThat(town.gate.calendars().days())
          .containsExactly(
              new SpecialDay(LocalDate.of(2026, 10, 2), Kind.HOLIDAY, ""),
              new SpecialDay(LocalDate.of(2026, 10, 10), Kind.WORKDAY, "调休"),
              new SpecialDay(LocalDate.of(2027, 1, 1), Kind.HOLIDAY, "元旦"));
      List<String> entries = town.gate.audit().entries(town.auditor, 0, 1000);
      assertThat(entries.get(entries.size() - 1))
          .contains("\"days\":\"2\"", "\"what\":\"calendar\"", "\"years\":\"2026\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyAdministratorsMayAndABadFileChangesNothing(Where where) throws Exception {
    try (Town town = new Town(where.fresh(folder))) {
      town.gate.calendars().load(town.admin, csv("2026-10-01,holiday"));
      assertThatThrownBy(() -> town.gate.calendars().load(town.reviewer, csv("2026-10-02,holiday")))
          .isInstanceOf(RefusedException.class);
      assertThatThrownBy(
              () -> town.gate.calendars().load(town.admin, csv("2026-10-02,holiday", "x")))
          .isInstanceOf(CalendarException.class);
      assertThat(town.gate.calendars().days()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-10-01|2|COLUMNS",
        "2026-10-01,holiday,a,b|2|COLUMNS",
        "2026-10-01,\"holiday|2|COLUMNS",
        "2026-02-30,holiday|2|DATE",
        "1.10.2026,holiday|2|DATE",
        "2026-10-01,feast|2|KIND",
        "2026-01-01,holiday|2|TWICE",
        "2026-10-08,workday|2|WEEKDAY"
      })
  void aBadLineIsNamed(String line, int number, Why why) {
    CalendarException e =
        catchThrowableOfType(
            CalendarException.class,
            () -> CalendarFile.parse(csv("2026-01-01,holiday", line, "2026-05-01,holiday")));
    assertThat(e.line()).isEqualTo(number);
    assertThat(e.why()).isEqualTo(why);
  }

  @Test
  void whatIsNoTextOrHoldsNoDayIsRefused() {
    assertThat(why(new byte[] {(byte) 0xFF, (byte) 0xFF, 'x'})).isEqualTo(Why.CHARSET);
    assertThat(why(csv("date,kind,name", "", "# nothing"))).isEqualTo(Why.EMPTY);
    assertThat(why("\n".repeat(5001).getBytes(StandardCharsets.UTF_8))).isEqualTo(Why.LONG);
  }

  private static Why why(byte[] bytes) {
    return catchThrowableOfType(CalendarException.class, () -> CalendarFile.parse(bytes)).why();
  }

  @Test
  void spreadsheetsFilesAreRead() throws Exception {
    String text = "\"date\",\"kind\",\"name\"\r\n\"2026-10-01\",\"holiday\",\"国庆, \"\"十一\"\"\"\r\n";
    List<SpecialDay> expected =
        List.of(new SpecialDay(LocalDate.of(2026, 10, 1), Kind.HOLIDAY, "国庆, \"十一\""));
    assertThat(CalendarFile.parse(text.getBytes(Charset.forName("GB18030")))).isEqualTo(expected);
    assertThat(CalendarFile.parse(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(expected);
  }
}
