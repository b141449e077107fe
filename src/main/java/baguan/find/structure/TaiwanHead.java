package baguan.find.structure;

import baguan.fact.Role;
import java.util.List;

/** Taiwan's 函 and 公告, known by their labels (文書處理手冊). */
final class TaiwanHead {
  private static final int REACH = 60;

  private final List<Line> lines;
  private final ElementList elements;

  TaiwanHead(List<Line> lines, ElementList elements) {
    this.lines = lines;
    this.elements = elements;
  }

  /** {@code tw-letter}, {@code tw-announcement} or empty. */
  String type() {
    boolean subject = false;
    boolean letter = false;
    boolean announcement = false;
    for (Line line : lines.subList(0, Math.min(REACH, lines.size()))) {
      subject |= labelled(line, "主旨");
      letter |= labelled(line, "受文者") || labelled(line, "發文字號") || labelled(line, "正本");
      announcement |= labelled(line, "公告事項");
    }
    if (!subject || !(letter || announcement)) {
      return "";
    }
    lines.forEach(this::element);
    return announcement ? "tw-announcement" : "tw-letter";
  }

  private void element(Line line) {
    if (labelled(line, "受文者")) {
      value(Role.RECIPIENT, line);
    } else if (labelled(line, "發文日期")) {
      value(Role.DATE, line);
    } else if (labelled(line, "發文字號")) {
      value(Role.DOCUMENT_NUMBER, line);
    } else if (labelled(line, "速別")) {
      value(Role.URGENCY, line);
    } else if (labelled(line, "主旨")) {
      value(Role.TITLE, line);
    } else if (labelled(line, "副本")) {
      value(Role.COPY_TO, line);
    } else {
      elements.add(Role.BODY, line);
    }
  }

  private void value(Role role, Line line) {
    int colon = line.text().indexOf('：') >= 0 ? line.text().indexOf('：') : line.text().indexOf(':');
    if (colon + 1 < line.length()) {
      elements.add(role, line, line.start() + colon + 1, line.end());
    }
  }

  private static boolean labelled(Line line, String label) {
    String text = line.text();
    return text.startsWith(label)
        && text.length() > label.length()
        && (text.charAt(label.length()) == '：' || text.charAt(label.length()) == ':');
  }
}
