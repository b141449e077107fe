package baguan.canary;

import baguan.samples.TinyDocx;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Pictures that hold what a look at them does not tell. */
final class PictureTricks {
  private static final int SIDE = 21; // modules of the smallest square code
  private static final int MODULE = 8; // pixels
  private static final int QUIET = 4; // modules left white around it

  private PictureTricks() {}

  /** Bars in a grey one in a hundred darker than the paper, as faint words are. */
  static byte[] faint() throws IOException {
    return picture(
        400,
        g -> {
          g.setColor(new Color(252, 252, 252));
          for (int i = 0; i < 11; i++) {
            g.fillRect(20 + 30 * i, 100, 4, 40);
          }
        });
  }

  /** The three corners of a square code, and modules between them. */
  static byte[] code() throws IOException {
    return picture(
        (SIDE + 2 * QUIET) * MODULE,
        g -> {
          g.setColor(Color.BLACK);
          for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
              if (dark(x, y)) {
                g.fillRect((QUIET + x) * MODULE, (QUIET + y) * MODULE, MODULE, MODULE);
              }
            }
          }
        });
  }

  /** A square code that says something. */
  static byte[] saying(String words) throws IOException {
    BitMatrix code;
    try {
      code = new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 200, 200);
    } catch (WriterException e) {
      throw new IOException(e);
    }
    return picture(
        200,
        g -> {
          g.setColor(Color.BLACK);
          for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 200; x++) {
              if (code.get(x, y)) {
                g.fillRect(x, y, 1, 1);
              }
            }
          }
        });
  }

  /** A picture among enough words to pass for an illustration. */
  static byte[] inDocument(byte[] picture) {
    String text =
        "为做好防汛工作，现将有关事项通知如下。请各单位安排专人值守，检查泵站、闸门和物资，按时报送情况。"
            + "值守人员应当熟悉预案，遇有险情先处置、后报告，并做好记录。对存在的隐患，逐项明确责任人和完成时限。"
            + "各单位要加强与气象部门的联系，及时转移低洼地区群众。附图为报名用的码。";
    String drawing =
        "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/"
            + "wordprocessingDrawing\"><wp:extent cx=\"1800000\" cy=\"1800000\"/><wp:docPr id=\"1\" name=\"a\"/>"
            + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData"
            + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic="
            + "\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:blipFill><a:blip r:embed=\"rId7\"/>"
            + "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    return TinyDocx.of(TinyDocx.paragraph(TinyDocx.run(text)) + TinyDocx.paragraph(drawing))
        .relation("word/document.xml", "rId7", "image", "media/image1.png", false)
        .data("word/media/image1.png", "octet-stream", picture)
        .bytes();
  }

  private static boolean dark(int x, int y) {
    boolean right = x >= SIDE - 8;
    boolean low = y >= SIDE - 8;
    if ((x < 8 || right) && (y < 8 || low) && !(right && low)) {
      return corner(right ? x - SIDE + 7 : x, low ? y - SIDE + 7 : y);
    }
    return (x * 7 + y * 13 + x * y) % 3 == 0;
  }

  private static boolean corner(int x, int y) {
    if (x < 0 || y < 0 || x > 6 || y > 6) {
      return false;
    }
    boolean rim = x == 0 || y == 0 || x == 6 || y == 6;
    return rim || (x > 1 && x < 5 && y > 1 && y < 5);
  }

  private interface Drawing {
    void on(Graphics2D graphics);
  }

  private static byte[] picture(int side, Drawing drawing) throws IOException {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, side, side);
    drawing.on(graphics);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
