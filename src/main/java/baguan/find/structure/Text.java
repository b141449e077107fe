package baguan.find.structure;

import baguan.document.Cell;
import baguan.document.Kind;
import baguan.fact.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All below title and 主送机关: text, 附件说明, signature, date, attachments, 版记. */
final class Text {
  private enum Phase {
    TEXT,
    LIST,
    CLOSED,
    ATTACHED
  }

  private static final int SIGNATURES = 12;
  private static final int ATTACHMENT_TITLE = 40;

  private final List<Line> lines;
  private final ElementList elements;
  private final boolean official;
  private final Role[] roles;
  private final Set<String> grids;
  private boolean minutes;
  private Phase phase = Phase.TEXT;
  private int titleLines;

  Text(List<Line> lines, ElementList elements, boolean official) {
    this.lines = lines;
    this.elements = elements;
    this.official = official;
    this.roles = new Role[lines.size()];
    this.grids = grids(lines);
  }

  /** Lists who was there. */
  Text ofMinutes() {
    minutes = true;
    return this;
  }

  void read() {
    for (int i = 0; i < lines.size(); i++) {
      roles[i] = role(i);
    }
    if (official && phase != Phase.CLOSED) {
      undatedSignature();
    }
    for (int i = 0; i < lines.size(); i++) {
      add(lines.get(i), roles[i]);
    }
  }

  private void add(Line line, Role role) {
    int split = role == Role.SIGNATURE ? LineSplit.date(line.text()) : -1;
    if (split > 0) {
      elements.add(Role.SIGNATURE, line, line.start(), line.start() + split);
      elements.add(Role.DATE, line, line.start() + split, line.end());
    } else if (role == Role.ATTACHMENT_LABEL) {
      int label = line.start() + Shape.numberOfLabel(line);
      if (label > line.start()) {
        elements.add(Role.OTHER, line, line.start(), label);
      }
      elements.add(role, line, label, line.end());
    } else {
      elements.add(role, line);
    }
  }

  private Role role(int i) {
    Line line = lines.get(i);
    if (official && (Shape.copyTo(line) || Shape.imprint(line))) {
      return Shape.imprint(line) ? Role.IMPRINT : Role.COPY_TO;
    }
    if (official && phase != Phase.TEXT && Shape.movedRecipient(line)) {
      return Role.RECIPIENT;
    }
    if (minutes && attendance(i)) {
      return Role.ATTENDANCE;
    }
    if (Shape.pageNumber(line)) {
      return Role.PAGE_NUMBER;
    }
    if (grids.contains(line.block().cell().table())) {
      return Role.TABLE;
    }
    if (Shape.attachmentLabel(line)) {
      phase = Phase.ATTACHED;
      titleLines = 0;
      return Role.ATTACHMENT_LABEL;
    }
    return switch (phase) {
      case TEXT -> text(i, line);
      case LIST -> list(i, line);
      case CLOSED -> closed(line);
      case ATTACHED -> attached(line);
    };
  }

  /** Under the text; many offices list people before it, in their own way. */
  private boolean attendance(int i) {
    Line line = lines.get(i);
    boolean text = lines.subList(0, i).stream().anyMatch(Shape::running);
    boolean wrapped =
        i > 0
            && roles[i - 1] == Role.ATTENDANCE
            && elements.goesOn(lines.get(i - 1).block(), line.block());
    return text && (wrapped || Shape.attendance(line));
  }

  private Role text(int i, Line line) {
    if (Shape.attachmentList(line)) {
      phase = Phase.LIST;
      return Role.ATTACHMENT_NOTE;
    }
    if (Shape.date(line) && (official || (i > 0 && Shape.shortLine(lines.get(i - 1))))) {
      return date(i);
    }
    if (official && LineSplit.date(line.text()) > 0 && i > 0) {
      phase = Phase.CLOSED;
      return Role.SIGNATURE;
    }
    return HeadingShape.of(line);
  }

  private Role list(int i, Line line) {
    if (Shape.attachmentEntry(line) && !Shape.date(line)) {
      return Role.ATTACHMENT_NOTE;
    }
    boolean wrapped =
        roles[i - 1] == Role.ATTACHMENT_NOTE
            && line.text().indexOf('。') < 0
            && elements.goesOn(lines.get(i - 1).block(), line.block());
    return wrapped ? Role.ATTACHMENT_NOTE : text(i, line);
  }

  private Role closed(Line line) {
    if (Shape.note(line)) {
      return Role.NOTE;
    }
    return official ? Role.ATTACHMENT_TEXT : HeadingShape.of(line);
  }

  private Role attached(Line line) {
    boolean heading = HeadingShape.numbered(line.full()) != Role.BODY;
    boolean title =
        titleLines >= 0
            && titleLines < 3
            && Shape.shortLine(line)
            && line.length() <= ATTACHMENT_TITLE
            && !heading
            && !Shape.note(line)
            && (titleLines == 0 || line.isCentred());
    titleLines = title ? titleLines + 1 : -1;
    return title ? Role.ATTACHMENT_TITLE : Role.ATTACHMENT_TEXT;
  }

  /** The names above a date line are its signature: one of any shape, more when all are organs. */
  private Role date(int i) {
    phase = Phase.CLOSED;
    for (int k = i - 1; k >= 0 && i - k <= SIGNATURES; k--) {
      Line line = lines.get(k);
      boolean first = k == i - 1;
      boolean name = Shape.organ(lastWord(line)) || (first && line.length() <= 30);
      if (roles[k] != Role.BODY || !Shape.shortLine(line) || !name) {
        break;
      }
      if (!first && line.hasLook() && line.align().equals("left")) {
        break;
      }
      roles[k] = Role.SIGNATURE;
    }
    return Role.DATE;
  }

  private void undatedSignature() {
    for (int i = lines.size() - 1; i > 0; i--) {
      if (roles[i] == Role.BODY) {
        Line line = lines.get(i);
        boolean last = i == lines.size() - 1 || roles[i + 1] != Role.ATTACHMENT_TEXT;
        if (last && Shape.shortLine(line) && line.length() <= 30 && Shape.organ(line.text())) {
          roles[i] = Role.SIGNATURE;
        }
        return;
      }
      if (roles[i] != Role.COPY_TO && roles[i] != Role.IMPRINT && roles[i] != Role.PAGE_NUMBER) {
        return;
      }
    }
  }

  private static String lastWord(Line line) {
    String text = line.text();
    int from = text.length();
    while (from > 0 && !Blank.is(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from);
  }

  /** Tables with more than one column hold data; those with one are a frame. */
  private static Set<String> grids(List<Line> lines) {
    Map<String, Integer> columns = new HashMap<>();
    Set<String> grids = new HashSet<>();
    for (Line line : lines) {
      Cell cell = line.block().cell();
      if (line.block().kind() == Kind.CELL && !cell.equals(Cell.NONE)) {
        Integer column = columns.putIfAbsent(cell.table(), cell.column());
        if (column != null && column != cell.column()) {
          grids.add(cell.table());
        }
      }
    }
    return grids;
  }
}
