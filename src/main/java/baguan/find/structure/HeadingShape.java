package baguan.find.structure;

import baguan.fact.Role;
import java.util.regex.Pattern;

/** Levels of numbered headings (GB/T 9704-2012, 7.3.3): 一、 （一） 1. （1）. */
final class HeadingShape {
  private static final int LONGEST = 60;
  private static final Pattern FIRST = Pattern.compile("[一二三四五六七八九十百]{1,4}、.*");
  private static final Pattern SECOND = Pattern.compile("[（(][一二三四五六七八九十百]{1,4}[）)].*");
  private static final Pattern THIRD = Pattern.compile("\\d{1,3}[.．、](?!\\d).*");
  private static final Pattern FOURTH = Pattern.compile("[（(]\\d{1,3}[）)].*");

  private HeadingShape() {}

  /** The heading's role, or BODY: a numbered sentence is text, not a heading. */
  static Role of(Line line) {
    String text = line.full();
    if (text.length() > LONGEST || text.length() < 3 || !ends(text)) {
      return Role.BODY;
    }
    return numbered(text);
  }

  /** Role by the number alone, whatever follows it. */
  static Role numbered(String text) {
    String start = text.length() > 12 ? text.substring(0, 12) : text;
    if (FIRST.matcher(start).matches()) {
      return Role.HEADING_1;
    }
    if (SECOND.matcher(start).matches()) {
      return Role.HEADING_2;
    }
    if (THIRD.matcher(start).matches()) {
      return Role.HEADING_3;
    }
    return FOURTH.matcher(start).matches() ? Role.HEADING_4 : Role.BODY;
  }

  private static boolean ends(String text) {
    return "。；，、：！？;:,".indexOf(text.charAt(text.length() - 1)) < 0 && text.indexOf('。') < 0;
  }
}
