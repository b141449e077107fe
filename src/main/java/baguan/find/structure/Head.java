package baguan.find.structure;

import baguan.fact.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * The top of an official document, down to the line before its text: 版头, title, 主送机关. Paper has the
 * number above the title, web copies below it.
 */
final class Head {
  private static final int REACH = 30;
  private static final int BIG = 520; // 26 pt
  private static final int TITLE_LINES = 6;
  private static final int TITLE_LENGTH = 50;

  private final List<Line> lines;
  private final ElementList elements;
  private final List<Line> marks = new ArrayList<>();
  private final Signers signers = new Signers();
  private final StringBuilder title = new StringBuilder();
  private int number = -1;
  private int numberLength; // on its line, which names may share
  private int next;
  private boolean onPaper;

  Head(List<Line> lines, ElementList elements) {
    this.lines = lines;
    this.elements = elements;
  }

  /** True when a number or a red mark makes it an official document. */
  boolean read() {
    number = findNumber();
    int mark = findMark();
    if (number < 0 && mark < 0) {
      return false;
    }
    next = Math.max(number, mark) + 1;
    List<Line> above = above(number < 0 ? next : number);
    if (number >= 0) {
      number(lines.get(number));
    }
    signersAndNumbers();
    int titleEnd = titleEnd(next);
    onPaper = titleEnd > next || mark >= 0 || !titled(above);
    if (onPaper) {
      above.forEach(this::mark);
      title(lines.subList(next, titleEnd));
      next = titleEnd;
    } else {
      title(above);
    }
    recipients();
    return true;
  }

  /** A second number is a fault, but is no title either. */
  private void signersAndNumbers() {
    for (; next < lines.size(); next++) {
      Line line = lines.get(next);
      if (signers.take(line)) {
        elements.add(Role.SIGNER, line);
      } else if (number >= 0 && NumberForm.own(line.text()) != null) {
        elements.add(Role.DOCUMENT_NUMBER, line);
      } else if (onPaperDate(line)) {
        elements.add(Role.OTHER, line);
      } else {
        return;
      }
    }
  }

  /** Minutes carry issuer and date on one line under their number. */
  private boolean onPaperDate(Line line) {
    return number >= 0 && LineSplit.date(line.text()) >= 0 && next == number + 1;
  }

  List<Line> marks() {
    return marks;
  }

  String title() {
    return title.toString();
  }

  /** Index of the first line of the text. */
  int next() {
    return next;
  }

  /** False for copies that show the number below the title. */
  boolean onPaper() {
    return onPaper;
  }

  /** The number, without what shares its line; empty when there is none. */
  String numberText() {
    return number < 0 ? "" : lines.get(number).text().substring(0, numberLength);
  }

  boolean numberOnRight() {
    return number >= 0 && lines.get(number).align().equals("right");
  }

  private int findNumber() {
    for (int i = 0; i < Math.min(REACH, lines.size()); i++) {
      Line line = lines.get(i);
      String text = numberPart(line.text());
      boolean serial = NumberForm.serial(text) && i > 0 && serialBelow(lines.get(i - 1));
      if (serial || NumberForm.own(text) != null) {
        numberLength = text.length();
        return i;
      }
      boolean signed = lines.subList(0, i).stream().anyMatch(Shape::signer);
      int end = signed ? Shape.numberBeforeNames(text) : -1;
      if (end > 0 && NumberForm.own(text.substring(0, end)) != null) {
        numberLength = end; // the last of several 签发人 stands beside it (7.2.6)
        return i;
      }
      if (Shape.running(line) && line.length() > 20) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean serialBelow(Line line) {
    String text = line.tight();
    return text.endsWith("令")
        || text.endsWith("公告")
        || text.endsWith("通告")
        || text.endsWith("纪要")
        || text.endsWith("公报");
  }

  /** Red and at least 26 pt, among the first lines. */
  private int findMark() {
    int mark = -1;
    int end = number < 0 ? Math.min(10, lines.size()) : number;
    for (int i = 0; i < end; i++) {
      Line line = lines.get(i);
      if (line.red() && line.size() >= BIG) {
        mark = i;
      } else if (mark >= 0 || Shape.running(line)) {
        break;
      }
    }
    return mark;
  }

  /** Sorts out what stands over mark and title; returns what is neither. */
  private List<Line> above(int end) {
    List<Line> rest = new ArrayList<>();
    for (Line line : lines.subList(0, end)) {
      if (Shape.secrecy(line)) {
        elements.add(Role.SECRECY, line);
      } else if (Shape.urgency(line)) {
        elements.add(Role.URGENCY, line);
      } else if (Shape.copyNumber(line)) {
        elements.add(Role.COPY_NUMBER, line);
      } else if (signers.take(line)) {
        elements.add(Role.SIGNER, line);
      } else {
        rest.add(line);
      }
    }
    return rest;
  }

  private void mark(Line line) {
    String text = line.tight();
    boolean named =
        text.equals("文件")
            || text.endsWith("文件")
            || text.endsWith("令")
            || text.endsWith("纪要")
            || text.endsWith("公告")
            || text.endsWith("通告")
            || text.endsWith("公报");
    if (named || Shape.organ(text) || line.red() || line.size() >= BIG) {
      elements.add(Role.ISSUER_MARK, line);
      marks.add(line);
    } else {
      elements.add(Role.OTHER, line);
    }
  }

  /** Number and 签发人 may share a line. */
  private void number(Line line) {
    int end = line.start() + numberLength;
    elements.add(Role.DOCUMENT_NUMBER, line, line.start(), end);
    if (end < line.end()) {
      elements.add(Role.SIGNER, line, end, line.end());
      signers.beside(line);
    }
  }

  static String numberPart(String text) {
    int signer = text.indexOf("签发人");
    String part = signer > 0 && text.length() < 120 ? text.substring(0, signer) : text;
    int end = part.length();
    while (end > 0 && Blank.is(part.charAt(end - 1))) {
      end--;
    }
    return part.substring(0, end);
  }

  private static boolean titled(List<Line> above) {
    StringBuilder joined = new StringBuilder();
    above.forEach(line -> joined.append(line.text()));
    String text = joined.toString();
    boolean mark =
        !text.contains("关于") && (text.endsWith("文件") || text.endsWith("令") || text.endsWith("纪要"));
    return !mark
        && text.length() >= 6
        && (text.contains("关于") || text.contains("的") || !KindOfDocument.of(text).isEmpty());
  }

  private int titleEnd(int start) {
    int end = start;
    StringBuilder joined = new StringBuilder();
    while (end < lines.size()
        && end - start < TITLE_LINES
        && titleLine(lines.get(end), start, end)) {
      if (ended(joined.toString())
          && !KindOfDocument.of(lines.get(end).text()).equals(kind(joined))) {
        break;
      }
      joined.append(lines.get(end).text());
      end++;
    }
    boolean sure =
        ended(joined.toString())
            || lines.get(Math.min(start, lines.size() - 1)).hasLook()
            || (end < lines.size() && Recipients.closed(lines.get(end)));
    return sure ? end : Math.min(end, start + 1);
  }

  private static String kind(StringBuilder joined) {
    return KindOfDocument.of(joined.toString());
  }

  private static boolean ended(String title) {
    boolean kind = !KindOfDocument.of(title).isEmpty();
    return title.length() >= 6 && (kind || !KindOfDocument.stranger(title).isEmpty());
  }

  private boolean titleLine(Line line, int start, int i) {
    String text = line.text();
    int stop = text.indexOf('。');
    boolean sentence = stop >= 0 && (stop < text.length() - 1 || KindOfDocument.of(text).isEmpty());
    if (text.isEmpty() || text.length() > TITLE_LENGTH || sentence) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (line.isIndented()) {
      return false;
    }
    if ("：:；".indexOf(last) >= 0 || Shape.date(line) || notTitle(line)) {
      return false;
    }
    boolean sameLook = i == start || line.size() == lines.get(start).size();
    boolean sameAlign = i == start || line.isCentred() == lines.get(start).isCentred();
    return sameLook && sameAlign && HeadingShape.numbered(line.full()) == Role.BODY;
  }

  private static boolean notTitle(Line line) {
    return Shape.attachmentList(line)
        || Shape.imprint(line)
        || Shape.pageNumber(line)
        || LineSplit.date(line.text()) >= 0;
  }

  private void title(List<Line> of) {
    for (Line line : of) {
      elements.add(Role.TITLE, line);
      title.append(Blank.tight(line.text()));
    }
  }

  /** Names up to a colon; wrapped names are followed while they end in a comma. */
  private void recipients() {
    int end = next;
    while (end < lines.size() && end - next < 6 && Recipients.open(lines.get(end))) {
      end++;
    }
    boolean closed = end < lines.size() && Recipients.closed(lines.get(end));
    boolean bare = end == next && end + 1 < lines.size() && Recipients.bare(lines.get(end));
    if (closed || bare) {
      for (; next <= end; next++) {
        elements.add(Role.RECIPIENT, lines.get(next));
      }
    }
  }
}
