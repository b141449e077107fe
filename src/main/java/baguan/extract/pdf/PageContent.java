package baguan.extract.pdf;

import baguan.document.Stroke;
import java.util.ArrayList;
import java.util.List;

/** What the content stream of one page draws, in the order of painting. */
final class PageContent {
  /** Text a marked stretch claims to stand for, and what its glyphs say. */
  record Actual(String claimed, String drawn) {}

  final int number;
  final float width;
  final float height;
  final List<Glyph> glyphs = new ArrayList<>();
  final List<Paint> paints = new ArrayList<>();
  final List<Stroke> strokes = new ArrayList<>();
  final List<Actual> actuals = new ArrayList<>();

  /** Filled shapes that are no rectangles: letters turned into outlines look so. */
  int outlines;

  /** Pixels of all pictures: what rendering would have to decode. */
  long pixels;

  long operators;
  int strange;

  PageContent(int number, float width, float height) {
    this.number = number;
    this.width = width;
    this.height = height;
  }

  String part() {
    return "pdf/page[" + number + "]";
  }

  float area() {
    return Math.max(1, width * height);
  }

  /** Share of the page that pictures cover, overlaps counted twice. */
  float imageShare() {
    float sum = 0;
    for (Paint paint : paints) {
      if (paint.image()) {
        sum += paint.area();
      }
    }
    return sum / area();
  }
}
