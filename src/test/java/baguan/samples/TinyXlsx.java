package baguan.samples;

/** Workbooks of two sheets with one hidden thing each. */
public final class TinyXlsx {
  private static final String S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String ML = "vnd.openxmlformats-officedocument.spreadsheetml.";

  private TinyXlsx() {}

  /**
   * @param state of the second sheet: {@code visible}, {@code hidden}
   * @param rows of the first sheet
   * @param extra what follows the sheets in the workbook
   */
  public static TinyPackage of(String state, String rows, String extra) {
    return new TinyPackage()
        .relation("", "rId1", "officeDocument", "xl/workbook.xml", false)
        .relation("xl/workbook.xml", "rId1", "worksheet", "worksheets/sheet1.xml", false)
        .relation("xl/workbook.xml", "rId2", "worksheet", "worksheets/sheet2.xml", false)
        .part(
            "xl/workbook.xml",
            ML + "sheet.main+xml",
            ("<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>"
                    + "<sheet name=\"报价\" sheetId=\"1\" r:id=\"rId1\"/>"
                    + "<sheet name=\"成本\" sheetId=\"2\" state=\"%s\" r:id=\"rId2\"/>"
                    + "</sheets>%s</workbook>")
                .formatted(S, R, state, extra))
        .part("xl/worksheets/sheet1.xml", ML + "worksheet+xml", sheet(rows))
        .part("xl/worksheets/sheet2.xml", ML + "worksheet+xml", sheet(row(1, "", "成本价")));
  }

  public static String row(int number, String attributes, String text) {
    return "<row r=\"%d\" %s><c r=\"A%d\" t=\"inlineStr\"><is><t>%s</t></is></c></row>"
        .formatted(number, attributes, number, text);
  }

  private static String sheet(String rows) {
    return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(S, rows);
  }
}
