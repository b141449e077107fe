package baguan.extract.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Fonts and colours that styles name by role. Empty when the package has no theme. */
final class Theme {
  private final Map<String, String> colors = new HashMap<>();
  private final Map<String, String> fonts = new HashMap<>();
  private final Settings settings;

  Theme(Settings settings) {
    this.settings = settings;
  }

  void read(Cursor cursor) throws XMLStreamException {
    walk(cursor, cursor.depth(), "");
  }

  private void walk(Cursor cursor, int parent, String owner) throws XMLStreamException {
    while (cursor.child(parent)) {
      switch (cursor.name()) {
        case "srgbClr" -> colors.putIfAbsent(owner, Colors.of(cursor.val()));
        case "sysClr" -> colors.putIfAbsent(owner, Colors.of(cursor.attribute("lastClr")));
        case "latin", "ea", "cs" ->
            fonts.putIfAbsent(owner + "/" + cursor.name(), cursor.text("typeface"));
        case "font" ->
            fonts.putIfAbsent(owner + "/" + cursor.text("script"), cursor.text("typeface"));
        case "fmtScheme", "objectDefaults", "extraClrSchemeLst", "extLst" -> {}
        default -> walk(cursor, cursor.depth(), cursor.name());
      }
    }
  }

  /** Font of a theme reference: {@code minorEastAsia}, {@code majorHAnsi} … */
  String font(String reference) {
    String owner = reference.startsWith("major") ? "majorFont" : "minorFont";
    if (!reference.endsWith("EastAsia")) {
      return fonts.getOrDefault(owner + "/latin", "");
    }
    String font = fonts.getOrDefault(owner + "/ea", "");
    return font.isEmpty() ? fonts.getOrDefault(owner + "/" + settings.script(), "") : font;
  }

  /** Colour of a role ({@code text1}, {@code accent2}, {@code bg1} …); empty when unknown. */
  String color(String role) {
    String slot =
        switch (settings.mapped(role)) {
          case "dark1" -> "dk1";
          case "light1" -> "lt1";
          case "dark2" -> "dk2";
          case "light2" -> "lt2";
          case "hyperlink" -> "hlink";
          case "followedHyperlink" -> "folHlink";
          default -> role;
        };
    String known = colors.getOrDefault(slot, "");
    if (!known.isEmpty()) {
      return known;
    }
    return slot.equals("dk1") ? "000000" : slot.equals("lt1") ? "FFFFFF" : "";
  }

  /**
   * Effective colour of an element that may name a theme role; empty for automatic.
   *
   * @param value what the producer resolved, exact where it agrees with the theme
   */
  String color(@Nullable String value, @Nullable String role, String tint, String shade) {
    String plain = Colors.of(value);
    String base = role == null || role.equals("none") ? "" : color(role);
    if (base.isEmpty()) {
      return plain;
    }
    String color = base;
    if (!tint.isEmpty()) {
      color = Colors.mix(color, "FFFFFF", share(tint));
    }
    if (!shade.isEmpty()) {
      color = Colors.mix(color, "000000", share(shade));
    }
    return !plain.isEmpty() && Colors.near(plain, color, 40) ? plain : color;
  }

  /**
   * Colour of a DrawingML fill whose colour element the cursor's element contains; {@link
   * Colors#UNKNOWN} when none can be told.
   */
  String drawing(Cursor cursor) throws XMLStreamException {
    String color = Colors.UNKNOWN;
    int at = cursor.depth();
    while (cursor.child(at)) {
      String base =
          switch (cursor.name()) {
            case "srgbClr" -> Colors.of(cursor.val());
            case "sysClr" -> Colors.of(cursor.attribute("lastClr"));
            case "schemeClr" -> color(cursor.text("val"));
            case "prstClr" -> Colors.of(cursor.val());
            default -> "";
          };
      if (!base.isEmpty()) {
        color = changed(cursor, base);
      }
    }
    return color;
  }

  private static String changed(Cursor cursor, String base) throws XMLStreamException {
    String color = base;
    int at = cursor.depth();
    while (cursor.child(at)) {
      double share = cursor.number("val", 100_000) / 100_000.0;
      color =
          switch (cursor.name()) {
            case "lumMod", "shade" -> Colors.mix(color, "000000", share);
            case "tint" -> Colors.mix(color, "FFFFFF", share);
            case "lumOff" -> Colors.mix("FFFFFF", color, share);
            default -> color;
          };
    }
    return color;
  }

  private static double share(String hexByte) {
    try {
      return Integer.parseInt(hexByte.toLowerCase(Locale.ROOT), 16) / 255.0;
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
