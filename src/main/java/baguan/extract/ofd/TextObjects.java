package baguan.extract.ofd;

import baguan.document.Cause;
import baguan.document.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a text object into segments: where each character stands, and how it looks. */
final class TextObjects {
  private static final double TINY = 2 * 25.4 / 72; // 2 pt
  private static final double FAINT = 0.05;

  private final Resources resources;
  private final Scene scene;

  TextObjects(Resources resources, Scene scene) {
    this.resources = resources;
    this.scene = scene;
  }

  void read(Element object, Frame outer, long order) {
    Frame frame = outer.object(object);
    double size = object.number("Size", 0) * Math.abs(frame.matrix().verticalScale());
    Cause cause = cause(object, frame, size);
    Style style = style(object, frame, size);
    Area limit = outer.boundary(object).grown(Math.max(1, size));
    Area clip = Clips.of(object, frame.matrix());
    int codes = 0;
    double x = 0;
    double y = 0;
    for (Element code : object.children("TextCode")) {
      x = code.number("X", x);
      y = code.number("Y", y);
      codes += code.text().codePointCount(0, code.text().length());
      Positions at = Positions.of(code, x, y, object);
      for (Segment raw : at.segments(order, frame, size, style, cause)) {
        boolean cut = !limit.meets(raw.area()) || (clip != null && !clip.meets(raw.area()));
        boolean seen = raw.cause() == Cause.NONE;
        scene.segments.add(cut && seen ? raw.because(Cause.CLIPPED_TEXT) : raw);
      }
      count(code.text());
    }
    scene.lostGlyphs += Math.max(0, glyphs(object.children("CGTransform")) - codes);
  }

  private void count(String text) {
    scene.characters += text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      scene.meaningless += c == '\ufffd' || (c >= '\ue000' && c <= '\uf8ff') ? 1 : 0;
    }
  }

  private static int glyphs(List<Element> transforms) {
    int glyphs = 0;
    for (Element transform : transforms) {
      String ids = transform.textOf("Glyphs");
      glyphs += ids.isEmpty() ? 0 : ids.split("\\s+").length;
    }
    return glyphs;
  }

  private Cause cause(Element object, Frame frame, double size) {
    Element fill = paint(object, frame, "FillColor");
    if (!frame.visible()) {
      return Cause.HIDDEN_TEXT;
    }
    boolean filled = object.flag("Fill", true);
    boolean stroked = object.flag("Stroke", false);
    if (!filled && !stroked) {
      return Cause.INVISIBLE_RENDER_MODE;
    }
    double alpha = frame.alpha() * (filled && !stroked ? Colors.alpha(fill) : 1);
    if (alpha <= FAINT) {
      return Cause.INVISIBLE_COLOR;
    }
    Matrix m = frame.matrix();
    double wide = object.number("Size", 0) * object.number("HScale", 1) * Math.hypot(m.a(), m.b());
    return size < TINY || wide < TINY / 4 ? Cause.TINY_TEXT : Cause.NONE;
  }

  private @Nullable Element paint(Element object, Frame frame, String name) {
    Element own = object.child(name);
    return own != null ? own : resources.drawn(frame.drawParam(), name);
  }

  private Style style(Element object, Frame frame, double size) {
    Resources.Font font = resources.font(object.attribute("Font"));
    String paint = object.flag("Fill", true) ? "FillColor" : "StrokeColor";
    return new Style(
        font.name(),
        font.name(),
        Math.max(0, Area.twips(size)),
        Colors.of(paint(object, frame, paint)),
        "",
        font.bold() || object.number("Weight", 400) >= 600,
        font.italic() || object.flag("Italic", false),
        false,
        false);
  }
}
