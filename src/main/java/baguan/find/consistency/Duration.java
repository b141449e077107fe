package baguan.find.consistency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A length of time stated beside a period: 为期5天, 共五天. */
record Duration(int days, int start, int end) {
  private static final List<String> LEADS = List.of("为期", "為期", "历时", "歷時");
  private static final List<String> ASKS =
      List.of("报", "送", "提交", "反馈", "反饋", "上报", "提出", "填报", "寄", "發", "发至", "返回");
  private static final List<String> PAST = List.of("已", "曾", "原定", "應於", "完成了");
  private static final int NEAR = 12;

  /** The length stated at most a few characters behind a period, or null. */
  static @Nullable Duration near(String text, int periodEnd) {
    String behind = text.substring(periodEnd, Math.min(text.length(), periodEnd + NEAR));
    for (String lead : LEADS) {
      int at = behind.indexOf(lead);
      Duration found = at < 0 ? null : read(text, periodEnd + at + lead.length());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Duration read(String text, int start) {
    int days;
    int end;
    ArabicNumber arabic = ArabicNumber.read(text, start);
    if (arabic != null && arabic.value().precision() < 4 && arabic.value().scale() == 0) {
      days = arabic.value().intValue();
      end = arabic.end();
    } else {
      HanNumber han = HanNumber.read(text, start);
      if (han == null) {
        return null;
      }
      days = han.value();
      end = han.end();
    }
    char unit = Glyph.at(text, end);
    return (unit == '天' || unit == '日') && Glyph.at(text, end + 1) != '半'
        ? new Duration(days, start, end + 1)
        : null;
  }

  /** True when something is to be handed in before the date that ends here. */
  static boolean asksBefore(String text, int end) {
    int i = Glyph.skipSpaces(text, end);
    if (Glyph.at(text, i) != '前' && !text.startsWith("之前", i) && !text.startsWith("以前", i)) {
      return false;
    }
    String clause = text.substring(i, clauseEnd(text, i));
    return ASKS.stream().anyMatch(clause::contains);
  }

  /** True when the sentence around a date tells of something done. */
  static boolean tellsPast(String text, int date) {
    int start = date;
    while (start > 0 && date - start < 80 && !Glyph.endsSentence(text.charAt(start - 1))) {
      start--;
    }
    int end = clauseEnd(text, date);
    String sentence = text.substring(start, end);
    return PAST.stream().anyMatch(sentence::contains);
  }

  private static int clauseEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from < 30
        && text.charAt(end) != '，'
        && !Glyph.endsSentence(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
