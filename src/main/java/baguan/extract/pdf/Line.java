package baguan.extract.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs on one baseline. Along the line is {@code u}, across it, downwards, {@code v}. */
final class Line {
  private static final Comparator<Glyph> ALONG = (a, b) -> Float.compare(a.u, b.u);

  private List<Glyph> glyphs = new ArrayList<>();
  final float v;
  float size;
  float start;
  float end;
  private boolean[] spaced = {};
  private String text = "";
  private boolean parted;
  private boolean wide;
  private boolean rightToLeft;

  Line(Glyph first) {
    v = first.v;
    size = first.size;
    start = first.u;
    end = first.end;
    glyphs.add(first);
  }

  void add(Glyph glyph) {
    glyphs.add(glyph);
    if (!glyph.blank()) {
      size = Math.max(size, glyph.size);
      start = Math.min(start, glyph.u);
    }
    end = Math.max(end, glyph.end);
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  /** With spaces where words are set apart; good after {@link #finish()}. */
  String text() {
    return text;
  }

  boolean spaced(int i) {
    return spaced[i];
  }

  /** Sorts, drops glyphs struck twice and blanks at the edges, finds the gaps between words. */
  void finish() {
    sort();
    strikeOnce();
    trim();
    spaced = new boolean[glyphs.size()];
    Gaps gaps = new Gaps(this);
    StringBuilder all = new StringBuilder(glyphs.size());
    Glyph before = null;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (before != null) {
        spaced[i] = gaps.space(before, glyph);
        parted |= gaps.apart(before, glyph);
      }
      if (spaced[i]) {
        all.append(' ');
      }
      all.append(glyph.text);
      wide |= glyph.wide;
      before = glyph;
    }
    text = all.toString();
    if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      logical();
    }
  }

  /** It has a glyph of an East Asian script. */
  boolean wide() {
    return wide;
  }

  /** It has gaps as wide as those between columns or cells. */
  boolean parted() {
    return parted && !rightToLeft;
  }

  /** Glyphs from {@code from} to {@code to} as a line of their own. */
  Line slice(int from, int to) {
    Line part = new Line(glyphs.get(from));
    for (Glyph glyph : glyphs.subList(from + 1, to)) {
      part.add(glyph);
    }
    part.finish();
    return part;
  }

  private void sort() {
    for (int i = 1; i < glyphs.size(); i++) {
      if (glyphs.get(i).u < glyphs.get(i - 1).u) {
        glyphs.sort(ALONG); // stable
        return;
      }
    }
  }

  /** Bold made by striking twice: the same character, nearly in the same place. */
  private void strikeOnce() {
    List<Glyph> kept = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      boolean again = false;
      for (int k = kept.size() - 1; k >= 0 && k >= kept.size() - 4 && !again; k--) {
        Glyph before = kept.get(k);
        again =
            glyph.u - before.u < 0.3f * glyph.advance
                && Math.abs(glyph.v - before.v) < 0.2f * glyph.size
                && before.text.equals(glyph.text)
                && !glyph.blank();
      }
      if (!again) {
        kept.add(glyph);
      }
    }
    glyphs = kept;
  }

  private void trim() {
    int from = 0;
    int to = glyphs.size();
    while (to > 0 && glyphs.get(to - 1).blank()) {
      to--;
    }
    while (from < to && glyphs.get(from).blank() && !glyphs.get(from).text.equals("\u3000")) {
      from++;
    }
    if (from > 0 || to < glyphs.size()) {
      glyphs = new ArrayList<>(glyphs.subList(from, to));
    }
    if (!glyphs.isEmpty()) {
      start = glyphs.get(0).u;
      end = glyphs.get(glyphs.size() - 1).end;
    }
  }

  /** Right-to-left stretches are drawn in the order seen; text is in the order read. */
  private void logical() {
    rightToLeft = true;
    Integer[] order = order();
    List<Glyph> items = new ArrayList<>(order.length);
    boolean[] gaps = new boolean[order.length];
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < order.length; i++) {
      // the gap is between two neighbours as seen
      gaps[i] = i > 0 && spaced[Math.max(order[i], order[i - 1])];
      Glyph glyph = glyphs.get(order[i]);
      items.add(glyph);
      all.append(gaps[i] ? " " : "").append(glyph.text);
    }
    glyphs = items;
    spaced = gaps;
    text = all.toString();
  }

  /** Places of the glyphs as seen, in the order read. */
  private Integer[] order() {
    StringBuilder one = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      one.append(spaced[i] ? " " : "").append(glyphs.get(i).text.charAt(0));
    }
    long right = one.chars().filter(Line::isRightToLeft).count();
    boolean mostly = right * 2 > one.chars().filter(Character::isLetter).count();
    int base = mostly ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(one.toString(), base);
    byte[] levels = new byte[glyphs.size()];
    Integer[] order = new Integer[levels.length];
    for (int i = 0, at = 0; i < levels.length; i++, at++) {
      at += spaced[i] ? 1 : 0;
      levels[i] = (byte) bidi.getLevelAt(at);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    return order;
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
