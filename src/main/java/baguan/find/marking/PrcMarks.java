package baguan.find.marking;

import baguan.fact.Level;
import baguan.find.text.Chars;
import java.util.List;
import java.util.Set;

/**
 * State secrecy marks of the PRC. {@code 级别★期限} anywhere is a mark, so is a level word as a line of
 * its own at the head of a document and behind 密级：; words in a sentence are a mention.
 */
final class PrcMarks {
  private static final String STARS = "★☆∗＊*";
  private static final Set<String> OTHERS = Set.of("商业", "工作", "个人", "商務", "技术", "核心", "国家");
  private static final String STOPS = " \t\r\n，。；,.;、）)]】”\"’'》（(";
  private static final int PERIOD = 16;

  private PrcMarks() {}

  /**
   * @param text in simplified characters where the view folds
   * @param head the block stands where marks stand: head of the document, page header or footer
   */
  static void see(String text, boolean head, List<Sighting> out) {
    for (int at = text.indexOf('密'); at >= 0; at = text.indexOf('密', at + 1)) {
      Level level = level(text, at);
      if (level != null) {
        one(text, at - 1, level, head, out);
      }
    }
  }

  static @org.jspecify.annotations.Nullable Level level(String text, int at) {
    return switch (Chars.at(text, at - 1)) {
      case '绝' -> Level.TOP_SECRET;
      case '机' -> Level.SECRET;
      case '秘' -> Level.CONFIDENTIAL;
      default -> null;
    };
  }

  private static void one(String text, int start, Level level, boolean head, List<Sighting> out) {
    int end = start + 2;
    if (OTHERS.contains(text.substring(Math.max(0, start - 2), start))) {
      return; // 商业秘密, 工作秘密: no level of state secrets
    }
    String word = text.substring(start, end);
    int star = end;
    while (star < text.length() && text.charAt(star) == ' ') {
      star++;
    }
    if (STARS.indexOf(Chars.at(text, star)) >= 0 && star < text.length()) {
      int from = star + 1;
      int stop = period(text, from);
      String period = text.substring(from, stop).replace(" ", "");
      if ("★☆".indexOf(text.charAt(star)) >= 0 || term(period)) {
        out.add(new Sighting("prc", level, word, true, period, false, start, Math.max(stop, from)));
        return;
      }
    }
    boolean alone = head && bare(text).equals(word);
    if (alone || field(text, start, end)) {
      out.add(new Sighting("prc", level, word, true, "", false, start, end));
    } else if (mention(text, start, end, level)) {
      out.add(new Sighting("prc", level, word, false, "", false, start, end));
    }
  }

  private static int period(String text, int from) {
    int stop = from;
    while (stop < text.length() && stop - from < PERIOD) {
      char c = text.charAt(stop);
      boolean gap = c == ' ' && stop + 1 < text.length() && joins(text.charAt(stop + 1));
      if (STOPS.indexOf(c) >= 0 && !gap) {
        break;
      }
      stop++;
      if (c == '年'
          && !Chars.digit(Chars.at(text, stop))
          && !Chars.digit(Chars.at(text, stop + 1))) {
        break; // 10年: what follows is another thing
      }
    }
    return stop;
  }

  private static boolean joins(char c) {
    return Chars.digit(c) || c == '年' || c == '个' || c == '月' || c == '日' || c == '长';
  }

  private static boolean term(String period) {
    char first = Chars.at(period, 0);
    boolean number = Chars.digit(first) || "一二三四五六七八九十".indexOf(first) >= 0;
    return (number && first != 0 && (period.contains("年") || period.contains("月")))
        || period.startsWith("长期");
  }

  /** {@code 密级：机密}, but not the empty form {@code 密级：绝密□ 机密□}. */
  private static boolean field(String text, int start, int end) {
    int colon = start - 1;
    while (colon > 0 && text.charAt(colon) == ' ') {
      colon--;
    }
    boolean named = colon >= 2 && (text.charAt(colon) == '：' || text.charAt(colon) == ':');
    char after = Chars.at(text, end);
    boolean choice = "□☐/、／|｜■".indexOf(after) >= 0 && after != 0;
    boolean spaced = after == ' ' && text.indexOf('密', end) >= 0;
    return named
        && !choice
        && !spaced
        && (text.startsWith("密级", colon - 2) || text.startsWith("密等", colon - 2));
  }

  /** A level in running text: 机密级, 绝密件; 秘密 alone is an everyday word. */
  private static boolean mention(String text, int start, int end, Level level) {
    char after = Chars.at(text, end);
    if (after == '级') {
      return true;
    }
    boolean other = "性工飞的地电信谈".indexOf(after) >= 0 && after != 0;
    return level != Level.CONFIDENTIAL && !other && Chars.at(text, start - 1) != '《';
  }

  /** Without spaces and the brackets around it. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c != '　' && "（）()【】[]".indexOf(c) < 0) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
