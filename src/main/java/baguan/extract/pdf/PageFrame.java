package baguan.extract.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** From the page's own coordinates to what is shown: points, origin top left of the CropBox. */
final class PageFrame {
  private static final float LIMIT = 200_000;

  final float width;
  final float height;
  final float a;
  final float b;
  final float c;
  final float d;
  final float e;
  final float f;

  PageFrame(PDPage page) {
    PDRectangle crop = page.getCropBox();
    float unit = page.getUserUnit() > 0 ? page.getUserUnit() : 1;
    float w = within(crop.getWidth() * unit);
    float h = within(crop.getHeight() * unit);
    float x0 = crop.getLowerLeftX() * unit;
    float y0 = crop.getLowerLeftY() * unit;
    int turn = Math.floorMod(page.getRotation(), 360) / 90;
    width = turn % 2 == 0 ? w : h;
    height = turn % 2 == 0 ? h : w;
    a = turn == 0 ? unit : turn == 2 ? -unit : 0;
    b = turn == 1 ? unit : turn == 3 ? -unit : 0;
    c = turn == 1 ? unit : turn == 3 ? -unit : 0;
    d = turn == 0 ? -unit : turn == 2 ? unit : 0;
    e = turn == 0 ? -x0 : turn == 1 ? -y0 : turn == 2 ? x0 + w : y0 + h;
    f = turn == 0 ? y0 + h : turn == 1 ? -x0 : turn == 2 ? -y0 : x0 + w;
  }

  float x(float px, float py) {
    return a * px + c * py + e;
  }

  float y(float px, float py) {
    return b * px + d * py + f;
  }

  AffineTransform transform() {
    return new AffineTransform(a, b, c, d, e, f);
  }

  private static float within(float length) {
    return length > 0 && length < LIMIT ? length : 1;
  }
}
