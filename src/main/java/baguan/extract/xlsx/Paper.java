package baguan.extract.xlsx;

import baguan.document.PageSetup;
import baguan.extract.ooxml.Reading;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Page geometry of a sheet; paper sizes by code (ECMA-376 18.3.1.63) in twips. */
final class Paper {
  private static final int INCH = 1440;
  private static final double MM = INCH / 25.4;

  /** Portrait width and height in mm. */
  private static final Map<Integer, double[]> SIZES =
      Map.ofEntries(
          Map.entry(1, new double[] {215.9, 279.4}),
          Map.entry(3, new double[] {279.4, 431.8}),
          Map.entry(5, new double[] {215.9, 355.6}),
          Map.entry(7, new double[] {184.15, 266.7}),
          Map.entry(8, new double[] {297, 420}),
          Map.entry(9, new double[] {210, 297}),
          Map.entry(11, new double[] {148, 210}),
          Map.entry(12, new double[] {250, 353}),
          Map.entry(13, new double[] {176, 250}),
          Map.entry(70, new double[] {105, 148}));

  private double[] size = {-1, -1};
  private boolean landscape;
  private boolean titlePage;
  private boolean evenAndOdd;
  private int top = -1;
  private int bottom = -1;
  private int left = -1;
  private int right = -1;
  private int header = -1;
  private int footer = -1;
  private int first = -1;

  void margins(XMLStreamReader reader) {
    top = inches(reader, "top");
    bottom = inches(reader, "bottom");
    left = inches(reader, "left");
    right = inches(reader, "right");
    header = inches(reader, "header");
    footer = inches(reader, "footer");
  }

  void setup(XMLStreamReader reader) {
    size = SIZES.getOrDefault(Reading.number(reader, "paperSize", 1), size);
    landscape = Reading.attribute(reader, "orientation").equals("landscape");
    if (Reading.on(reader, "useFirstPageNumber")) {
      first = Reading.number(reader, "firstPageNumber", -1);
    }
  }

  void titlePage(boolean value) {
    titlePage = value;
  }

  void evenAndOdd(boolean value) {
    evenAndOdd = value;
  }

  PageSetup page() {
    int width = size[0] < 0 ? -1 : (int) Math.round(size[0] * MM);
    int height = size[1] < 0 ? -1 : (int) Math.round(size[1] * MM);
    return new PageSetup(
        0,
        0,
        landscape ? height : width,
        landscape ? width : height,
        top,
        bottom,
        left,
        right,
        header,
        footer,
        1,
        0,
        0,
        titlePage,
        evenAndOdd,
        "",
        first);
  }

  private static int inches(XMLStreamReader reader, String name) {
    try {
      return (int) Math.round(Double.parseDouble(Reading.attribute(reader, name)) * INCH);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
