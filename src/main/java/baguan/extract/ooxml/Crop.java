package baguan.extract.ooxml;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.Sink;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamReader;

/** How much of a picture is cut away from view, but kept in the file ({@code a:srcRect}). */
public final class Crop {
  private static final int LEAST = 3_000; // thousandths of a percent; less is a trimmed edge

  private static final String[] SIDES = {"l", "t", "r", "b"};

  private Crop() {}

  /**
   * Sides and shares that are cut, {@code r 30%}; empty when next to nothing is.
   *
   * @param attribute value of an attribute of the rectangle, empty when absent
   */
  public static String text(UnaryOperator<String> attribute) {
    StringBuilder text = new StringBuilder();
    for (String side : SIDES) {
      int cut = thousandths(attribute.apply(side));
      if (cut >= LEAST) {
        text.append(text.length() == 0 ? "" : ", ");
        text.append(String.format(Locale.ROOT, "%s %d%%", side, Math.round(cut / 1000f)));
      }
    }
    return text.toString();
  }

  /** The reader stands at the rectangle of a picture in {@code part}. */
  public static void read(XMLStreamReader reader, String part, Sink sink) {
    sink.block(
        Block.in(Layer.HIDDEN, part, "crop")
            .kind(Kind.PROPERTY)
            .cause(Cause.CROPPED_IMAGE)
            .text(text(side -> Reading.attribute(reader, side))));
  }

  private static int thousandths(String value) {
    boolean percent = value.endsWith("%");
    try {
      double number = Double.parseDouble(percent ? value.substring(0, value.length() - 1) : value);
      return (int) (percent ? number * 1000 : number);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
