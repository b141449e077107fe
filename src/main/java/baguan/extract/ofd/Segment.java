package baguan.extract.ofd;

import baguan.document.Cause;
import baguan.document.Style;

/**
 * Characters of one text object that stand on one baseline.
 *
 * @param order place in the order of painting
 * @param size of the type on the page, millimetres
 * @param upright false for turned or vertical text, which is never joined with its neighbours
 * @param template id of the template page it comes from, empty for the page's own
 */
record Segment(
    long order,
    String text,
    Edges edges,
    double baseline,
    double size,
    Area area,
    Style style,
    Cause cause,
    boolean upright,
    String template) {

  Segment because(Cause why) {
    return new Segment(order, text, edges, baseline, size, area, style, why, upright, template);
  }

  /** Units {@code [start, end)} of it. */
  Segment part(int start, int end, Cause why) {
    Edges cut = edges.cut(start, end);
    Area box = upright ? new Area(cut.first(), area.top(), cut.last(), area.bottom()) : area;
    return new Segment(
        order, text.substring(start, end), cut, baseline, size, box, style, why, upright, template);
  }

  Area unit(int index) {
    return new Area(
        Math.min(edges.at(index), edges.at(index + 1)),
        area.top(),
        Math.max(edges.at(index), edges.at(index + 1)),
        area.bottom());
  }
}
