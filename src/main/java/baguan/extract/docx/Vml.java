package baguan.extract.docx;

import javax.xml.stream.XMLStreamException;

/** Shapes of the older drawing language, still written by WPS and for watermarks. */
final class Vml {
  private final Story story;
  private final Cursor cursor;
  private final Drawings drawings;

  Vml(Story story, Drawings drawings) {
    this.story = story;
    this.cursor = story.cursor;
    this.drawings = drawings;
  }

  void walk(int parent, Paragraph p, Revision revision, Placement place, String fill)
      throws XMLStreamException {
    while (cursor.child(parent)) {
      element(p, revision, place, fill);
    }
  }

  private void element(Paragraph p, Revision revision, Placement place, String fill)
      throws XMLStreamException {
    switch (cursor.name()) {
      case "shape", "rect", "roundrect", "oval", "line", "polyline", "group", "arc", "curve" ->
          shape(p, revision, place);
      case "txbxContent" -> drawings.box(p, revision, place, fill);
      case "textpath" -> drawings.drawnText(p, place, cursor.attribute("string"));
      case "imagedata" -> {
        story.reading.image(place.width, place.height);
        story.inlines.alt(p, cursor.text("title"));
      }
      case "drawing" -> drawings.drawing(p, revision);
      case "shapetype" -> {}
      case "AlternateContent" ->
          story.alternate(
              p.next("fallback"),
              p.flow,
              p.beside(),
              depth -> walk(depth, p, revision, place, fill));
      default -> walk(cursor.depth(), p, revision, place, fill);
    }
  }

  private void shape(Paragraph p, Revision revision, Placement outer) throws XMLStreamException {
    boolean line = cursor.name().equals("line");
    Placement place = Placement.css(cursor.text("style"));
    if (outer.offPage() || outer.hidden) {
      place.hidden |= outer.hidden;
      place.floating = true;
      place.x = outer.offPage() ? outer.x : place.x;
      place.y = outer.offPage() ? outer.y : place.y;
    }
    story.inlines.alt(p, cursor.text("alt"));
    String href = cursor.text("href");
    if (!href.isBlank()) {
      story.inlines.href(p, href);
    }
    if (line) {
      line(place);
    }
    String fill = Colors.of(cursor.attribute("fillcolor"));
    boolean filled = !fill.isEmpty() && !cursor.text("filled").startsWith("f");
    walk(cursor.depth(), p, revision, place, filled ? fill : Colors.UNKNOWN);
  }

  /** {@code from="90pt,10pt" to="500pt,10pt"}, or the size in the style. */
  private void line(Placement place) {
    String[] from = cursor.text("from").split(",");
    String[] to = cursor.text("to").split(",");
    int width = place.width;
    int height = place.height;
    if (from.length == 2 && to.length == 2) {
      width = Math.abs(Measure.css(to[0], 0) - Measure.css(from[0], 0));
      height = Math.abs(Measure.css(to[1], 0) - Measure.css(from[1], 0));
    }
    if (height <= 60 && width > 60 && !place.hidden) {
      int weight = Measure.css(cursor.text("strokeweight"), 15);
      drawings.rule(place, width, Colors.of(cursor.attribute("strokecolor")), weight);
    }
  }
}
