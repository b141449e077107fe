package baguan.find.structure;

import baguan.fact.Role;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Taiwan's 函, 書函, 開會通知單, 公告 and 簽 (文書處理手冊). One label proves nothing: papers of Hong Kong and of
 * the mainland in traditional script share some, never all.
 */
final class TaiwanHead {
  private static final int REACH = 60;
  private static final int TOP = 8;
  private static final Set<String> LABELS = Set.of("受文者", "發文日期", "發文字號", "速別", "正本");
  private static final Set<String> SUBJECTS = Set.of("主旨", "開會事由");
  private static final List<String> LETTERS = List.of("開會通知單", "書函", "函");

  /** 〔2024〕12號 is a number of the mainland, whatever the script. */
  private static final Pattern MAINLAND = Pattern.compile(".{1,16}〔[0-9]{4}〕[0-9]{1,5}[号號]");

  private final List<Line> lines;
  private final ElementList elements;
  private final Set<String> labels = new TreeSet<>();
  private String kind = "";

  TaiwanHead(List<Line> lines, ElementList elements) {
    this.lines = lines;
    this.elements = elements;
  }

  /** {@code tw-letter}, {@code tw-announcement}, {@code tw-memo} or empty. */
  String type() {
    List<Line> head = lines.subList(0, Math.min(REACH, lines.size()));
    if (head.stream().anyMatch(TaiwanHead::mainland)) {
      return "";
    }
    head.forEach(line -> labels.add(label(line)));
    String type = labels.stream().anyMatch(SUBJECTS::contains) ? judge(head) : "";
    if (!type.isEmpty()) {
      lines.forEach(this::element);
    }
    return type;
  }

  /** 文種, once {@link #type} has found one. */
  String kind() {
    return kind;
  }

  private String judge(List<Line> head) {
    List<String> top = head.stream().limit(TOP).map(Line::tight).toList();
    boolean dated = labels.contains("發文日期") || labels.contains("發文字號");
    boolean posted = top.stream().anyMatch(t -> t.length() <= 40 && t.endsWith("公告"));
    if (labels.contains("公告事項") || (posted && dated && labels.contains("依據"))) {
      kind = "公告";
      return "tw-announcement";
    }
    String letter = LETTERS.stream().filter(k -> ends(top, k)).findFirst().orElse("");
    long known = labels.stream().filter(LABELS::contains).count();
    if (known >= 2 || (known == 1 && !letter.isEmpty())) {
      kind = letter.isEmpty() ? "函" : letter;
      return "tw-letter";
    }
    boolean reasoned = labels.contains("說明") || labels.contains("擬辦");
    if (reasoned && top.stream().anyMatch(t -> t.equals("簽") || t.startsWith("簽於"))) {
      kind = "簽";
      return "tw-memo";
    }
    return "";
  }

  private static boolean ends(List<String> top, String kind) {
    return top.stream().anyMatch(t -> t.length() <= 40 && t.endsWith(kind) && t.indexOf('：') < 0);
  }

  private static boolean mainland(Line line) {
    return line.length() < 60 && MAINLAND.matcher(line.tight()).lookingAt();
  }

  private void element(Line line) {
    switch (label(line)) {
      case "受文者" -> value(Role.RECIPIENT, line);
      case "發文日期" -> value(Role.DATE, line);
      case "發文字號" -> value(Role.DOCUMENT_NUMBER, line);
      case "速別" -> value(Role.URGENCY, line);
      case "主旨", "開會事由" -> value(Role.TITLE, line);
      case "副本" -> value(Role.COPY_TO, line);
      default -> elements.add(Role.BODY, line);
    }
  }

  private void value(Role role, Line line) {
    int colon = TaiwanLabel.colon(line.text());
    if (colon + 1 < line.length()) {
      elements.add(role, line, line.start() + colon + 1, line.end());
    }
  }

  private static String label(Line line) {
    return TaiwanLabel.of(line.text());
  }
}
