package baguan.extract.xlsx;

import baguan.document.Run;
import baguan.document.Style;
import baguan.extract.Contrast;
import baguan.extract.Xml;
import baguan.extract.ooxml.Reading;
import baguan.extract.ooxml.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DataFormatter;

/** The style sheet: for every cell format its look and how it writes numbers. */
final class Styles {

  /**
   * What a cell format amounts to.
   *
   * @param invisible its font has the colour of its fill
   * @param filled it brings its own fill, so that nothing else can be behind the text
   */
  record Look(Style style, NumberText numbers, boolean invisible, boolean filled, Runs runs) {
    Look(Style style, NumberText numbers, boolean invisible, boolean filled) {
      this(style, numbers, invisible, filled, new Runs(style));
    }
  }

  /** One run over a whole text, the same for all short texts of a length. One thread. */
  static final class Runs {
    private final Style style;
    private final List<List<Run>> byLength = new ArrayList<>();

    private Runs(Style style) {
      this.style = style;
    }

    List<Run> over(int length) {
      if (length >= MOST_RUNS || style.equals(Style.NONE)) {
        return style.equals(Style.NONE) ? List.of() : List.of(new Run(0, length, style));
      }
      while (byLength.size() <= length) {
        byLength.add(List.of(new Run(0, byLength.size(), style)));
      }
      return byLength.get(length);
    }
  }

  /** One {@code xf} as written. */
  private record Xf(int format, int font, int fill) {}

  private static final int MOST_RUNS = 64;

  private final Palette palette;
  private final DataFormatter formatter = new DataFormatter(Locale.US);
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Font> fonts = new ArrayList<>();
  private final List<Fill> fills = new ArrayList<>();
  private final List<Xf> xfs = new ArrayList<>();
  private final List<Look> looks = new ArrayList<>();
  private Look plain;

  /** A fill as written; {@code known} when its colour is one, not a pattern of two. */
  private record Fill(Palette.Ref color, boolean solid, boolean known) {}

  private Styles(Theme theme, boolean date1904) {
    this.palette = new Palette(theme);
    this.plain = look(new Xf(0, -1, -1), date1904);
  }

  static Styles read(Reading reading, Theme theme, String part, boolean date1904) {
    Styles styles = new Styles(theme, date1904);
    if (!part.isEmpty()) {
      reading.xml(part, styles::fill);
    }
    Map<String, NumberText> shared = new HashMap<>();
    for (Xf xf : styles.xfs) {
      Look look = styles.look(xf, date1904);
      NumberText numbers = shared.computeIfAbsent(look.numbers.key(), k -> look.numbers);
      styles.looks.add(new Look(look.style, numbers, look.invisible, look.filled));
    }
    if (!styles.looks.isEmpty()) {
      styles.plain = styles.looks.get(0);
    }
    return styles;
  }

  /** Look of a cell's format; that of the first format when there is no such. */
  Look look(int index) {
    return index >= 0 && index < looks.size() ? looks.get(index) : plain;
  }

  /** True when some format hides its text only if nothing else puts a colour behind it. */
  boolean anyDoubtful() {
    return looks.stream().anyMatch(l -> l.invisible && !l.filled);
  }

  /** Look of a run in rich text on a cell's background. */
  Style run(Font font, Style cell) {
    return font.style(palette, cell.background());
  }

  /** True when a colour cannot be told from its background. */
  static boolean invisible(Style style) {
    String text = style.color().isEmpty() ? "000000" : style.color();
    String behind = style.background().isEmpty() ? "FFFFFF" : style.background();
    return !Contrast.legible(text, behind);
  }

  private Look look(Xf xf, boolean date1904) {
    Font font = xf.font >= 0 && xf.font < fonts.size() ? fonts.get(xf.font) : Font.NONE;
    Fill fill =
        xf.fill >= 0 && xf.fill < fills.size()
            ? fills.get(xf.fill)
            : new Fill(Palette.Ref.NONE, false, true);
    String background = fill.solid ? palette.rgb(fill.color) : "";
    Style style = font.style(palette, background);
    boolean known = fill.known && (!fill.solid || !background.isEmpty());
    String code = formats.getOrDefault(xf.format, "");
    return new Look(
        style,
        NumberText.of(xf.format, code, date1904, formatter),
        known && invisible(style),
        !background.isEmpty());
  }

  private void fill(XMLStreamReader reader) throws XMLStreamException {
    boolean cells = false;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "numFmt" ->
              formats.put(
                  Reading.number(reader, "numFmtId", -1), Reading.attribute(reader, "formatCode"));
          case "font" -> fonts.add(Font.read(reader));
          case "fill" -> fills.add(readFill(reader));
          case "cellXfs" -> cells = true;
          case "xf" -> xf(reader, cells);
          case "rgbColor" -> palette.add(Reading.attribute(reader, "rgb"));
          case "dxfs" -> Xml.skip(reader); // they bring fonts and fills of their own
          default -> {}
        }
      } else if (event == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals("cellXfs")) {
        cells = false;
      }
    }
  }

  private void xf(XMLStreamReader reader, boolean cells) {
    if (cells) {
      xfs.add(
          new Xf(
              Reading.number(reader, "numFmtId", 0),
              Reading.number(reader, "fontId", -1),
              Reading.number(reader, "fillId", -1)));
    }
  }

  private static Fill readFill(XMLStreamReader reader) throws XMLStreamException {
    String pattern = "none";
    Palette.Ref color = Palette.Ref.NONE;
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        switch (reader.getLocalName()) {
          case "patternFill" -> pattern = Reading.attribute(reader, "patternType");
          case "gradientFill" -> pattern = "gradient";
          case "fgColor" -> color = Palette.Ref.read(reader);
          default -> {}
        }
      }
    }
    boolean none = pattern.isEmpty() || pattern.equals("none");
    return new Fill(color, pattern.equals("solid"), none || pattern.equals("solid"));
  }
}
