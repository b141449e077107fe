package baguan.find.consistency;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import baguan.find.text.Chars;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds times of day no clock shows: 25:10, 9时75分, 13:30 pm. A ratio or a score is none: only what
 * a date, a part of the day or the word 时 makes a time is looked at.
 */
public final class TimeFinder implements FactFinder {
  private static final String RULE = "impossible-time";
  private static final Pattern HAN =
      Pattern.compile("(?<![0-9.:：])([0-9]{1,2})[时時点點]([0-9]{1,2})分(?![之钟鐘])");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:[0-9]日|上午|下午|凌晨|中午|晚上|晚|早上|时间[:：]|時間[:：])[ \\u3000]{0,2}"
              + "([0-9]{1,2})[:：]([0-9]{2})(?![0-9:：.])");
  private static final Pattern MORNING =
      Pattern.compile("(?:上午|凌晨|早上)[ \\u3000]{0,2}((?:1[3-9]|2[0-4])(?:[:：][0-9]{2}|[时時点點]))");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![0-9.:])([0-9]{1,2})[:.]([0-9]{2}) ?(?:am|pm|a\\.m\\.|p\\.m\\.|AM|PM)(?![A-Za-z0-9])");

  @Override
  public List<Fact> find(Reading reading) {
    Remarks remarks = new Remarks();
    for (FileText file : FileText.of(reading, false)) {
      for (Block block : file.figures()) {
        if (reading.has(block, Chars.DIGIT) && marked(block.text())) {
          block(block, remarks);
        }
      }
    }
    return remarks.facts();
  }

  /** Has a sign that parts hours from minutes. */
  private static boolean marked(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (":：.时時点點".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void block(Block block, Remarks remarks) {
    clock(block, HAN, 24, remarks);
    clock(block, NAMED, 24, remarks);
    clock(block, ENGLISH, 12, remarks);
    Matcher morning = MORNING.matcher(block.text());
    while (morning.find()) {
      remarks.add(RULE, block, morning.start(), morning.end(), "");
    }
  }

  private static void clock(Block block, Pattern pattern, int hours, Remarks remarks) {
    Matcher m = pattern.matcher(block.text());
    while (m.find()) {
      int hour = Integer.parseInt(m.group(1));
      int minute = Integer.parseInt(m.group(2));
      if (hour > hours || minute > 59 || (hour == 24 && minute > 0)) {
        int end = hours == 12 || pattern == HAN ? m.end() : m.end(2);
        remarks.add(RULE, block, m.start(1), end, "");
      }
    }
  }
}
