package baguan.extract.pdf;

import baguan.document.Block;
import baguan.document.Layer;
import baguan.extract.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The readable text of one page as paragraphs, with its first and last line looked at closely. */
final class PageText {
  private static final float EDGE = 0.12f;
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\s—–\\-－―─_·•~|]*(第|page|p\\.?)?\\s*([0-9]{1,4}|[ivxlc]{1,6})\\s*页?"
              + "\\s*((/|／|of|，?\\s*共)\\s*[0-9]{1,4}\\s*页?)?[\\s—–\\-－―─_·•~|]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGITS_AND_SPACE = Pattern.compile("[0-9\\s]+");

  private final PageContent page;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Paragraph> recognised = new ArrayList<>();
  private final HiddenRuns runs;

  /** Text modulo numbers; empty when there is no line at the edge. */
  final String top;

  final String bottom;
  private int topIndex = -1;
  private int bottomIndex = -1;
  private float topY;
  private float bottomY;

  PageText(PageContent page) {
    this.page = page;
    this.runs = new HiddenRuns(page.glyphs);
    collect(runs.visible, paragraphs);
    collect(runs.recognised, recognised);
    page.glyphs.clear();
    edges();
    top = topIndex < 0 ? "" : key(paragraphs.get(topIndex));
    bottom = bottomIndex < 0 ? "" : key(paragraphs.get(bottomIndex));
  }

  private static void collect(List<Glyph> glyphs, List<Paragraph> into) {
    for (List<Line> lines : Lines.of(glyphs)) {
      for (List<Line> column : Columns.of(lines)) {
        into.addAll(Paragraphs.of(column));
      }
    }
  }

  boolean hasText() {
    return !paragraphs.isEmpty() || !recognised.isEmpty() || !runs.isEmpty();
  }

  boolean sameTop(PageText other) {
    return !top.isEmpty() && top.equals(other.top) && Math.abs(topY - other.topY) < 3;
  }

  boolean sameBottom(PageText other) {
    return !bottom.isEmpty()
        && bottom.equals(other.bottom)
        && Math.abs(bottomY - other.bottomY) < 3;
  }

  /**
   * @param header the top line is repeated on the pages around
   * @param footer the bottom line likewise
   */
  void write(Sink sink, boolean header, boolean footer) {
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      Layer layer = Layer.VISIBLE;
      if (i == topIndex && header) {
        layer = Layer.HEADER;
      } else if (i == bottomIndex && (footer || isNumber(paragraph))) {
        layer = Layer.FOOTER;
      }
      Block.Builder block = Block.in(layer, page.part(), "block[" + (i + 1) + "]");
      paragraph.write(block, page.number);
      sink.block(block);
    }
    for (int i = 0; i < recognised.size(); i++) {
      Block.Builder block = Block.in(Layer.OCR, page.part(), "ocr[" + (i + 1) + "]");
      recognised.get(i).write(block, page.number);
      sink.block(block);
    }
    runs.write(page, sink);
    page.strokes.forEach(sink::stroke);
  }

  private void edges() {
    for (int i = 0; i < paragraphs.size(); i++) {
      List<Line> lines = paragraphs.get(i).lines();
      Glyph first = lines.get(0).glyphs().get(0);
      if (lines.size() > 1 || first.angle != 0) {
        continue;
      }
      float y = first.originY;
      if (y < EDGE * page.height && (topIndex < 0 || y < topY)) {
        topIndex = i;
        topY = y;
      }
      if (y > (1 - EDGE) * page.height && (bottomIndex < 0 || y > bottomY)) {
        bottomIndex = i;
        bottomY = y;
      }
    }
  }

  private static boolean isNumber(Paragraph paragraph) {
    return NUMBER.matcher(paragraph.lines().get(0).text()).matches();
  }

  private static String key(Paragraph paragraph) {
    return DIGITS_AND_SPACE.matcher(paragraph.lines().get(0).text()).replaceAll("#");
  }
}
