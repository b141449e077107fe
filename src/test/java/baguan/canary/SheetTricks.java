package baguan.canary;

import baguan.samples.TinyPackage;
import baguan.samples.TinyXlsx;

/** Sheets and slides made so that a number in them is missed. */
final class SheetTricks {
  private static final String S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String ML = "vnd.openxmlformats-officedocument.spreadsheetml.";

  private SheetTricks() {}

  static byte[] threeCells() {
    return sheet(row(1, "手机号", "", "") + row(2, "139", "1234", "5670"));
  }

  static byte[] typedAsNumber() {
    return sheet(
        row(1, "身份证号", "", "") + "<row r=\"2\"><c r=\"A2\"><v>1.1010119900307E+17</v></c></row>");
  }

  private static byte[] sheet(String rows) {
    return TinyXlsx.of("visible", rows, "").bytes();
  }

  private static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      row.append(
          "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
              .formatted((char) ('A' + i), number, cells[i]));
    }
    return row.append("</row>").toString();
  }

  static byte[] orphanString() {
    return TinyXlsx.of("visible", row(1, "甲"), "")
        .relation("xl/workbook.xml", "rId9", "sharedStrings", "sharedStrings.xml", false)
        .part(
            "xl/sharedStrings.xml",
            "vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
            "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>手机13912345670</t></si></sst>")
        .bytes();
  }

  static byte[] pivotCache() {
    String cache = "xl/pivotCache/pivotCacheDefinition1.xml";
    return TinyXlsx.of("visible", row(1, "甲"), "")
        .relation(
            "xl/workbook.xml",
            "rId9",
            "pivotCacheDefinition",
            "pivotCache/pivotCacheDefinition1.xml",
            false)
        .part(
            cache,
            ML + "pivotCacheDefinition+xml",
            ("<pivotCacheDefinition xmlns=\"%s\"><cacheSource type=\"worksheet\"/><cacheFields>"
                    + "<cacheField name=\"手机\"><sharedItems><s v=\"%s\"/></sharedItems></cacheField>"
                    + "</cacheFields></pivotCacheDefinition>")
                .formatted(S, Tricks.PHONE))
        .bytes();
  }

  static byte[] externalCache() {
    String link = "xl/externalLinks/externalLink1.xml";
    return TinyXlsx.of("visible", row(1, "甲"), "")
        .relation(
            "xl/workbook.xml", "rId9", "externalLink", "externalLinks/externalLink1.xml", false)
        .relation(link, "rId1", "externalLinkPath", "b.xlsx", true)
        .part(
            link,
            ML + "externalLink+xml",
            ("<externalLink xmlns=\"%s\"><externalBook><sheetNames><sheetName val=\"甲\"/></sheetNames>"
                    + "<sheetDataSet><sheetData sheetId=\"0\"><row r=\"1\"><cell r=\"A1\" t=\"str\"><v>%s</v>"
                    + "</cell></row></sheetData></sheetDataSet></externalBook></externalLink>")
                .formatted(S, Tricks.PHONE))
        .bytes();
  }

  /** A digit a box, side by side. */
  static byte[] boxes(String digits) {
    StringBuilder shapes = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      shapes.append(
          ("<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"t\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>"
                  + "<a:off x=\"%d\" y=\"1000000\"/><a:ext cx=\"300000\" cy=\"400000\"/></a:xfrm></p:spPr>"
                  + "<p:txBody><a:bodyPr/><a:p><a:r><a:t>%c</a:t></a:r></a:p></p:txBody></p:sp>")
              .formatted(1_000_000 + 300_000 * i, digits.charAt(i)));
    }
    String names =
        " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    String type = "vnd.openxmlformats-officedocument.presentationml.";
    return new TinyPackage()
        .relation("", "rId1", "officeDocument", "ppt/presentation.xml", false)
        .relation("ppt/presentation.xml", "rId1", "slide", "slides/slide1.xml", false)
        .part(
            "ppt/presentation.xml",
            type + "presentation.main+xml",
            ("<p:presentation%s><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/></p:sldIdLst>"
                    + "<p:sldSz cx=\"12192000\" cy=\"6858000\"/></p:presentation>")
                .formatted(names))
        .part(
            "ppt/slides/slide1.xml",
            type + "slide+xml",
            "<p:sld%s><p:cSld><p:spTree>%s</p:spTree></p:cSld></p:sld>".formatted(names, shapes))
        .bytes();
  }
}
