package baguan.extract.xlsx;

import java.util.ArrayList;
import java.util.List;

/** A rectangle of cells, 1-based, ends included. */
record Area(int top, int left, int bottom, int right) {

  /** All areas of a {@code sqref}: {@code A1:B7 D4 E:E}. */
  static List<Area> list(String sqref) {
    List<Area> areas = new ArrayList<>();
    for (String one : sqref.strip().split(" ")) {
      int colon = one.indexOf(':');
      String from = colon < 0 ? one : one.substring(0, colon);
      String to = colon < 0 ? one : one.substring(colon + 1);
      int bottom = Refs.row(to);
      int right = Refs.column(to);
      areas.add(
          new Area(
              Refs.row(from),
              Refs.column(from),
              bottom == 0 ? Integer.MAX_VALUE : bottom,
              right == 0 ? Integer.MAX_VALUE : right));
    }
    return areas;
  }

  boolean has(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }
}
