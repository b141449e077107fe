package baguan.extract.pptx;

import baguan.extract.ooxml.DrawingColor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A layout or master: what slides inherit from it. A slide has one of its own, to hang on. */
final class Frame {
  private static final int MOST_COVERS = 2_000;

  /** No parent, default colours: what a slide without layout inherits. */
  final @Nullable Frame parent;

  final DrawingColor colors;
  private final Map<String, Shape> placeholders = new HashMap<>();
  private final List<Area> covers = new ArrayList<>();
  Levels title = Levels.OPEN;
  Levels body = Levels.OPEN;
  Levels other = Levels.OPEN;
  Background background = Background.INHERITED;

  /**
   * @param color {@code RRGGBB}, empty when it is no single known colour
   */
  record Background(String color, boolean inherited) {
    static final Background INHERITED = new Background("", true);
    static final Background WHITE = new Background("FFFFFF", false);
  }

  Frame(@Nullable Frame parent, DrawingColor colors) {
    this.parent = parent;
    this.colors = colors;
  }

  /** Remembers a placeholder for slides, by index and by type; the first of a type counts. */
  void add(Shape shape) {
    if (!shape.index.isEmpty()) {
      placeholders.putIfAbsent("idx " + shape.index, shape);
    }
    placeholders.putIfAbsent("type " + type(shape.type), shape);
  }

  /** Remembers that something is painted there; everything is, when the area is not known. */
  void cover(Area area) {
    if (covers.size() < MOST_COVERS) {
      covers.add(area);
    }
  }

  /** True when nothing painted here or on the frames below lies behind an area. */
  boolean clear(Area area) {
    for (Frame frame = this; frame != null; frame = frame.parent) {
      if (frame.covers.size() >= MOST_COVERS) {
        return false;
      }
      for (Area cover : frame.covers) {
        if (!cover.known() || cover.overlaps(area)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Colour of the nearest background; empty when it is not certain. */
  String paper() {
    for (Frame frame = this; frame != null; frame = frame.parent) {
      if (!frame.background.inherited) {
        return frame.background.color;
      }
    }
    return Background.WHITE.color;
  }

  /** Fills in place and fill of a placeholder from the frames it hangs on. */
  void inherit(Shape shape) {
    for (Shape base : bases(shape)) {
      if (!shape.area.known()) {
        shape.area = base.area;
        shape.turned |= base.turned;
      }
      if (!shape.ownFill && base.ownFill) {
        shape.fill = base.fill;
        shape.color = base.color;
        shape.ownFill = true;
      }
    }
  }

  /** What a paragraph of a shape inherits. */
  TextStyle style(Shape shape, int level) {
    TextStyle style = shape.levels.at(level).or(shape.font);
    for (Shape base : bases(shape)) {
      style = style.or(base.levels.at(level));
    }
    for (Frame frame = this; frame != null; frame = frame.parent) {
      style = style.or(frame.levels(shape).at(level));
    }
    return style;
  }

  private Levels levels(Shape shape) {
    if (shape.title()) {
      return title;
    }
    boolean text = shape.placeholder && !Paragraphs.FOOTERS.contains(shape.type);
    return text ? body : other;
  }

  private List<Shape> bases(Shape shape) {
    List<Shape> bases = new ArrayList<>(2);
    if (shape.placeholder) {
      for (Frame frame = parent; frame != null; frame = frame.parent) {
        Shape base = shape.index.isEmpty() ? null : frame.placeholders.get("idx " + shape.index);
        base = base == null ? frame.placeholders.get("type " + type(shape.type)) : base;
        if (base != null) {
          bases.add(base);
        }
      }
    }
    return bases;
  }

  /** Types that stand for each other between slide, layout and master. */
  private static String type(String type) {
    return switch (type) {
      case "ctrTitle" -> "title";
      case "", "obj", "subTitle", "chart", "tbl", "dgm", "media", "clipArt", "pic" -> "body";
      default -> type;
    };
  }
}
