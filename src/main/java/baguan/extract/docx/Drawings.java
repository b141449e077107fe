package baguan.extract.docx;

import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.ooxml.Crop;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Floating and inline things: text boxes, lines, pictures; DrawingML and the older VML. */
final class Drawings {
  private static final int FLAT = 60; // twips: a line this high is still horizontal

  /** One shape while it is read. */
  private static final class Shape {
    final Placement place;
    final boolean line;
    String form = "";
    String fill = Colors.UNKNOWN;
    String ink = "";
    String styleInk = "";
    int weight = 15; // 0.75 pt, what both dialects assume
    int width;
    int height;

    Shape(Placement place, boolean line) {
      this.place = place;
      this.line = line;
      this.width = place.width;
      this.height = place.height;
    }
  }

  private final Story story;
  private final Cursor cursor;
  private final Vml vml;

  Drawings(Story story) {
    this.story = story;
    this.cursor = story.cursor;
    this.vml = new Vml(story, this);
  }

  /** The cursor stands at a {@code w:drawing}. */
  void drawing(Paragraph p, Revision revision) throws XMLStreamException {
    walk(cursor.depth(), p, revision, new Shape(new Placement(), false));
  }

  /** The cursor stands at a {@code w:pict} or {@code w:object}. */
  void vml(Paragraph p, Revision revision) throws XMLStreamException {
    vml.walk(cursor.depth(), p, revision, new Placement(), Colors.UNKNOWN);
  }

  private void walk(int parent, Paragraph p, Revision revision, Shape shape)
      throws XMLStreamException {
    while (cursor.child(parent)) {
      element(p, revision, shape);
    }
  }

  private void element(Paragraph p, Revision revision, Shape shape) throws XMLStreamException {
    switch (cursor.name()) {
      case "anchor" -> {
        shape.place.floating = true;
        shape.place.hidden |= cursor.text("hidden").equals("1");
        walk(cursor.depth(), p, revision, shape);
      }
      case "positionH", "positionV" -> position(shape.place);
      case "extent" -> {
        shape.place.width = Measure.emu(cursor.text("cx"));
        shape.place.height = Measure.emu(cursor.text("cy"));
      }
      case "docPr", "cNvPr" -> named(p, revision, shape);
      case "hlinkClick", "hlinkHover" -> {
        String target = story.target(cursor.attribute("id"));
        if (!target.isEmpty()) {
          story.inlines.href(p, target);
        }
      }
      case "wsp", "cxnSp", "sp" -> shape(p, revision, shape.place);
      case "spPr" -> geometry(cursor.depth(), shape);
      case "style" -> styled(shape);
      case "srcRect" -> crop(p);
      case "blip" -> story.reading.image(shape.place.width, shape.place.height);
      case "txbxContent" -> box(p, revision, shape.place, shape.fill);
      case "AlternateContent" ->
          story.alternate(
              p.next("fallback"), p.flow, p.beside(), depth -> walk(depth, p, revision, shape));
      default -> walk(cursor.depth(), p, revision, shape);
    }
  }

  private void shape(Paragraph p, Revision revision, Placement place) throws XMLStreamException {
    Shape inner = new Shape(place, cursor.name().equals("cxnSp"));
    walk(cursor.depth(), p, revision, inner);
    boolean line =
        inner.line || inner.form.equals("line") || inner.form.startsWith("straightConnector");
    if (line && inner.height <= FLAT && inner.width > FLAT && !place.hidden) {
      String ink = inner.ink.isEmpty() ? inner.styleInk : inner.ink;
      rule(place, inner.width, ink.equals(Colors.UNKNOWN) ? "" : ink, inner.weight);
    }
  }

  /** A horizontal line; its place counts from the page only where the file says so. */
  void rule(Placement place, int width, String ink, int weight) {
    int x = place.fromPageX ? place.x : 0;
    int y = place.fromPageY ? place.y : 0;
    story.reading.stroke(x, y, width, ink, weight);
  }

  private void named(Paragraph p, Revision revision, Shape shape) throws XMLStreamException {
    String description = cursor.text("descr");
    String title = cursor.text("title");
    shape.place.hidden |= cursor.text("hidden").equals("1");
    story.inlines.alt(p, description);
    if (!title.equals(description)) {
      story.inlines.alt(p, title);
    }
    walk(cursor.depth(), p, revision, shape);
  }

  private void crop(Paragraph p) {
    String cut = Crop.text(cursor::text);
    if (!cut.isEmpty()) {
      p.beside()
          .accept(
              p.flow
                  .block(Layer.HIDDEN, Cause.CROPPED_IMAGE, p.next("crop"))
                  .kind(Kind.PROPERTY)
                  .text(cut));
    }
  }

  private void position(Placement place) throws XMLStreamException {
    boolean horizontal = cursor.name().equals("positionH");
    boolean page = cursor.text("relativeFrom").equals("page");
    int at = cursor.depth();
    while (cursor.child(at)) {
      if (!cursor.name().equals("posOffset")) {
        continue;
      }
      int offset = Measure.emu(cursor.content());
      if (horizontal) {
        place.x = offset;
        place.fromPageX = page;
      } else {
        place.y = offset;
        place.fromPageY = page;
      }
    }
  }

  private void geometry(int parent, Shape shape) throws XMLStreamException {
    while (cursor.child(parent)) {
      switch (cursor.name()) {
        case "ext" -> {
          shape.width = cursor.attribute("cx") == null ? shape.width : emu("cx");
          shape.height = cursor.attribute("cy") == null ? shape.height : emu("cy");
        }
        case "xfrm" -> geometry(cursor.depth(), shape);
        case "prstGeom" -> shape.form = cursor.text("prst");
        case "solidFill" -> shape.fill = story.reading.theme.drawing(cursor);
        case "ln" -> line(shape);
        default -> {}
      }
    }
  }

  private int emu(String name) {
    return Measure.emu(cursor.text(name));
  }

  private void line(Shape shape) throws XMLStreamException {
    if (cursor.attribute("w") != null) {
      shape.weight = emu("w");
    }
    int at = cursor.depth();
    while (cursor.child(at)) {
      if (cursor.name().equals("solidFill")) {
        shape.ink = story.reading.theme.drawing(cursor);
      }
    }
  }

  private void styled(Shape shape) throws XMLStreamException {
    int at = cursor.depth();
    while (cursor.child(at)) {
      if (cursor.name().equals("lnRef")) {
        shape.styleInk = story.reading.theme.drawing(cursor);
      }
    }
  }

  /** Text of a box; the cursor stands at its content. */
  void box(Paragraph p, Revision revision, Placement place, String fill) throws XMLStreamException {
    Cause why =
        place.hidden ? Cause.HIDDEN_TEXT : place.offPage() ? Cause.OFF_PAGE_TEXT : Cause.NONE;
    CellLook look = CellLook.PLAIN.filled(fill);
    Flow flow = p.flow.box(p.next("box") + "/", look, why, revision, p.beside());
    story.blocks(cursor.depth(), flow);
  }

  /** Text that a shape draws without a box. */
  void drawnText(Paragraph p, Placement place, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return;
    }
    Cause why = place.hidden ? Cause.HIDDEN_TEXT : Cause.NONE;
    story.tap(text);
    Flow flow = p.flow.box(p.path + "/", p.flow.look, why, Revision.NONE, p.beside());
    p.beside()
        .accept(flow.block(flow.layer, flow.cause, p.next("shape")).kind(Kind.SHAPE).text(text));
  }
}
