package baguan.fact;

import baguan.document.Layer;
import baguan.document.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A secrecy or handling mark, or words that look like one.
 *
 * @param system {@code prc}, {@code prc-work}, {@code us}, {@code cui}, {@code uk}, {@code nato},
 *     {@code eu}, {@code au}, {@code tlp}, {@code tw}, {@code hk}, {@code corporate}, {@code
 *     label}, {@code draft}
 * @param word the level as written: {@code 机密}, {@code TLP:AMBER}
 * @param real a mark in a mark's place or form; false for a mere mention in running text
 * @param period as written after ★: {@code 10年}; empty when none
 * @param portion marks a paragraph, not the document
 */
public record Marking(
    String system,
    Level level,
    String word,
    boolean real,
    String period,
    boolean portion,
    View view,
    Layer layer,
    Span at)
    implements Fact {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,4})(年|个月|個月|月)");

  /** Length of the period in months; 0 when it is a date, a condition, or not in digits. */
  public int months() {
    Matcher span = SPAN.matcher(period);
    if (!span.matches()) {
      return 0;
    }
    int number = Integer.parseInt(span.group(1));
    boolean year = number > 1000; // 2030年 is a date
    return year ? 0 : span.group(2).equals("年") ? 12 * number : number;
  }
}
