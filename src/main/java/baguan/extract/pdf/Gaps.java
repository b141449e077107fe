package baguan.extract.pdf;

import java.util.Arrays;
import java.util.List;

/** Tells gaps between words from letter spacing, by what is usual in the line. */
final class Gaps {
  private final float wide;
  private final int wideCount;
  private final float narrow;

  Gaps(Line line) {
    List<Glyph> glyphs = line.glyphs();
    float[] wides = new float[glyphs.size()];
    float[] narrows = new float[glyphs.size()];
    int w = 0;
    int n = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph a = glyphs.get(i - 1);
      Glyph b = glyphs.get(i);
      if (a.blank() || b.blank()) {
        continue;
      }
      float gap = (b.u - a.end) / Math.max(0.1f, Math.max(a.size, b.size));
      if (a.wide && b.wide) {
        wides[w++] = gap;
      } else if (!a.wide && !b.wide) {
        narrows[n++] = gap;
      }
    }
    wide = median(wides, w);
    wideCount = w;
    narrow = n < 3 ? 0 : Math.max(0, median(narrows, n));
  }

  boolean space(Glyph a, Glyph b) {
    if (a.blank() || b.blank()) {
      return false;
    }
    float gap = (b.u - a.end) / Math.max(0.1f, Math.max(a.size, b.size));
    if (a.wide && b.wide) {
      return wideCount < 3 ? gap > 4 : gap > Math.max(0.75f, 1.8f * wide + 0.2f);
    }
    if (a.wide || b.wide) {
      return gap > Math.max(0.6f, 1.8f * Math.max(0, wide));
    }
    return gap > (narrow < 0.06f ? 0.15f : 1.5f * narrow + 0.1f);
  }

  /** A gap too wide for a line of running text: columns, table cells. */
  boolean apart(Glyph a, Glyph b) {
    float gap = (b.u - a.end) / Math.max(0.1f, Math.max(a.size, b.size));
    float usual = a.wide && b.wide ? Math.max(0, wide) : 0;
    return gap > 1 + 1.8f * usual;
  }

  private static float median(float[] values, int n) {
    if (n == 0) {
      return 0;
    }
    Arrays.sort(values, 0, n);
    return values[(n - 1) / 2];
  }
}
