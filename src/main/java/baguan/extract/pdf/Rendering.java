package baguan.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** A page as a picture, drawn only when a glyph is suspected to be hidden. */
final class Rendering {
  private static final double MAX_PIXELS = 4e6;
  private static final long MAX_DECODED = 60_000_000;
  private static final int MAX_LAYERS = 500; // times the page is painted all over
  private static final int MAX_OPERATORS = 500_000;
  private static final int NEAR = 16;

  /**
   * @param color the most frequent one, 0xRRGGBB
   * @param share of the pixels that are near it
   */
  record Patch(int color, float share) {}

  private final BufferedImage image;
  private final float scale;

  private Rendering(BufferedImage image, float scale) {
    this.image = image;
    this.scale = scale;
  }

  /** Null when the page cannot be drawn, or would be too much. */
  static @Nullable Rendering of(PDDocument document, PageContent page) {
    double painted = 0;
    for (Paint paint : page.paints) {
      painted += paint.area() / page.area();
    }
    if (page.pixels > MAX_DECODED || painted > MAX_LAYERS || page.operators > MAX_OPERATORS) {
      return null;
    }
    float scale = (float) Math.min(2, Math.sqrt(MAX_PIXELS / page.area()));
    try {
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      return new Rendering(renderer.renderImage(page.number - 1, scale, ImageType.RGB), scale);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** The body of a glyph, without its edges; null when it is off the picture. */
  @Nullable Patch patch(Glyph glyph) {
    float h = glyph.bottom - glyph.y;
    float w = glyph.right - glyph.x;
    int x0 = Math.max(0, Math.round((glyph.x + 0.08f * w) * scale));
    int x1 = Math.min(image.getWidth(), Math.round((glyph.right - 0.08f * w) * scale));
    int y0 = Math.max(0, Math.round((glyph.y + 0.25f * h) * scale));
    int y1 = Math.min(image.getHeight(), Math.round((glyph.bottom - 0.25f * h) * scale));
    if (x1 <= x0 || y1 <= y0) {
      return null;
    }
    int[] pixels = image.getRGB(x0, y0, x1 - x0, y1 - y0, null, 0, x1 - x0);
    int color = mostFrequent(pixels);
    int near = 0;
    for (int pixel : pixels) {
      near += near(pixel, color) ? 1 : 0;
    }
    return new Patch(color & 0xffffff, (float) near / pixels.length);
  }

  private static int mostFrequent(int[] pixels) {
    int[] sorted = pixels.clone();
    Arrays.sort(sorted);
    int best = sorted[0];
    int most = 0;
    int run = 0;
    for (int i = 0; i < sorted.length; i++) {
      run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
      if (run > most) {
        most = run;
        best = sorted[i];
      }
    }
    return best;
  }

  private static boolean near(int a, int b) {
    return Math.abs((a >> 16 & 255) - (b >> 16 & 255)) <= NEAR
        && Math.abs((a >> 8 & 255) - (b >> 8 & 255)) <= NEAR
        && Math.abs((a & 255) - (b & 255)) <= NEAR;
  }
}
