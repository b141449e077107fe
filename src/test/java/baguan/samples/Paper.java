package baguan.samples;

/** A 公文 as a DOCX file, paragraph by paragraph, laid out after GB/T 9704-2012. */
final class Paper {
  static final String FANGSONG = font("仿宋_GB2312", 32);
  static final String HEITI = font("黑体", 32);
  static final String KAITI = font("楷体_GB2312", 32);
  private static final String TITLE = font("方正小标宋简体", 44);
  private static final String MARK = font("方正小标宋简体", 72) + "<w:color w:val=\"FF0000\"/>";
  private static final String SMALL = font("仿宋_GB2312", 28);
  private static final String LINE = "<w:spacing w:line=\"579\" w:lineRule=\"exact\"/>";
  private static final String CENTRE = "<w:jc w:val=\"center\"/>";
  private static final String RULE =
      "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"1\" w:color=\"FF0000\"/></w:pBdr>";
  private static final String IMPRINT_LINES =
      "<w:pBdr><w:top w:val=\"single\" w:sz=\"8\" w:space=\"1\" w:color=\"000000\"/>"
          + "<w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>";
  private static final String BELOW = LINE.replace("/>", " w:before=\"579\"/>");
  private static final String TWO_BELOW = "<w:spacing w:before=\"1158\"/>";

  private final StringBuilder body = new StringBuilder();
  private boolean letter;

  private static String font(String name, int halfPoints) {
    return ("<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"%s\"/>"
            + "<w:sz w:val=\"%d\"/>")
        .formatted(name, halfPoints);
  }

  static String indent(int hundredths) {
    return "<w:ind w:firstLineChars=\"%d\" w:firstLine=\"%d\"/>"
        .formatted(hundredths, hundredths * 32 / 10);
  }

  /** Any paragraph: properties and runs as they come. */
  Paper raw(String properties, String runs) {
    body.append("<w:p><w:pPr>").append(properties).append("</w:pPr>").append(runs).append("</w:p>");
    return this;
  }

  private Paper line(String properties, String look, String text) {
    return raw(properties, TinyDocx.styled(look, text));
  }

  Paper mark(String text) {
    return line(CENTRE, MARK, text);
  }

  /** Two blank lines below the mark. */
  Paper number(String text) {
    return line(TWO_BELOW + CENTRE + RULE, FANGSONG, text);
  }

  /** The letter format: a double line under the mark, no page number on page one. */
  Paper letterMark(String text) {
    letter = true;
    return line(CENTRE + RULE.replace("single", "thickThinSmallGap"), MARK, text);
  }

  Paper letterNumber(String text) {
    return line("<w:jc w:val=\"right\"/>", FANGSONG, text);
  }

  /** Two blank lines below the red line. */
  Paper title(String... lines) {
    String above = TWO_BELOW;
    for (String text : lines) {
      line(above + CENTRE, TITLE, text);
      above = "";
    }
    return this;
  }

  Paper recipient(String text) {
    return line(BELOW, FANGSONG, text);
  }

  Paper heading(String text) {
    return line(indent(200) + LINE, HEITI, text);
  }

  Paper subheading(String text) {
    return line(indent(200) + LINE, KAITI, text);
  }

  Paper text(String text) {
    return line(indent(200) + LINE, FANGSONG, text);
  }

  /** The first name of an attachment note. */
  Paper note(String text) {
    return line(indent(200) + BELOW, FANGSONG, text);
  }

  /** The second and later names of an attachment note. */
  Paper nextName(String text) {
    return line(indent(500) + LINE, FANGSONG, text);
  }

  /** The name, centred over its date. */
  Paper signed(String name, String date) {
    int end = 400 - Math.round((GongwenPages.ems(name) - GongwenPages.ems(date)) * 50);
    return line(right(end) + BELOW, FANGSONG, name).line(right(400) + LINE, FANGSONG, date);
  }

  private static String right(int hundredths) {
    return "<w:jc w:val=\"right\"/><w:ind w:rightChars=\"%d\" w:right=\"%d\"/>"
        .formatted(hundredths, hundredths * 32 / 10);
  }

  /** Of minutes: names go on under the first; the first list stands a line below the text. */
  Paper attendance(String label, String names, boolean first) {
    String hanging = "<w:ind w:left=\"1600\" w:hanging=\"960\"/>";
    return raw(
        hanging + (first ? BELOW : LINE),
        TinyDocx.styled(HEITI, label) + TinyDocx.styled(FANGSONG, names));
  }

  Paper attachment(String label, String title) {
    line("<w:pageBreakBefore/>" + LINE, HEITI, label);
    return line(CENTRE, TITLE, title);
  }

  Paper imprint(String text) {
    return line(IMPRINT_LINES + indent(100), SMALL, text);
  }

  /** A table of plain cells, the first row its head. */
  Paper table(String[]... rows) {
    body.append("<w:tbl><w:tblPr><w:tblW w:w=\"8844\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>");
    body.append("<w:gridCol w:w=\"2211\"/>".repeat(rows[0].length)).append("</w:tblGrid>");
    for (String[] row : rows) {
      body.append("<w:tr>");
      for (String cell : row) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"2211\" w:type=\"dxa\"/></w:tcPr>");
        line("", SMALL, cell);
        body.append("</w:tc>");
      }
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
    return this;
  }

  TinyPackage pack() {
    String section =
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/>"
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\""
            + " w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1417\" w:gutter=\"0\"/>"
            + (letter ? "<w:titlePg/>" : "")
            + "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/></w:sectPr>";
    String digit =
        "<w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\"/><w:sz w:val=\"28\"/>";
    String page =
        TinyDocx.styled(digit, "— ")
            + "<w:fldSimple w:instr=\" PAGE \">"
            + TinyDocx.styled(digit, "1")
            + "</w:fldSimple>"
            + TinyDocx.styled(digit, " —");
    return TinyDocx.of(body + section)
        .relation("word/document.xml", "rId2", "footer", "footer1.xml", false)
        .part(
            "word/footer1.xml",
            TinyDocx.ML + "footer+xml",
            "<w:ftr xmlns:w=\"%s\"><w:p><w:pPr><w:ind w:right=\"280\"/><w:jc w:val=\"right\"/></w:pPr>%s</w:p></w:ftr>"
                .formatted(TinyDocx.W, page));
  }

  /** Adds who wrote it. */
  static TinyPackage author(TinyPackage pack, String author, String saver) {
    return pack.relation("", "rId5", "metadata/core-properties", "docProps/core.xml", false)
        .part(
            "docProps/core.xml",
            "vnd.openxmlformats-package.core-properties+xml",
            ("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
                    + "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                    + "<dc:creator>%s</dc:creator><cp:lastModifiedBy>%s</cp:lastModifiedBy>"
                    + "</cp:coreProperties>")
                .formatted(author, saver));
  }

  /** Adds one comment; its mark stands where the body has it. */
  static TinyPackage comment(TinyPackage pack, String author, String text) {
    return pack.relation("word/document.xml", "rId9", "comments", "comments.xml", false)
        .part(
            "word/comments.xml",
            TinyDocx.ML + "comments+xml",
            ("<w:comments xmlns:w=\"%s\"><w:comment w:id=\"0\" w:author=\"%s\">%s</w:comment>"
                    + "</w:comments>")
                .formatted(TinyDocx.W, author, TinyDocx.paragraph(TinyDocx.run(text))));
  }
}
