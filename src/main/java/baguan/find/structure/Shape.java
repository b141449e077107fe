package baguan.find.structure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line is by its text alone. Every pattern is for short lines and has bounded repeats. */
final class Shape {
  private static final int SHORT = 60;
  private static final Pattern COPY_NUMBER =
      Pattern.compile("(?:份\\s{0,4}号\\s{0,4}[:：]?\\s{0,4}|[Nn][Oo][.．]?\\s{0,2})?\\d{4,8}");
  private static final Pattern SECRECY =
      Pattern.compile("(?:绝\\s{0,4}密|机\\s{0,4}密|秘\\s{0,4}密)(?:\\s{0,4}[★☆*＊].{0,20})?");
  private static final Set<String> URGENCY =
      Set.of("特急", "加急", "特提", "平急", "急件", "紧急", "急", "特级", "火急", "十万火急", "加快", "特快", "限时");
  private static final Pattern SIGNER = Pattern.compile("签\\s{0,4}发\\s{0,4}人\\s{0,4}[:：]?.{0,60}");
  private static final String NAME = "\\p{IsHan}(?:\\s{0,2}\\p{IsHan}){1,3}";
  private static final Pattern NAMES = Pattern.compile(NAME + "(?:\\s{1,8}" + NAME + ")?");
  private static final Pattern NUMBER_AND_NAMES =
      Pattern.compile("(?<number>.{4,40}?号)\\s{2,60}" + NAMES.pattern());
  private static final Pattern DATE =
      Pattern.compile(
          "(?:[0-9０-９]{2,4}|[〇○零Ｏ一二三四五六七八九]{2,4})\\s{0,4}年\\s{0,4}"
              + "(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\\s{0,4}月\\s{0,4}"
              + "(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\\s{0,4}[日号]"
              + "|(?:19|20)\\d{2}\\s?[-./．。·—]\\s?\\d{1,2}\\s?[-./．。·—]\\s?\\d{1,2}");
  private static final Pattern NOTE = Pattern.compile("[（(][^（()）]{2,80}[）)]");
  private static final Pattern LIST =
      Pattern.compile("附\\s{0,4}件\\s{0,2}[0-9０-９一二三四五六七八九十]{0,2}\\s{0,2}[:：].{1,200}");
  private static final Pattern ENTRY =
      Pattern.compile("(?:附件)?\\s{0,2}[0-9０-９]{1,2}\\s{0,2}[.．、:：]?.{1,200}");
  private static final Pattern LABEL =
      Pattern.compile("附\\s{0,4}件\\s{0,2}[0-9０-９一二三四五六七八九十]{0,2}\\s{0,2}[:：]?");
  private static final Pattern COPY_TO =
      Pattern.compile("(?:抄\\s{0,4}[送报]|分\\s{0,4}送)\\s{0,2}[:：].{0,2000}", Pattern.DOTALL);
  private static final Pattern MOVED = Pattern.compile("主\\s{0,4}送\\s{0,2}[:：].{0,2000}");
  private static final Pattern IMPRINT =
      Pattern.compile(".{0,60}(?:日|[0-9]|号)\\s{0,4}印\\s{0,4}[发制刷]");
  private static final Pattern ATTENDANCE =
      Pattern.compile("(?:出\\s{0,4}席|请\\s{0,4}假|列\\s{0,4}席)(?:人员|同志|单位)?\\s{0,2}[:：].{1,1000}");
  private static final Pattern SUBJECT = Pattern.compile("主\\s{0,4}题\\s{0,4}词\\s{0,4}[:：].{0,200}");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—–－─―\\s·]{1,6}\\d{1,4}[-—–－─―\\s·]{1,6}|第\\s?\\d{1,4}\\s?页.{0,12}");
  private static final Pattern ORGAN =
      Pattern.compile(
          ".{0,80}(?:局|委|办|办公室|办公厅|部|厅|院|政府|委员会|党组|党委|公司|协会|学会|工会|理事会|董事会|联合会|商会"
              + "|指挥部|领导小组|联席会议|中心|[办财人综法]处|工作处|研究所|派出所|学校|大学|学院|法院|检察院|银行|军委|总署|署|集团|市委|省委|县委|区委|组|社|档案馆|图书馆|博物馆"
              + "|纪委|监委|总队|支队|大队|团|厂|人大|政协|常委会)");

  private Shape() {}

  static boolean copyNumber(Line line) {
    return is(line, 16, COPY_NUMBER);
  }

  static boolean secrecy(Line line) {
    return is(line, 32, SECRECY);
  }

  static boolean urgency(Line line) {
    return line.length() <= 12 && URGENCY.contains(line.tight());
  }

  static boolean signer(Line line) {
    return is(line, 80, SIGNER);
  }

  /** One or two names of people, by length alone. */
  static boolean names(Line line) {
    return is(line, 20, NAMES);
  }

  /** Where a number ends that has names on its line; -1 on any other. */
  static int numberBeforeNames(String text) {
    if (text.length() > 120) {
      return -1;
    }
    Matcher m = NUMBER_AND_NAMES.matcher(Blank.plain(text));
    return m.matches() ? m.end("number") : -1;
  }

  static boolean date(Line line) {
    return is(line, 40, DATE);
  }

  static boolean note(Line line) {
    return is(line, 90, NOTE);
  }

  /** Starts a 附件说明: the word with a colon and a name behind it. */
  static boolean attachmentList(Line line) {
    return is(line, 240, LIST);
  }

  static boolean attachmentEntry(Line line) {
    return line.full().length() <= 240 && ENTRY.matcher(Blank.plain(line.full())).matches();
  }

  /** Heads an attachment: the word and a number; 发文字号 before it where it is bound apart. */
  static boolean attachmentLabel(Line line) {
    return is(line, 16, LABEL) || numberOfLabel(line) > 0;
  }

  /** How long the 发文字号 is that stands before an attachment's label; 0 without. */
  static int numberOfLabel(Line line) {
    int at = line.length() > 60 ? -1 : line.text().lastIndexOf('附');
    boolean label = at > 0 && LABEL.matcher(Blank.plain(line.text().substring(at))).matches();
    String number = label ? line.text().substring(0, at).stripTrailing() : "";
    return NumberForm.own(number) == null ? 0 : number.length();
  }

  static boolean copyTo(Line line) {
    return is(line, 2100, COPY_TO);
  }

  /** 主送机关 moved down to the imprint. */
  static boolean movedRecipient(Line line) {
    return is(line, 2100, MOVED);
  }

  static boolean imprint(Line line) {
    return is(line, 100, IMPRINT);
  }

  /** Who was at a meeting, stayed away, sat in. */
  static boolean attendance(Line line) {
    return is(line, 1020, ATTENDANCE);
  }

  static boolean subjectWords(Line line) {
    return is(line, 220, SUBJECT);
  }

  static boolean pageNumber(Line line) {
    return is(line, 24, PAGE_NUMBER);
  }

  /** Ends as names of organs end. */
  static boolean organ(String text) {
    return text.length() >= 2 && text.length() <= 90 && ORGAN.matcher(text).matches();
  }

  /** No sentence: short, and ends without a mark. */
  static boolean shortLine(Line line) {
    String text = line.text();
    return !text.isEmpty()
        && text.length() <= SHORT
        && "。；，、：！？.;,:!?".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** Running text: long, or a whole sentence. */
  static boolean running(Line line) {
    return line.length() > SHORT || line.text().indexOf('。') >= 0;
  }

  private static boolean is(Line line, int longest, Pattern pattern) {
    return line.length() <= longest && pattern.matcher(Blank.plain(line.text())).matches();
  }
}
