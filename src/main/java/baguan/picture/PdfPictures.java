package baguan.picture;

import baguan.check.Picture;
import baguan.check.Picture.Outcome;
import baguan.check.Picture.Size;
import baguan.check.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages of PDF files, as large as they are read on a screen; larger sheets coarser. */
public final class PdfPictures implements Pictures {
  static final int MOST_PAGES = 5000;
  static final int MOST_PIXELS = 8_000_000;
  private static final float DPI = 110;
  private static final float POINTS = 72; // an inch
  private static final int TWIPS = 20; // a point
  private static final float LONGEST = 200_000; // points, as where text is looked for
  private static final long MOST_MEMORY = 256L << 20; // of streams; the heap sets the real limit
  private static final int HEAD = 1024; // where "%PDF-" stands at the latest

  /** The fonts found on the system are listed in the worker's own folder, not at home. */
  public PdfPictures() {
    System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    ImageIO.setUseCache(false);
  }

  @Override
  public Picture draw(byte[] bytes, int page) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (!head.contains("%PDF-")) {
      return Picture.none(Outcome.OTHER_FORMAT);
    }
    MemoryUsageSetting memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY);
    try (PDDocument document = Loader.loadPDF(bytes, "", null, null, memory.streamCache)) {
      List<Size> sizes = sizes(document);
      if (sizes.size() > MOST_PAGES) {
        return Picture.none(Outcome.OVER_LIMIT);
      }
      if (page <= 0 || page > sizes.size()) {
        return new Picture(Outcome.DRAWN, sizes, new byte[0]);
      }
      Renderer renderer = new Renderer(document);
      byte[] png = png(renderer, document.getPage(page - 1), page, sizes.get(page - 1));
      return renderer.whole
          ? new Picture(Outcome.DRAWN, sizes, png)
          : Picture.none(Outcome.INCOMPLETE);
    } catch (InvalidPasswordException e) {
      return Picture.none(Outcome.LOCKED);
    } catch (IOException | RuntimeException e) { // what PDFBox says may hold text
      return Picture.none(Outcome.BROKEN);
    }
  }

  private static List<Size> sizes(PDDocument document) {
    List<Size> sizes = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      PDRectangle crop = page.getCropBox();
      float unit = page.getUserUnit() > 0 ? page.getUserUnit() : 1;
      int width = twips(crop.getWidth() * unit);
      int height = twips(crop.getHeight() * unit);
      boolean upright = Math.floorMod(page.getRotation(), 360) / 90 % 2 == 0;
      sizes.add(upright ? new Size(width, height) : new Size(height, width));
      if (sizes.size() > MOST_PAGES) {
        break;
      }
    }
    return sizes;
  }

  private static int twips(float points) {
    return Math.round((points > 0 && points < LONGEST ? points : 1) * TWIPS);
  }

  private static byte[] png(Renderer renderer, PDPage source, int page, Size size)
      throws IOException {
    renderer.setSubsamplingAllowed(true); // a photograph is not unpacked larger than it is shown
    float unit = Math.max(1, source.getUserUnit());
    BufferedImage image = renderer.renderImage(page - 1, unit * scale(size), ImageType.RGB);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** Notices images that are left out for want of a decoder (JPEG 2000). */
  private static final class Renderer extends PDFRenderer {
    private boolean whole = true;

    Renderer(PDDocument document) {
      super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      PageDrawer drawer =
          new PageDrawer(parameters) {
            @Override
            protected void operatorException(
                Operator operator, List<COSBase> operands, IOException e) throws IOException {
              whole &= !(e instanceof MissingImageReaderException);
              super.operatorException(operator, operands, e);
            }
          };
      drawer.setAnnotationFilter(getAnnotationsFilter());
      return drawer;
    }
  }

  /** Pixels a point. */
  static float scale(Size size) {
    double points = (double) size.width() * size.height() / (TWIPS * TWIPS);
    return (float) Math.min(DPI / POINTS, Math.sqrt(MOST_PIXELS / points));
  }
}
