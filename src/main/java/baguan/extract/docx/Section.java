package baguan.extract.docx;

import baguan.document.PageSetup;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A section's geometry and which header and footer parts it names ({@code w:sectPr}). */
final class Section {
  /** {@code header/first}, {@code footer/default} … to relation ids. */
  final Map<String, String> references = new LinkedHashMap<>();

  boolean titlePage;
  private int width = -1;
  private int height = -1;
  private int top = -1;
  private int bottom = -1;
  private int left = -1;
  private int right = -1;
  private int header = -1;
  private int footer = -1;
  private int gutter;
  private int columns = 1;
  private int linePitch;
  private int charSpace;
  private String format = "decimal";
  private int start = -1;

  static Section read(Cursor cursor) throws XMLStreamException {
    Section section = new Section();
    int at = cursor.depth();
    while (cursor.child(at)) {
      section.take(cursor);
    }
    return section;
  }

  private void take(Cursor cursor) {
    switch (cursor.name()) {
      case "pgSz" -> {
        width = cursor.number("w", width);
        height = cursor.number("h", height);
      }
      case "pgMar" -> margins(cursor);
      case "cols" -> columns = Math.max(1, cursor.number("num", 1));
      case "docGrid" -> grid(cursor);
      case "titlePg" -> titlePage = cursor.on();
      case "pgNumType" -> {
        format = cursor.text("fmt").isEmpty() ? "decimal" : cursor.text("fmt");
        start = cursor.number("start", -1);
      }
      case "headerReference", "footerReference" -> {
        String kind = cursor.name().substring(0, 6);
        String said = cursor.text("type");
        String type = said.equals("first") || said.equals("even") ? said : "default";
        references.putIfAbsent(kind + "/" + type, cursor.text("id"));
      }
      default -> {}
    }
  }

  private void margins(Cursor cursor) {
    top = Math.abs(cursor.number("top", top)); // negative: fixed against tall headers
    bottom = Math.abs(cursor.number("bottom", bottom));
    left = cursor.number("left", left);
    right = cursor.number("right", right);
    header = cursor.number("header", header);
    footer = cursor.number("footer", footer);
    gutter = cursor.number("gutter", 0);
  }

  private void grid(Cursor cursor) {
    String type = cursor.text("type");
    if (!type.isEmpty() && !type.equals("default")) {
      linePitch = cursor.number("linePitch", 0);
      charSpace = type.equals("lines") ? 0 : cursor.number("charSpace", 0);
    }
  }

  /**
   * @param numbered a header or footer of it that is shown has a page number field
   */
  PageSetup page(Settings settings, boolean numbered) {
    return new PageSetup(
        0,
        0,
        width,
        height,
        settings.gutterAtTop() ? top + gutter : top,
        bottom,
        settings.gutterAtTop() ? left : left + gutter,
        right,
        header,
        footer,
        columns,
        linePitch,
        charSpace,
        titlePage,
        settings.evenAndOdd(),
        numbered ? format : "",
        start);
  }
}
