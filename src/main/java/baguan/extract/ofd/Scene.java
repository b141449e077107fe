package baguan.extract.ofd;

import java.util.ArrayList;
import java.util.List;

/** What one page paints, before it is judged which of it is seen. */
final class Scene {
  /**
   * @param color empty for images and patterns
   */
  record Fill(long order, Area area, String color) {}

  /**
   * @param weight millimetres
   */
  record Rule(Area area, String color, double weight) {}

  record Image(long order, Area area, String media) {}

  final List<Segment> segments = new ArrayList<>();
  final List<Fill> fills = new ArrayList<>();
  final List<Rule> rules = new ArrayList<>();
  final List<Image> images = new ArrayList<>();
  final List<Element> actions = new ArrayList<>();

  /** Drawn vertical lines, which part table cells; the first thousand. */
  List<Area> verticals() {
    return rules.stream().map(Rule::area).filter(a -> a.height() > a.width()).limit(1_000).toList();
  }

  /** Characters read, those without meaning among them, and glyphs drawn without a character. */
  int characters;

  int meaningless;
  int lostGlyphs;
  int paths;
}
