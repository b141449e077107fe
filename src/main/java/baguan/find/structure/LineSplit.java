package baguan.find.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Elements that share a line, set apart by white space. */
final class LineSplit {
  private static final Pattern NAME_AND_DATE =
      Pattern.compile(
          "(?<name>\\S.{1,60}?)\\s{2,80}"
              + "[0-9]{2,4}\\s?年\\s?[0-9]{1,2}\\s?月\\s?[0-9]{1,2}\\s?[日号]");

  private LineSplit() {}

  /** Where the date starts on a line of a name and a date; -1 on any other. */
  static int date(String text) {
    if (text.length() > 160) {
      return -1;
    }
    Matcher m = NAME_AND_DATE.matcher(Blank.plain(text));
    if (!m.matches()) {
      return -1;
    }
    int at = m.end("name");
    while (Blank.is(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
