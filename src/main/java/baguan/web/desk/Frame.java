package baguan.web.desk;

import baguan.review.Submission;
import baguan.web.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What every page has around its own matter.
 *
 * @param here path and query of this page, for the language links
 * @param csrf what its forms carry
 * @param user name of who has signed in; empty when nobody
 * @param deputy whether they act for somebody else
 * @param notice what was just done; empty for nothing
 */
public record Frame(
    Texts t,
    String title,
    String here,
    String csrf,
    String user,
    boolean deputy,
    List<Link> nav,
    String notice,
    ZoneId zone,
    Names names) {
  private static final DateTimeFormatter CHINESE = format("yyyy年M月d日 HH:mm");
  private static final DateTimeFormatter ENGLISH = format("d MMM yyyy, HH:mm");
  private static final DateTimeFormatter DAY = format("yyyy-MM-dd");

  /** One entry of the navigation. */
  public record Link(String text, String href, boolean current) {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** A time in the office's zone; a dash for never. */
  public String time(long millis) {
    DateTimeFormatter format = t.tag().equals("en") ? ENGLISH : CHINESE;
    return never(millis) ? "–" : format.format(Instant.ofEpochMilli(millis).atZone(zone));
  }

  /** A day as ISO 8601 has it; a dash for never. */
  public String day(long millis) {
    return never(millis) ? "–" : DAY.format(Instant.ofEpochMilli(millis).atZone(zone));
  }

  public boolean never(long millis) {
    return millis == Submission.NEVER || millis == 0;
  }

  /** This page in another language. */
  public String in(String tag) {
    return here + (here.indexOf('?') < 0 ? "?" : "&") + "lang=" + tag;
  }
}
