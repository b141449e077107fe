package baguan.extract.ofd;

import baguan.document.Cause;
import baguan.extract.Contrast;
import baguan.extract.Sink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Judges which text of a scene a reader sees: off page, covered, or lost in its background. */
final class Visibility {
  /** Fills looked at, the largest ones; a page with more is reported as partly read. */
  static final int MAX_FILLS = 2_000;

  private static final double SHARE = 0.8;

  private final Area page;
  private final List<Scene.Fill> fills;
  private final Sink sink;

  Visibility(Scene scene, Area page, Sink sink) {
    this.page = page;
    this.sink = sink;
    this.fills =
        scene.fills.stream()
            .sorted(Comparator.comparingDouble((Scene.Fill f) -> -f.area().size()))
            .limit(MAX_FILLS)
            .sorted(Comparator.comparingLong(Scene.Fill::order))
            .toList();
  }

  /** Segments in painting order, cut where only some of their characters are covered. */
  List<Segment> judge(List<Segment> segments) {
    List<Segment> judged = new ArrayList<>(segments.size());
    int n = 0;
    for (Segment segment : segments) {
      if ((++n & 0xff) == 0) {
        sink.inflated(1, 0, 0); // looks at the clock
      }
      if (segment.cause() != Cause.NONE || segment.text().isBlank()) {
        judged.add(segment);
      } else if (!page.meets(segment.area())) {
        judged.add(segment.because(Cause.OFF_PAGE_TEXT));
      } else {
        Segment lit = lost(segment) ? segment.because(Cause.INVISIBLE_COLOR) : segment;
        cover(lit, judged);
      }
    }
    return judged;
  }

  /** True when its colour is hardly another than that of the topmost fill below it. */
  private boolean lost(Segment segment) {
    String below = Colors.WHITE;
    for (Scene.Fill fill : fills) {
      if (fill.order() > segment.order()) {
        break;
      }
      if (fill.area().covers(segment.area(), 0.5)) {
        below = fill.color();
      }
    }
    String color = segment.style().color();
    return !below.isEmpty() && !color.isEmpty() && !Contrast.legible(color, below);
  }

  private void cover(Segment segment, List<Segment> judged) {
    List<Area> over = new ArrayList<>();
    for (Scene.Fill fill : fills) {
      if (fill.order() > segment.order() && fill.area().meets(segment.area())) {
        over.add(fill.area());
      }
    }
    if (over.isEmpty() || segment.cause() != Cause.NONE) {
      judged.add(segment);
      return;
    }
    int length = segment.text().length();
    int start = 0;
    boolean hidden = covered(segment, 0, over);
    for (int i = 1; i <= length; i++) {
      boolean next = i < length && covered(segment, i, over);
      if (i == length || next != hidden) {
        judged.add(segment.part(start, i, hidden ? Cause.COVERED_TEXT : Cause.NONE));
        start = i;
        hidden = next;
      }
    }
  }

  private static boolean covered(Segment segment, int index, List<Area> over) {
    Area unit = segment.upright() ? segment.unit(index) : segment.area();
    return over.stream().anyMatch(area -> area.covers(unit, SHARE));
  }
}
