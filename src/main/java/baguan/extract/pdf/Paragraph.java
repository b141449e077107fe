package baguan.extract.pdf;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Style;
import java.util.ArrayList;
import java.util.List;

/** Lines that are read on without a break; at least one. */
final class Paragraph {
  private final List<Line> lines = new ArrayList<>(2);

  Paragraph(Line first) {
    lines.add(first);
  }

  void add(Line line) {
    lines.add(line);
  }

  List<Line> lines() {
    return lines;
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  /** Text, looks and a box a line. */
  void write(Block.Builder block, int page) {
    List<Box> boxes = new ArrayList<>(lines.size());
    boolean east = lines.stream().anyMatch(Line::wide);
    StringBuilder piece = new StringBuilder(); // neighbours of one style
    Style style = Style.NONE;
    Line before = null;
    for (Line line : lines) {
      if (before != null && !joined(before, line, east)) {
        block.text(" ");
      }
      List<Glyph> glyphs = line.glyphs();
      for (int i = 0; i < glyphs.size(); i++) {
        Glyph glyph = glyphs.get(i);
        Style now = glyph.look.style(glyph, glyph.background);
        if (line.spaced(i) || !now.equals(style)) {
          block.text(piece, style);
          piece.setLength(0);
          style = now;
        }
        if (line.spaced(i)) {
          block.text(" ");
        }
        piece.append(glyph.text);
      }
      block.text(piece, style);
      piece.setLength(0);
      boxes.add(box(glyphs, page));
      before = line;
    }
    block.boxes(boxes);
  }

  static Box box(List<Glyph> glyphs, int page) {
    float x = Float.MAX_VALUE;
    float y = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (Glyph glyph : glyphs) {
      x = Math.min(x, glyph.x);
      y = Math.min(y, glyph.y);
      right = Math.max(right, glyph.right);
      bottom = Math.max(bottom, glyph.bottom);
    }
    int left = Math.round(x * 20);
    int top = Math.round(y * 20);
    return new Box(page, left, top, Math.round(right * 20) - left, Math.round(bottom * 20) - top);
  }

  /** No space where East Asian text, a hyphen or a long number goes on. */
  private static boolean joined(Line a, Line b, boolean east) {
    String before = a.text();
    String after = b.text();
    if (before.isEmpty() || after.isEmpty()) {
      return true;
    }
    int last = before.codePointBefore(before.length());
    int first = after.codePointAt(0);
    if (Cjk.is(last) || Cjk.is(first)) {
      return true;
    }
    if (last == '-' || last == '\u2010' || last == '\u00ad') {
      return Character.isLowerCase(first)
          && before.length() > 1
          && Character.isLetter(before.codePointBefore(before.length() - 1));
    }
    return east && Character.isDigit(last) && Character.isDigit(first);
  }
}
