package baguan.canary;

import static baguan.samples.TinyXlsx.row;

import baguan.samples.TinyPackage;
import baguan.samples.TinyXlsx;

/** A workbook with a marked word in each hiding place. */
final class XlsxNest {
  private static final String S =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String R =
      " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String ML = "vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String BOOK = "xl/workbook.xml";
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private XlsxNest() {}

  static byte[] sheets() {
    String workbook =
        ("<workbook%s%s><sheets><sheet name=\"报价\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"CNHIDNAM\""
                + " sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/><sheet name=\"CNVERYNM\" sheetId=\"3\""
                + " state=\"veryHidden\" r:id=\"rId3\"/></sheets><definedNames><definedName name=\"CNNAME\">"
                + "\"CNNAMEV\"</definedName><definedName name=\"CNHNAME\" hidden=\"1\">\"CNHNAMEV\"</definedName>"
                + "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">报价!$A$1:$C$9</definedName>"
                + "</definedNames></workbook>")
            .formatted(S, R);
    return new TinyPackage()
        .relation("", "rId1", "officeDocument", BOOK, false)
        .relation(BOOK, "rId1", "worksheet", "worksheets/sheet1.xml", false)
        .relation(BOOK, "rId2", "worksheet", "worksheets/sheet2.xml", false)
        .relation(BOOK, "rId3", "worksheet", "worksheets/sheet3.xml", false)
        .relation(BOOK, "rId4", "styles", "styles.xml", false)
        .relation(BOOK, "rId5", "sharedStrings", "sharedStrings.xml", false)
        .relation(BOOK, "rId6", "worksheet", "worksheets/sheet4.xml", false)
        .relation(SHEET, "rId1", "hyperlink", "http://intra.example/CNHREF", true)
        .relation(SHEET, "rId2", "drawing", "../drawings/drawing1.xml", false)
        .part(BOOK, ML + "sheet.main+xml", workbook)
        .part(SHEET, ML + "worksheet+xml", first())
        .part("xl/worksheets/sheet2.xml", ML + "worksheet+xml", sheet(row(1, "", "CNHIDDEN")))
        .part("xl/worksheets/sheet3.xml", ML + "worksheet+xml", sheet(row(1, "", "CNVERYHI")))
        .part("xl/worksheets/sheet4.xml", ML + "worksheet+xml", sheet(row(1, "", "CNLOSTSH")))
        .part("xl/styles.xml", ML + "styles+xml", styles())
        .part(
            "xl/sharedStrings.xml",
            ML + "sharedStrings+xml",
            ("<sst%s><si><t>CNSHARED</t><rPh sb=\"0\" eb=\"1\"><t>CNPHONET</t></rPh></si>"
                    + "<si><t>CNORPSST</t></si></sst>")
                .formatted(S))
        .part(
            "xl/drawings/drawing1.xml", "vnd.openxmlformats-officedocument.drawing+xml", drawing())
        .bytes();
  }

  private static String sheet(String rows) {
    return "<worksheet%s><sheetData>%s</sheetData></worksheet>".formatted(S, rows);
  }

  private static String first() {
    return ("<worksheet%s%s><sheetPr codeName=\"CNCODENM\"/><cols><col min=\"4\" max=\"4\" width=\"9\" hidden=\"1\"/>"
                + "<col min=\"5\" max=\"5\" width=\"0\" customWidth=\"1\"/></cols><sheetData>")
            .formatted(S, R)
        + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
        + cell("B1", 1, "CNWHITE")
        + cell("C1", 2, "CNFORMAT")
        + cell("D1", 0, "CNHIDCOL")
        + cell("E1", 0, "CNZEROCO")
        + "<c r=\"F1\" t=\"str\"><f>\"CNFORMUL\"&amp;1</f><v>CNCACHED</v></c></row>"
        + row(2, "hidden=\"1\"", "CNHIDROW")
        + row(3, "ht=\"0\" customHeight=\"1\"", "CNZEROHT")
        + row(4, "outlineLevel=\"1\" hidden=\"1\" collapsed=\"1\"", "CNOUTLIN")
        + row(5000, "", "CNFARAWA")
        + "</sheetData><scenarios><scenario name=\"CNSCENAR\" user=\"CNSCUSER\" comment=\"CNSCCOMM\">"
        + "<inputCells r=\"A1\" val=\"CNSCVAL\"/></scenario></scenarios><customSheetViews/>"
        + "<conditionalFormatting sqref=\"A1\"><cfRule type=\"expression\"><formula>A1=\"CNCONDIT\"</formula>"
        + "</cfRule></conditionalFormatting><dataValidations><dataValidation type=\"list\" sqref=\"A1\""
        + " promptTitle=\"CNPRTITL\" prompt=\"CNPROMPT\" error=\"CNERROR\"><formula1>\"CNLIST,甲\"</formula1>"
        + "</dataValidation></dataValidations><hyperlinks><hyperlink ref=\"A1\" r:id=\"rId1\""
        + " tooltip=\"CNTIP\"/></hyperlinks><headerFooter><oddHeader>&amp;LCNHEAD</oddHeader><evenHeader>"
        + "CNEVENHD</evenHeader><oddFooter>CNFOOT</oddFooter></headerFooter><drawing r:id=\"rId2\"/>"
        + "</worksheet>";
  }

  private static String cell(String at, int style, String text) {
    return "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, style, text);
  }

  private static String styles() {
    return ("<styleSheet%s><numFmts><numFmt numFmtId=\"170\" formatCode=\";;;\"/></numFmts><fonts><font/>"
            + "<font><color rgb=\"FFFFFFFF\"/></font></fonts><fills><fill/></fills><cellXfs><xf/>"
            + "<xf fontId=\"1\"/><xf numFmtId=\"170\"/></cellXfs><cellStyles><cellStyle name=\"CNSTYLE\""
            + " xfId=\"0\"/></cellStyles></styleSheet>")
        .formatted(S);
  }

  private static String drawing() {
    String anchor =
        "<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:to>"
            + "<xdr:col>2</xdr:col><xdr:row>2</xdr:row></xdr:to><xdr:sp><xdr:nvSpPr><xdr:cNvPr id=\"2\""
            + " name=\"a\" %s/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>%s</a:t></a:r></a:p></xdr:txBody>"
            + "</xdr:sp></xdr:twoCellAnchor>";
    return "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
        + anchor.formatted("descr=\"CNALT\" title=\"CNTITLE\"", "CNBOX")
        + anchor.formatted("hidden=\"1\"", "CNHIDBOX")
        + "</xdr:wsDr>";
  }

  /** What lies beside the sheets. */
  static byte[] baggage() {
    String link = "xl/externalLinks/externalLink1.xml";
    String cache = "xl/pivotCache/pivotCacheDefinition1.xml";
    String absolute =
        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
            + "<mc:Choice Requires=\"x15\"><x15ac:absPath xmlns:x15ac=\"x\" url=\"C:\\Users\\CNABSPAT\\\"/>"
            + "</mc:Choice></mc:AlternateContent>";
    TinyPackage pack =
        TinyXlsx.of("visible", row(1, "", "甲"), absolute)
            .relation(BOOK, "rId11", "externalLink", "externalLinks/externalLink1.xml", false)
            .relation(
                BOOK,
                "rId12",
                "pivotCacheDefinition",
                "pivotCache/pivotCacheDefinition1.xml",
                false)
            .relation(BOOK, "rId13", "connections", "connections.xml", false)
            .relation(BOOK, "rId14", "person", "persons/person.xml", false)
            .relation(BOOK, "rId15", "revisionHeaders", "revisions/revisionHeaders.xml", false)
            .relation(
                "xl/revisions/revisionHeaders.xml",
                "rId1",
                "revisionLog",
                "revisionLog1.xml",
                false)
            .relation(BOOK, "rId16", "usernames", "revisions/userNames.xml", false)
            .relation(BOOK, "rId17", "customXml", "../customXml/item1.xml", false)
            .relation(link, "rId1", "externalLinkPath", "file:///C:/CNEXTPAT.xlsx", true)
            .relation(cache, "rId1", "pivotCacheRecords", "pivotCacheRecords1.xml", false)
            .relation(SHEET, "rId1", "comments", "../comments1.xml", false)
            .relation(SHEET, "rId2", "threadedComment", "../threadedComments/t1.xml", false)
            .relation(SHEET, "rId3", "printerSettings", "../printerSettings/p1.bin", false)
            .relation(SHEET, "rId4", "image", "../media/image1.jpeg", false)
            .relation(SHEET, "rId5", "oleObject", "../embeddings/ole1.bin", false);
    return XlsxParts.fill(pack).bytes();
  }
}
