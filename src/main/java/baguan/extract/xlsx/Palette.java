package baguan.extract.xlsx;

import baguan.extract.ooxml.Colors;
import baguan.extract.ooxml.Reading;
import baguan.extract.ooxml.Theme;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Resolves a cell colour: direct, by theme with tint, or by index (ECMA-376 18.8.27). */
final class Palette {
  /** Order in which spreadsheets number the theme's colours: light and dark swapped. */
  private static final String[] THEME = {
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink"
  };

  private static final String INDEXED =
      "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF"
          + "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF"
          + "800000008000000080808000800080008080C0C0C0808080"
          + "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF"
          + "000080FF00FFFFFF0000FFFF8000808000000080800000FF"
          + "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99"
          + "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696"
          + "003366339966003300333300993300993366333399333333";

  /**
   * A colour as written.
   *
   * @param theme index, -1 without
   * @param indexed index, -1 without
   */
  record Ref(String rgb, int theme, int indexed, double tint) {
    static final Ref NONE = new Ref("", -1, -1, 0);

    static Ref read(XMLStreamReader reader) {
      String tint = Reading.attribute(reader, "tint");
      return new Ref(
          Colors.rgb(Reading.attribute(reader, "rgb")),
          Reading.number(reader, "theme", -1),
          Reading.number(reader, "indexed", -1),
          tint.isEmpty() ? 0 : fraction(tint));
    }

    private static double fraction(String value) {
      try {
        double tint = Double.parseDouble(value);
        return tint >= -1 && tint <= 1 ? tint : 0;
      } catch (NumberFormatException e) {
        return 0;
      }
    }
  }

  private final Theme theme;
  private final List<String> own = new ArrayList<>();

  Palette(Theme theme) {
    this.theme = theme;
  }

  /** The next entry of the workbook's own palette. */
  void add(String argb) {
    own.add(Colors.rgb(argb));
  }

  /** {@code RRGGBB}; empty for automatic and unknown. */
  String rgb(Ref ref) {
    String base = ref.rgb;
    if (base.isEmpty() && ref.theme >= 0 && ref.theme < THEME.length) {
      base = theme.color(THEME[ref.theme]);
    }
    if (base.isEmpty() && ref.indexed >= 0) {
      base = indexed(ref.indexed);
    }
    return base.isEmpty() || ref.tint == 0 ? base : Colors.tint(base, ref.tint);
  }

  private String indexed(int index) {
    if (index < own.size()) {
      return own.get(index);
    }
    return index * 6 < INDEXED.length() ? INDEXED.substring(index * 6, index * 6 + 6) : "";
  }
}
