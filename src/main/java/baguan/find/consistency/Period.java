package baguan.find.consistency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two dates joined to a period: 自2024年3月5日至2024年3月9日. */
record Period(WrittenDate from, WrittenDate to) {
  private static final List<String> CONNECTORS =
      List.of("起至", "至", "到", "——", "—", "–", "-", "－", "～", "~", "to ", "until ", "through ");

  /** Offset behind the word that joins two dates, or -1. */
  static int behindConnector(String text, @Nullable Weekday weekday, int end) {
    int i = weekday == null ? end : weekday.end();
    i = Glyph.skipSpaces(text, i);
    if (weekday != null && (Glyph.at(text, i) == '）' || Glyph.at(text, i) == ')')) {
      i = Glyph.skipSpaces(text, i + 1);
    }
    for (String connector : CONNECTORS) {
      if (text.startsWith(connector, i)) {
        return Glyph.skipSpaces(text, i + connector.length());
      }
    }
    return -1;
  }

  /** The period two neighbouring dates make, or null. */
  static @Nullable Period between(String text, WrittenDate from, WrittenDate to) {
    boolean joined = behindConnector(text, from.weekday(), from.end()) == to.start();
    return joined && from.possible() && to.possible() ? new Period(from, to) : null;
  }

  /**
   * True when it surely ends before it starts. Without years only days of one month are compared: a
   * heating season runs from 11月15日 to 3月15日.
   */
  boolean reversed() {
    if (from.year() > 0 && to.year() > 0 && !to.inherited()) {
      return key(to) < key(from) && (to.day() > 0) == (from.day() > 0);
    }
    if (to.year() > 0) {
      return to.day() > 0 && to.inherited() && to.day() < from.day();
    }
    boolean days = from.day() > 0 && to.day() > 0;
    if (from.month() == to.month()) {
      return days && to.day() < from.day();
    }
    return from.year() > 0 && days && to.month() < from.month() && from.month() - to.month() < 6;
  }

  /** Days from first to last, both counted; 0 when it cannot be told. */
  int days() {
    int year = from.year() == 0 ? 2023 : from.year();
    int last = to.year() == 0 ? year : to.year();
    LocalDate a = from.day() == 0 ? null : from.dateIn(year);
    LocalDate b = to.day() == 0 ? null : to.dateIn(last);
    return a == null || b == null || b.isBefore(a)
        ? 0
        : (int) (b.toEpochDay() - a.toEpochDay() + 1);
  }

  private static int key(WrittenDate date) {
    return date.year() * 10_000 + date.month() * 100 + date.day();
  }
}
