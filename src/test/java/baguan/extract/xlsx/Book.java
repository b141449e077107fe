package baguan.extract.xlsx;

import baguan.document.Document;
import baguan.extract.Limits;
import baguan.extract.TikaExtractor;
import baguan.extract.ooxml.TinyPackage;
import java.util.ArrayList;
import java.util.List;

/** Builds a small workbook by hand. */
final class Book {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private static final String NAMES =
      " xmlns='"
          + MAIN
          + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

  final TinyPackage pack;
  private final List<String> sheets = new ArrayList<>();
  private String extra = "";
  private String settings = "";

  Book() {
    this(TYPE);
  }

  Book(String type) {
    pack = new TinyPackage("xl/workbook.xml", type);
  }

  /** Adds a sheet; {@code state} is empty for a visible one. */
  Book sheet(String name, String state, String content) {
    int n = sheets.size() + 1;
    String hidden = state.isEmpty() ? "" : " state='" + state + "'";
    sheets.add("<sheet name='" + name + "' sheetId='" + n + "' r:id='s" + n + "'" + hidden + "/>");
    pack.relate("xl/workbook.xml", "s" + n, "worksheet", "worksheets/sheet" + n + ".xml");
    pack.part(
        "xl/worksheets/sheet" + n + ".xml", "<worksheet" + NAMES + ">" + content + "</worksheet>");
    return this;
  }

  /** A visible sheet 表 of one row. */
  Book cells(String cells) {
    return sheet("表", "", "<sheetData><row r='1'>" + cells + "</row></sheetData>");
  }

  Book strings(String items) {
    return related("sharedStrings", "<sst" + NAMES + ">" + items + "</sst>");
  }

  Book styles(String content) {
    return related("styles", "<styleSheet" + NAMES + ">" + content + "</styleSheet>");
  }

  /** Another part of the workbook, under the relation's own name. */
  Book related(String type, String xml) {
    pack.relate("xl/workbook.xml", "x" + type, type, type + ".xml");
    pack.part("xl/" + type + ".xml", xml);
    return this;
  }

  Book workbook(String before, String after) {
    settings += before;
    extra += after;
    return this;
  }

  byte[] bytes() {
    String all = String.join("", sheets);
    pack.part(
        "xl/workbook.xml",
        "<workbook"
            + NAMES
            + ">"
            + settings
            + "<sheets>"
            + all
            + "</sheets>"
            + extra
            + "</workbook>");
    return pack.bytes();
  }

  Document read() {
    return new TikaExtractor(Limits.DEFAULT).extract("book.xlsx", bytes());
  }
}
