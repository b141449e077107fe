package baguan.web.desk;

import baguan.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What the figures are told with: words, names, the office's days. */
record Words(Texts t, Names names, ZoneId zone) {
  LocalDate day(long millis) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(millis), zone);
  }

  /** When the day begins, epoch millis. */
  long begin(LocalDate day) {
    return day.atStartOfDay(zone).toInstant().toEpochMilli();
  }

  List<String> all(String... keys) {
    return List.of(keys).stream().map(t::get).toList();
  }

  /** Hours with one decimal. */
  static String hours(long millis) {
    return String.format(Locale.ROOT, "%.1f", millis / 3_600_000.0);
  }

  /** Seconds with one decimal. */
  static String seconds(long millis) {
    return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
  }

  static String percent(long part, long all) {
    return String.format(Locale.ROOT, "%.0f", all == 0 ? 0.0 : 100.0 * part / all);
  }

  /** The value so many percent of all are not above, by nearest rank; 0 of none. */
  static long rank(List<Long> values, int percent) {
    List<Long> sorted = values.stream().sorted().toList();
    int at = (int) Math.ceil(percent / 100.0 * sorted.size());
    return sorted.isEmpty() ? 0 : sorted.get(Math.max(1, at) - 1);
  }
}
