package baguan.find.taiwan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digits and Chinese numerals in a paper's own text (手冊 附錄四 數字用法). */
final class PaperNumbers {
  private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百]{1,6}條(?!例|約)");
  private static final Pattern LEGISLATION = Pattern.compile("修正|增訂|刪除|制定|訂定|廢止|公布|草案|條文");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:星期|週|周)(?=[1-7](?![0-9])(?:[）)，。、上下至]|$))([1-7])");
  private static final Pattern FRACTION =
      Pattern.compile("(?<![0-9.])([0-9]{1,3})分之([0-9]{1,3})(?![0-9.])");
  private static final Pattern ONE_CASE = Pattern.compile("(?<![0-9第.,])1案");
  private static final String DIGITS = "一二三四五六七八九十";

  private final Paper paper;
  private final Notes notes;

  PaperNumbers(Paper paper, Notes notes) {
    this.paper = paper;
    this.notes = notes;
  }

  void find() {
    paper.sections().stream().flatMap(s -> s.pieces().stream()).forEach(this::piece);
  }

  private void piece(Piece piece) {
    String text = piece.text();
    boolean legislation = LEGISLATION.matcher(text).find();
    Matcher article = ARTICLE.matcher(text);
    while (!legislation && article.find()) {
      if (!quoted(text, article.start())) {
        notes.add("article-numeral", piece.at(article.start(), article.end()));
      }
    }
    Matcher day = WEEKDAY.matcher(text);
    while (day.find()) {
      String right =
          "一二三四五六日".substring(day.group(1).charAt(0) - '1', day.group(1).charAt(0) - '0');
      notes.add("digit-in-set-phrase", piece.at(day.start(1), day.end(1)), right);
    }
    Matcher fraction = FRACTION.matcher(text);
    while (fraction.find()) {
      String right = han(fraction.group(1)) + "分之" + han(fraction.group(2));
      boolean small = right.length() <= 6;
      notes.add(
          "digit-in-set-phrase", piece.at(fraction.start(), fraction.end()), small ? right : "");
    }
    notes.each("digit-in-set-phrase", piece, ONE_CASE, "一案");
  }

  /** Numbers up to ten; others a person writes out. */
  private static String han(String digits) {
    int value = Integer.parseInt(digits);
    return value >= 1 && value <= 10 ? DIGITS.substring(value - 1, value) : digits + "    ";
  }

  private static boolean quoted(String text, int at) {
    return text.lastIndexOf('「', at) > text.lastIndexOf('」', at);
  }
}
