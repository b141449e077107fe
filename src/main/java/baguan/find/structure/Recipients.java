package baguan.find.structure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The line that says to whom: names, separated, with a colon at the end (7.3.2). */
final class Recipients {
  private static final int LONGEST = 400;
  private static final Pattern SAYING =
      Pattern.compile("如下|以下|下列|通知|决定|提出|要求|印发|附件|指出|强调|同意|请示|现将|收悉");
  private static final Pattern SEPARATOR = Pattern.compile("[、，,；;\\s\u3000]");

  private Recipients() {}

  /** Ends with a colon and says nothing. */
  static boolean closed(Line line) {
    String text = line.text();
    return text.length() >= 2
        && text.length() <= LONGEST
        && (text.endsWith("：") || text.endsWith(":"))
        && text.indexOf('。') < 0
        && !SAYING.matcher(text).find();
  }

  /** First part of a wrapped list. */
  static boolean open(Line line) {
    String text = line.text();
    return text.length() >= 4
        && text.length() <= LONGEST
        && (text.endsWith("、") || text.endsWith("，"))
        && !SAYING.matcher(text).find()
        && names(text).stream().anyMatch(Recipients::name);
  }

  /** Names without the colon that should close them. */
  static boolean bare(Line line) {
    String text = line.text();
    return text.length() <= LONGEST
        && Shape.shortLine(line)
        && !SAYING.matcher(text).find()
        && names(text).stream().allMatch(Recipients::name);
  }

  /** The names of a line, its colon left out. */
  static List<String> names(String text) {
    String bare =
        text.endsWith("：") || text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    return Stream.of(SEPARATOR.split(bare)).filter(name -> !name.isBlank()).toList();
  }

  private static boolean name(String text) {
    return Shape.organ(text)
        || text.endsWith("单位")
        || text.endsWith("机构")
        || text.endsWith("部门")
        || text.endsWith("省")
        || text.endsWith("市")
        || text.endsWith("县")
        || text.endsWith("区");
  }
}
