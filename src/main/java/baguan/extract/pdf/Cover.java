package baguan.extract.pdf;

import baguan.document.Cause;
import baguan.extract.Contrast;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds glyphs no reader sees though they were drawn: painted over, or in the colour of their
 * ground. The suspicion comes from geometry, the proof from a rendering of the page.
 */
final class Cover {
  private static final float BOX = 0.3f; // of a page: more is a background
  private static final float SCAN = 0.7f;
  private static final float PART_OF_SCAN = 0.25f;
  private static final float STRIP = 0.8f;
  private static final float ONE_COLOR = 0.97f;
  private static final int WHITE = 0xffffff;

  private final PageContent page;
  private final Ground ground;
  private final boolean scan;
  private final List<Glyph> covered = new ArrayList<>();
  private final List<Glyph> faint = new ArrayList<>();
  private int lastColor = -1;
  private int lastUnder = -1;
  private boolean lastFaint;

  Cover(PageContent page) {
    this.page = page;
    this.ground = new Ground(page);
    this.scan = page.imageShare() >= SCAN;
  }

  /**
   * Gives every glyph its cause.
   *
   * @param rendering asked at most once, and only on suspicion
   * @return false when the page has too many areas to look at them all
   */
  boolean judge(Supplier<@Nullable Rendering> rendering) {
    boolean bare = page.paints.isEmpty();
    for (Glyph glyph : page.glyphs) {
      if (glyph.cause == Cause.INVISIBLE_RENDER_MODE) {
        overPicture(glyph);
      } else if (glyph.cause == Cause.NONE && !glyph.blank()) {
        suspect(glyph, bare);
      }
    }
    dropPlaceholders();
    if (!covered.isEmpty() || !faint.isEmpty()) {
      prove(rendering.get());
    }
    return ground.complete();
  }

  private void suspect(Glyph glyph, boolean bare) {
    int beneath = bare ? -2 : ground.beneath(glyph);
    glyph.background = Math.max(-1, beneath == WHITE ? -1 : beneath);
    int color = glyph.look.color();
    if (color >= 0 && beneath != Colors.UNKNOWN) {
      int under = beneath < 0 ? WHITE : beneath;
      if (faint(color, under)) {
        faint.add(glyph);
        return;
      }
    }
    if (bare) {
      return;
    }
    for (Paint paint : ground.over(glyph)) {
      if (scan && paint.image() && partOfScan(paint)) {
        glyph.ocr = true; // recognised text under the scan it was read from
        return;
      }
      glyph.cover = paint.seq();
    }
    if (glyph.cover > 0) {
      covered.add(glyph);
    }
  }

  /** A scan is one picture or strips of it; a small picture over text covers it. */
  private boolean partOfScan(Paint paint) {
    return paint.area() > PART_OF_SCAN * page.area()
        || paint.right() - paint.x() > STRIP * page.width
        || paint.bottom() - paint.y() > STRIP * page.height;
  }

  /** Neighbours mostly have the same colours: the last answer is kept. */
  private boolean faint(int color, int under) {
    if (color != lastColor || under != lastUnder) {
      lastColor = color;
      lastUnder = under;
      lastFaint = !Contrast.legible(color, under);
    }
    return lastFaint;
  }

  /** Recognised text lies invisible over its scan; elsewhere invisible text is hidden text. */
  private void overPicture(Glyph glyph) {
    if (!scan) {
      for (Paint paint : page.paints) {
        if (paint.image()
            && paint.area() > PART_OF_SCAN * page.area()
            && paint.contains(glyph.centerX(), glyph.centerY())) {
          glyph.ocr = true;
          break;
        }
      }
    }
    glyph.ocr |= scan;
    glyph.cause = glyph.ocr ? Cause.NONE : glyph.cause;
  }

  /** A covered row of one and the same character hides nothing. */
  private void dropPlaceholders() {
    Set<String> texts = new HashSet<>();
    for (Glyph glyph : covered) {
      texts.add(glyph.text);
    }
    if (texts.size() == 1 && covered.size() >= 3) {
      covered.clear();
    }
  }

  /** Dark text on a box of its own colour was blacked out: no page is of that colour. */
  private boolean boxed(Glyph glyph) {
    if (glyph.background < 0 || Contrast.legible(glyph.background, 0)) {
      return false;
    }
    return page.paints.stream()
        .anyMatch(
            paint ->
                paint.color() == glyph.background
                    && paint.area() < BOX * page.area()
                    && paint.contains(glyph.centerX(), glyph.centerY()));
  }

  private void prove(@Nullable Rendering picture) {
    for (Glyph glyph : faint) {
      Rendering.Patch patch = picture == null ? null : picture.patch(glyph);
      if (patch == null || !Contrast.legible(glyph.look.color(), patch.color())) {
        glyph.cause = boxed(glyph) ? Cause.COVERED_TEXT : Cause.INVISIBLE_COLOR;
      }
    }
    for (Glyph glyph : covered) {
      Rendering.Patch patch = picture == null ? null : picture.patch(glyph);
      if (patch == null || patch.share() >= ONE_COLOR) {
        glyph.cause = Cause.COVERED_TEXT;
      }
    }
  }
}
