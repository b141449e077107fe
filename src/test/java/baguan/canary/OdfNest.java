package baguan.canary;

import baguan.extract.Zips;

/** Open documents with a marked word in each hiding place. */
final class OdfNest {
  private static final String NS =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
          + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
          + " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\""
          + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

  private OdfNest() {}

  static byte[] text() {
    String changes =
        "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion><office:change-info>"
            + "<dc:creator>CNCHGBY</dc:creator></office:change-info><text:p>CNDEL</text:p></text:deletion>"
            + "</text:changed-region></text:tracked-changes>";
    String body =
        "<text:p>CNBODY<text:change text:change-id=\"c1\"/></text:p>"
            + "<text:p>甲<office:annotation><dc:creator>CNNOTEBY</dc:creator><text:p>CNNOTE</text:p>"
            + "</office:annotation></text:p>"
            + "<text:p><text:span text:style-name=\"h\">CNNODISP</text:span></text:p>"
            + "<text:p><text:span text:style-name=\"w\">CNWHITE</text:span></text:p>"
            + "<text:p><text:span text:style-name=\"t\">CNTINY</text:span></text:p>"
            + "<text:section text:display=\"none\" text:name=\"CNSECNAM\"><text:p>CNSECTIO</text:p></text:section>"
            + "<text:p><text:hidden-text text:string-value=\"CNHTEXT\" text:condition=\"1\"/>"
            + "<text:conditional-text text:string-value-if-true=\"CNCONDT\" text:string-value-if-false=\"CNCONDF\"/>"
            + "<text:hidden-paragraph text:is-hidden=\"true\"/>CNHPARA</text:p>"
            + "<text:p><draw:frame draw:name=\"CNFRAME\"><svg:title>CNTITLE</svg:title><svg:desc>CNALT</svg:desc>"
            + "<draw:text-box><text:p>CNBOX</text:p></draw:text-box></draw:frame></text:p>"
            + "<text:p><text:bookmark text:name=\"CNBOOKM\"/><text:a xlink:href=\"http://x/CNHREF\">乙</text:a></text:p>"
            + "<text:variable-decls><text:variable-decl text:name=\"CNVARNAM\"/></text:variable-decls>"
            + "<text:user-field-decls><text:user-field-decl text:name=\"u\" office:string-value=\"CNUSERVA\"/>"
            + "</text:user-field-decls>";
    return file("text", changes + body);
  }

  static byte[] sheet() {
    String table =
        "<table:table table:name=\"%s\" %s>%s<table:table-row %s><table:table-cell office:value-type=\"string\">"
            + "<text:p>%s</text:p></table:table-cell></table:table-row></table:table>";
    String commented =
        "<table:table table:name=\"批注\"><table:table-row><table:table-cell office:value-type=\"string\""
            + " table:formula=\"of:=&quot;CNFORMUL&quot;\"><office:annotation><dc:creator>CNNOTEBY</dc:creator>"
            + "<text:p>CNNOTE</text:p></office:annotation><text:p>乙</text:p></table:table-cell></table:table-row>"
            + "</table:table>";
    String columns = "<table:table-column table:visibility=\"collapse\"/>";
    return file(
        "spreadsheet",
        "<table:tracked-changes><table:cell-content-change table:id=\"1\"><office:change-info><dc:creator>CNCHGBY"
            + "</dc:creator></office:change-info><table:previous><table:change-track-table-cell><text:p>CNOLDVAL"
            + "</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>"
            + table.formatted("甲", "", "", "", "CNBODY")
            + table.formatted("乙", "", "", "table:visibility=\"collapse\"", "CNHIDROW")
            + table.formatted("丙", "", "", "table:visibility=\"filter\"", "CNFILTER")
            + table.formatted("丁", "", columns, "", "CNHIDCOL")
            + table.formatted("CNTABNAM", "table:style-name=\"hid\"", "", "", "CNHIDTAB")
            + commented
            + "<table:named-expressions><table:named-expression table:name=\"CNNAME\" table:expression=\"CNNAMEV\"/>"
            + "</table:named-expressions><table:database-ranges><table:database-range table:name=\"CNDBRANG\"/>"
            + "</table:database-ranges>");
  }

  private static byte[] file(String kind, String body) {
    String styles =
        "<style:style style:name=\"h\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
            + "<style:style style:name=\"w\" style:family=\"text\"><style:text-properties fo:color=\"#ffffff\"/></style:style>"
            + "<style:style style:name=\"t\" style:family=\"text\"><style:text-properties fo:font-size=\"1pt\"/></style:style>"
            + "<style:style style:name=\"hid\" style:family=\"table\"><style:table-properties table:display=\"false\"/>"
            + "</style:style>";
    return new Zips()
        .put("mimetype", "application/vnd.oasis.opendocument." + kind)
        .put(
            "content.xml",
            ("<office:document-content%s><office:automatic-styles>%s</office:automatic-styles><office:body>"
                    + "<office:%s>%s</office:%s></office:body></office:document-content>")
                .formatted(NS, styles, kind, body, kind))
        .put(
            "styles.xml",
            ("<office:document-styles%s><office:master-styles><style:master-page><style:header><text:p>CNHEAD</text:p>"
                    + "</style:header></style:master-page></office:master-styles></office:document-styles>")
                .formatted(NS))
        .put(
            "meta.xml",
            ("<office:document-meta%s><office:meta><meta:initial-creator>CNINITBY</meta:initial-creator><dc:creator>CNAUTHOR"
                    + "</dc:creator><meta:printed-by>CNPRNTBY</meta:printed-by><meta:template xlink:href=\"/home/CNTEMPLT.ott\"/>"
                    + "<meta:user-defined meta:name=\"CNCUSNAM\">CNCUSVAL</meta:user-defined></office:meta></office:document-meta>")
                .formatted(NS))
        .put(
            "settings.xml",
            ("<office:document-settings%s><office:settings><config:config-item config:name=\"PrinterName\">CNPRINTR"
                    + "</config:config-item></office:settings></office:document-settings>")
                .formatted(NS))
        .put(
            "Versions/Version1",
            new Zips()
                .put("mimetype", "application/vnd.oasis.opendocument.text")
                .put(
                    "content.xml",
                    "<office:document-content%s><office:body><office:text><text:p>CNOLDVER</text:p></office:text></office:body></office:document-content>"
                        .formatted(NS))
                .bytes())
        .put(
            "VersionList.xml",
            "<VL:version-list xmlns:VL=\"v\"><VL:version-entry VL:title=\"Version1\" VL:comment=\"CNVERCOM\"/></VL:version-list>")
        .put(
            "Basic/Standard/Module1.xml",
            "<script:module xmlns:script=\"s\">CNBASIC</script:module>")
        .put("Thumbnails/thumbnail.png", Jpegs.plain("png"))
        .put("old.xml", "<old>CNORPHAN</old>")
        .bytes();
  }
}
