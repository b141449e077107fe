package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.document.Layout;
import baguan.document.Run;
import baguan.document.Span;
import baguan.document.Style;

/**
 * A block as the recogniser sees it: its text between the spaces at its ends, and its look.
 *
 * @param start offset of {@code text} in the block
 * @param full automatic number and text
 * @param size of most of the text, twips; 0 when unknown
 * @param align as in {@link baguan.fact.Element}
 */
record Line(Block block, int start, String text, String full, int size, boolean red, String align) {
  private static final int FILLED = 6600; // twips; a line of A4 has 8844

  /** Reads a block; {@code page} says where the text area lies on drawn pages. */
  static Line of(Block block, TextArea area) {
    String raw = block.text();
    int start = block.kind() == Kind.LINE ? markdown(raw) : 0;
    int end = raw.length();
    while (start < end && blank(raw.charAt(start))) {
      start++;
    }
    end = trimmedEnd(raw, start, end);
    String text = raw.substring(start, end);
    Style style = main(block, start, end);
    return new Line(
        block,
        start,
        text,
        block.prefix() + text,
        style.size(),
        Ink.red(style.color()),
        align(block, area));
  }

  int end() {
    return start + text.length();
  }

  Span at() {
    return block.span(start, end());
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return full.isEmpty();
  }

  /** True when the format says how the paragraph is set. */
  boolean hasLook() {
    return size > 0 || !block.layout().equals(Layout.NONE);
  }

  boolean isCentred() {
    return align.equals("center");
  }

  /** Justified, not indented, and too short to fill the measure: it is set at the left. */
  boolean startsAtTheLeft() {
    Layout layout = block.layout();
    return layout.align() == Layout.Align.JUSTIFY
        && block.kind() == Kind.PARAGRAPH
        && layout.left() == 0
        && layout.right() == 0
        && layout.firstLine() == 0
        && start == 0
        && block.text().indexOf('\t') < 0
        && size > 0
        && TextArea.ems(text) * size < FILLED;
  }

  /** Set like text: two characters in, and not centred. */
  boolean isIndented() {
    Layout layout = block.layout();
    int chars =
        size == 0 || layout.firstLineChars() != 0
            ? layout.firstLineChars()
            : layout.firstLine() * 100 / size;
    return chars >= 150 && !isCentred();
  }

  /** Text without any white space, for comparing words written wide: 特　急. */
  String tight() {
    return Blank.tight(text);
  }

  static boolean blank(char c) {
    return Blank.is(c);
  }

  /** Also drops broken entities that web copies leave behind (a bare sp entity). */
  private static int trimmedEnd(String raw, int start, int from) {
    int end = from;
    while (end > start) {
      if (blank(raw.charAt(end - 1))) {
        end--;
      } else if (raw.charAt(end - 1) == ';' && raw.startsWith("&sp;", end - 4)) {
        end -= 4;
      } else {
        break;
      }
    }
    return Math.max(end, start);
  }

  /** Length of a Markdown heading's mark; 0 on any other line. */
  private static int markdown(String raw) {
    int marks = 0;
    while (marks < raw.length() && marks < 7 && raw.charAt(marks) == '#') {
      marks++;
    }
    return marks < raw.length() && marks < 7 && raw.charAt(marks) == ' ' ? marks : 0;
  }

  private static Style main(Block block, int start, int end) {
    Style best = Style.NONE;
    int most = 0;
    for (Run run : block.runs()) {
      int length = Math.min(run.end(), end) - Math.max(run.start(), start);
      if (length > most) {
        most = length;
        best = run.style();
      }
    }
    return best;
  }

  private static String align(Block block, TextArea area) {
    return switch (block.layout().align()) {
      case LEFT -> "left";
      case CENTER -> "center";
      case RIGHT -> "right";
      case JUSTIFY, DISTRIBUTE -> "justify";
      case NONE -> block.layout().equals(Layout.NONE) ? area.align(block) : "left";
    };
  }
}
