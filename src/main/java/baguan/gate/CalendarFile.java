package baguan.gate;

import baguan.gate.CalendarException.Why;
import baguan.review.SpecialDay;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A calendar as CSV (RFC 4180): {@code date,kind[,name]}, kind {@code holiday} or {@code workday};
 * a first line of these words, empty lines and lines with {@code #} are passed over. UTF-8, or GB
 * 18030 as spreadsheets save it.
 */
final class CalendarFile {
  private static final int MOST_LINES = 5000;
  private static final int MOST_NAME = 100;

  private CalendarFile() {}

  static List<SpecialDay> parse(byte[] bytes) throws CalendarException {
    String text = decode(bytes);
    List<SpecialDay> days = new ArrayList<>();
    Set<LocalDate> seen = new HashSet<>();
    String[] lines = text.split("\r?\n|\r", -1);
    if (lines.length > MOST_LINES) {
      throw new CalendarException(MOST_LINES + 1, Why.LONG);
    }
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      boolean head = i == 0 && line.replace("\"", "").matches("date\\s*,\\s*kind.*");
      if (line.isEmpty() || line.startsWith("#") || head) {
        continue;
      }
      SpecialDay day = day(i + 1, line);
      if (!seen.add(day.day())) {
        throw new CalendarException(i + 1, Why.TWICE);
      }
      days.add(day);
    }
    if (days.isEmpty()) {
      throw new CalendarException(0, Why.EMPTY);
    }
    return days;
  }

  private static String decode(byte[] bytes) throws CalendarException {
    return decode(bytes, StandardCharsets.UTF_8)
        .or(() -> decode(bytes, Charset.forName("GB18030")))
        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
        .orElseThrow(() -> new CalendarException(0, Why.CHARSET));
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static SpecialDay day(int number, String line) throws CalendarException {
    List<String> cells = cells(number, line);
    if (cells.size() < 2 || cells.size() > 3) {
      throw new CalendarException(number, Why.COLUMNS);
    }
    LocalDate day = date(number, cells.get(0));
    SpecialDay.Kind kind = kind(number, cells.get(1));
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    if (kind == SpecialDay.Kind.WORKDAY && !weekend) {
      throw new CalendarException(number, Why.WEEKDAY);
    }
    String name = cells.size() == 3 ? cells.get(2) : "";
    return new SpecialDay(day, kind, name.substring(0, Math.min(MOST_NAME, name.length())));
  }

  private static LocalDate date(int number, String cell) throws CalendarException {
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      throw new CalendarException(number, Why.DATE);
    }
  }

  private static SpecialDay.Kind kind(int number, String cell) throws CalendarException {
    for (SpecialDay.Kind kind : SpecialDay.Kind.values()) {
      if (kind.id().equals(cell)) {
        return kind;
      }
    }
    throw new CalendarException(number, Why.KIND);
  }

  /** Cells, quoted or not, without the white space around them. */
  private static List<String> cells(int number, String line) throws CalendarException {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (quoted) {
      throw new CalendarException(number, Why.COLUMNS);
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
