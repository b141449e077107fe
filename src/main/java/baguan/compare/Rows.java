package baguan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the paragraphs of two versions side by side. */
final class Rows {
  private static final int WINDOW = 40; // paragraphs looked through for the one that was edited

  private static final int MOST_TRIES = 20_000; // likenesses weighed in one comparison
  private static final long MOST_CELLS = 400_000_000; // of tables walked through in one comparison

  private final List<Paragraph> old;
  private final List<Paragraph> fresh;
  private final int[] partner;
  private final List<Row> rows = new ArrayList<>();
  private int tries = MOST_TRIES;
  private long cells = MOST_CELLS;

  Rows(Side from, Side to) {
    this.old = from.paragraphs();
    this.fresh = to.paragraphs();
    this.partner = Alignment.of(names(from), names(to));
  }

  /** Equal for paragraphs in which nothing changed, not even under the asterisks. */
  private static List<String> names(Side side) {
    Map<Integer, StringBuilder> secrets = new HashMap<>();
    for (Spot spot : side.spots()) {
      if (spot.veiled()) {
        secrets
            .computeIfAbsent(spot.line(), l -> new StringBuilder())
            .append('\0')
            .append(spot.point().textKey());
      }
    }
    List<String> names = new ArrayList<>();
    for (Paragraph p : side.paragraphs()) {
      String secret = String.valueOf(secrets.getOrDefault(p.line(), new StringBuilder()));
      names.add(p.layer() + '\0' + p.prefix() + '\0' + p.text() + secret);
    }
    return names;
  }

  List<Row> all() {
    int i = 0;
    int j = 0;
    for (int a = 0; a < partner.length; a++) {
      if (partner[a] >= 0) {
        gap(i, a, j, partner[a]);
        Optional<Paragraph> before = Optional.of(old.get(a));
        Optional<Paragraph> after = Optional.of(fresh.get(partner[a]));
        rows.add(new Row(before, after, true, List.of(), List.of()));
        i = a + 1;
        j = partner[a] + 1;
      }
    }
    gap(i, old.size(), j, fresh.size());
    return rows;
  }

  /** Between two paragraphs that stayed: which of the added ones was which of the removed ones. */
  private void gap(int a0, int a1, int b0, int b1) {
    boolean oneByOne = oneByOne(a0, a1, b0, b1);
    int i = a0;
    for (int j = b0; j < b1; j++) {
      int found = oneByOne ? a0 + j - b0 : like(fresh.get(j), i, Math.min(a1, i + WINDOW));
      if (found >= 0) {
        removed(i, found);
        rows.add(changed(old.get(found), fresh.get(j)));
        i = found + 1;
      } else {
        Paragraph added = fresh.get(j);
        rows.add(new Row(Optional.empty(), Optional.of(added), false, List.of(), whole(added)));
      }
    }
    removed(i, a1);
  }

  private boolean oneByOne(int a0, int a1, int b0, int b1) {
    if (a1 - a0 != b1 - b0) {
      return false;
    }
    for (int i = 0; i < a1 - a0 && a1 - a0 > 1; i++) {
      if (!Words.alike(old.get(a0 + i).text(), fresh.get(b0 + i).text())) {
        return false;
      }
    }
    return true;
  }

  private int like(Paragraph added, int from, int to) {
    for (int i = from; i < to && tries > 0; i++) {
      tries--;
      if (Words.alike(old.get(i).text(), added.text())) {
        return i;
      }
    }
    return -1;
  }

  private void removed(int from, int to) {
    for (Paragraph gone : old.subList(from, to)) {
      rows.add(new Row(Optional.of(gone), Optional.empty(), false, whole(gone), List.of()));
    }
  }

  private Row changed(Paragraph before, Paragraph after) {
    String from = before.prefix() + before.text();
    String to = after.prefix() + after.text();
    cells -= (long) from.length() * to.length();
    List<List<Piece>> pieces =
        cells < 0 ? List.of(whole(before), whole(after)) : Words.pieces(from, to);
    return new Row(Optional.of(before), Optional.of(after), false, pieces.get(0), pieces.get(1));
  }

  private static List<Piece> whole(Paragraph paragraph) {
    return List.of(new Piece(paragraph.prefix() + paragraph.text(), true));
  }
}
