package baguan.gate;

import java.util.Locale;

/** A calendar's file is not one; nothing was taken from it. */
public final class CalendarException extends Exception {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Why {
    /** Neither UTF-8 nor GB 18030. */
    CHARSET,
    /** Not {@code date,kind[,name]}. */
    COLUMNS,
    /** Not a date {@code YYYY-MM-DD} that there is. */
    DATE,
    /** Neither {@code holiday} nor {@code workday}. */
    KIND,
    /** The day was there before. */
    TWICE,
    /** Worked anyway: it is no weekend day. */
    WEEKDAY,
    EMPTY,
    /** More days than years have. */
    LONG;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final int line;
  private final Why why;

  CalendarException(int line, Why why) {
    super("line " + line + ": " + why.id());
    this.line = line;
    this.why = why;
  }

  /** 1 for the first; 0 for the file as a whole. */
  public int line() {
    return line;
  }

  public Why why() {
    return why;
  }
}
