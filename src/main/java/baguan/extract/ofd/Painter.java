package baguan.extract.ofd;

import baguan.extract.LimitException;
import baguan.extract.Sink;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Paints graphic objects into a scene, in order, composite units unfolded. */
final class Painter {
  static final Set<String> OBJECTS =
      Set.of("TextObject", "PathObject", "ImageObject", "CompositeObject");

  private static final int MAX_OBJECTS = 200_000; // of a page, after unfolding
  private static final int MAX_DEPTH = 8;
  private static final int MAX_RULES = 20_000;
  private static final double RULE = 5; // mm: shorter lines are no rules
  private static final double THIN = 1.5;

  private final Resources resources;
  private final Scene scene;
  private final Sink sink;
  private final TextObjects texts;
  private int count;

  Painter(Resources resources, Scene scene, Sink sink) {
    this.resources = resources;
    this.scene = scene;
    this.sink = sink;
    this.texts = new TextObjects(resources, scene);
  }

  void object(Element object, Frame frame) throws IOException {
    if (++count > MAX_OBJECTS) {
      throw new LimitException("objects of a page > " + MAX_OBJECTS);
    }
    if ((count & 0x3ff) == 0) {
      sink.inflated(1, 0, 0); // looks at the clock
    }
    long order = ((long) frame.rank() << 32) + count;
    Element actions = object.child("Actions");
    if (actions != null) {
      scene.actions.add(actions);
    }
    switch (object.name()) {
      case "TextObject" -> texts.read(object, frame, order);
      case "PathObject" -> path(object, frame, order);
      case "ImageObject" -> image(object, frame, order);
      case "CompositeObject" -> composite(object, frame);
      case "PageBlock", "Layer", "Content", "Appearance" -> block(object, frame.layer(object));
      default -> {}
    }
  }

  /** All objects of a container that is in memory. */
  void block(Element container, Frame frame) throws IOException {
    for (Element child : container.children()) {
      object(child, frame);
    }
  }

  private void composite(Element object, Frame frame) throws IOException {
    Element unit = resources.composite(object.attribute("ResourceID"));
    if (unit != null && frame.depth() < MAX_DEPTH) {
      block(unit, frame.object(object).deeper());
    } else if (unit != null) {
      throw new LimitException("composite depth > " + MAX_DEPTH);
    }
  }

  private void image(Element object, Frame outer, long order) throws IOException {
    Frame frame = outer.object(object);
    String media = object.attribute("ResourceID");
    if (!frame.visible() || frame.alpha() <= 0) {
      return;
    }
    Area bounds = outer.boundary(object);
    Area area = object.has("CTM") ? frame.matrix().area(0, 0, 1, 1).and(bounds) : bounds;
    scene.images.add(new Scene.Image(order, area, media));
    if (frame.alpha() >= 0.9 && resources.opaque(media)) {
      scene.fills.add(new Scene.Fill(order, area, ""));
    }
  }

  private void path(Element object, Frame outer, long order) {
    Frame frame = outer.object(object);
    boolean filled = object.flag("Fill", false);
    boolean stroked = object.flag("Stroke", true);
    if (!frame.visible() || (!filled && !stroked)) {
      return;
    }
    scene.paths++;
    PathData data = PathData.of(object.textOf("AbbreviatedData"), frame.matrix());
    Element fill = color(object, frame, "FillColor");
    Area clip = Clips.of(object, frame.matrix());
    Area bounds = clip == null ? data.bounds() : data.bounds().and(clip);
    if (filled && data.rectangular() && frame.alpha() * Colors.alpha(fill) >= 0.9) {
      fill(bounds, Colors.of(fill), order, stroked);
    }
    if (stroked) {
      double width = object.number("LineWidth", resources.lineWidth(frame.drawParam(), 0.353));
      double weight = Math.abs(width) * Math.abs(frame.matrix().verticalScale());
      String color = Colors.of(color(object, frame, "StrokeColor"));
      data.lines().forEach(line -> rule(line, color, weight));
    }
  }

  private void fill(Area area, String color, long order, boolean stroked) {
    double thin = Math.min(area.width(), area.height());
    if (thin >= 1) {
      scene.fills.add(new Scene.Fill(order, area, color));
    }
    if (thin > 0 && thin <= THIN && Math.max(area.width(), area.height()) >= RULE && !stroked) {
      double x = (area.left() + area.right()) / 2;
      double y = (area.top() + area.bottom()) / 2;
      boolean flat = area.width() > area.height();
      scene.rules.add(
          new Scene.Rule(
              flat
                  ? new Area(area.left(), y, area.right(), y)
                  : new Area(x, area.top(), x, area.bottom()),
              color,
              thin));
    }
  }

  private void rule(PathData.Line line, String color, double weight) {
    double dx = Math.abs(line.x1() - line.x2());
    double dy = Math.abs(line.y1() - line.y2());
    if (scene.rules.size() < MAX_RULES && Math.max(dx, dy) >= RULE && Math.min(dx, dy) < 0.2) {
      double x = Math.min(line.x1(), line.x2());
      double y = Math.min(line.y1(), line.y2());
      Area area = dx > dy ? new Area(x, y, x + dx, y) : new Area(x, y, x, y + dy);
      scene.rules.add(new Scene.Rule(area, color, weight));
    }
  }

  private @Nullable Element color(Element object, Frame frame, String name) {
    Element own = object.child(name);
    return own != null ? own : resources.drawn(frame.drawParam(), name);
  }
}
