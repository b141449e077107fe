package baguan.canary;

import static baguan.samples.TinyDocx.paragraph;
import static baguan.samples.TinyDocx.run;
import static baguan.samples.TinyDocx.styled;
import static java.nio.charset.StandardCharsets.UTF_8;

import baguan.samples.TinyDocx;
import baguan.samples.TinyPackage;

/** A text document with a marked word in each hiding place of its stories and its package. */
final class DocxNest {
  private static final String MAIN = "word/document.xml";
  private static final String ML = TinyDocx.ML;
  private static final String W = " xmlns:w=\"" + TinyDocx.W + "\"";
  private static final String BY = " w:id=\"1\" w:author=\"%s\" w:date=\"2026-01-01T00:00:00Z\"";
  private static final String DRAWN =
      " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  private DocxNest() {}

  /** What is written in the text itself. */
  static byte[] stories() {
    return TinyDocx.of(tracked() + looks() + places() + fields() + section())
        .relation(MAIN, "rId1", "styles", "styles.xml", false)
        .relation(MAIN, "rId2", "header", "header1.xml", false)
        .relation(MAIN, "rId3", "header", "header2.xml", false)
        .relation(MAIN, "rId4", "footer", "footer1.xml", false)
        .relation(MAIN, "rId5", "footnotes", "footnotes.xml", false)
        .relation(MAIN, "rId6", "comments", "comments.xml", false)
        .relation(MAIN, "rId7", "header", "header3.xml", false)
        .relation(MAIN, "rId8", "hyperlink", "http://intra.example/CNHREF", true)
        .part("word/styles.xml", ML + "styles+xml", styles())
        .part("word/header1.xml", ML + "header+xml", story("hdr", "CNHEAD"))
        .part("word/header2.xml", ML + "header+xml", story("hdr", "CNFIRST"))
        .part("word/header3.xml", ML + "header+xml", story("hdr", "CNUNUSED"))
        .part("word/footer1.xml", ML + "footer+xml", story("ftr", "CNFOOT"))
        .part(
            "word/footnotes.xml",
            ML + "footnotes+xml",
            "<w:footnotes%s><w:footnote w:id=\"2\">%s</w:footnote></w:footnotes>"
                .formatted(W, paragraph(run("CNFOOTN"))))
        .part(
            "word/comments.xml",
            ML + "comments+xml",
            ("<w:comments%s><w:comment w:id=\"0\" w:author=\"CNCOMMBY\" w:initials=\"CNCOMMIN\">%s"
                    + "</w:comment></w:comments>")
                .formatted(W, paragraph(run("CNCOMM"))))
        .bytes();
  }

  private static String story(String root, String word) {
    return "<w:%s%s>%s</w:%s>".formatted(root, W, paragraph(run(word)), root);
  }

  private static String tracked() {
    String by = BY.formatted("CNREVBY");
    return paragraph(run("CNBODY"))
        + paragraph("<w:del%s><w:r><w:delText>CNDEL</w:delText></w:r></w:del>".formatted(by))
        + paragraph("<w:ins%s>%s</w:ins>".formatted(by, run("CNINS")))
        + paragraph("<w:moveFrom%s>%s</w:moveFrom>".formatted(by, run("CNMOVED")))
        + paragraph("<w:moveTo%s>%s</w:moveTo>".formatted(by, run("CNMOVETO")))
        + "<w:tbl><w:tr><w:trPr><w:del%s/></w:trPr><w:tc>%s</w:tc></w:tr></w:tbl>"
            .formatted(by, paragraph(run("CNDELROW")))
        + paragraph(
            styled("<w:rPrChange%s><w:rPr/></w:rPrChange>".formatted(BY.formatted("CNFORMBY")), "")
                + run("其他"));
  }

  private static String looks() {
    return paragraph(styled("<w:vanish/>", "CNVANISH"))
        + paragraph(styled("<w:rStyle w:val=\"h\"/>", "CNVANCHR"))
        + paragraph("<w:pPr><w:pStyle w:val=\"hp\"/></w:pPr>" + run("CNVANPAR"))
        + paragraph(styled("<w:specVanish/>", "CNVANSPE"))
        + paragraph(styled("<w:webHidden/>", "CNWEBHID"))
        + paragraph(styled("<w:color w:val=\"FFFFFF\"/>", "CNWHITE"))
        + paragraph(styled("<w:color w:val=\"FDFDFE\"/>", "CNNEARWH"))
        + paragraph(styled("<w:color w:val=\"FFFFFF\" w:themeColor=\"background1\"/>", "CNTHEMEW"))
        + paragraph(
            styled(
                "<w:color w:val=\"000000\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>", "CNSHADE"))
        + paragraph(
            styled("<w:color w:val=\"FFFF00\"/><w:highlight w:val=\"yellow\"/>", "CNHILITE"))
        + paragraph(styled("<w:sz w:val=\"2\"/>", "CNTINY"))
        + paragraph(styled("<w:w w:val=\"1\"/>", "CNSQUEEZ"))
        + paragraph("<w:pPr><w:ind w:left=\"-30000\"/></w:pPr>" + run("CNINDENT"))
        + paragraph(
            "<w:pPr><w:framePr w:w=\"999\" w:hAnchor=\"page\" w:x=\"-20000\"/></w:pPr>"
                + run("CNFRAME"));
  }

  private static String places() {
    return paragraph(anchor("", -9_000_000, "CNOFFPAG"))
        + paragraph(anchor(" hidden=\"1\"", 10_000, "CNHIDSHP"))
        + paragraph(anchor(" behindDoc=\"1\"", 10_000, "CNBEHIND"))
        + paragraph(
            "<w:r><w:pict%s><v:shape style=\"position:absolute;margin-left:-9999pt\"><v:textbox>"
                    .formatted(DRAWN)
                + "<w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
                    .formatted(paragraph(run("CNVMLOFF"))))
        + paragraph(
            "<w:r><w:pict%s><v:shape><v:textpath string=\"CNWMARK\"/></v:shape></w:pict></w:r>"
                .formatted(DRAWN))
        + paragraph(
            ("<mc:AlternateContent%s><mc:Choice Requires=\"wps\">%s</mc:Choice><mc:Fallback>%s"
                    + "</mc:Fallback></mc:AlternateContent>")
                .formatted(DRAWN, run("CNCHOICE"), run("CNFALLBK")))
        + paragraph(
            ("<w:r><w:drawing%s><wp:inline><wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"1\""
                    + " descr=\"CNALT\" title=\"CNTITLE\"/><a:graphic><a:graphicData><pic:pic>"
                    + "<pic:nvPicPr><pic:cNvPr id=\"2\" name=\"CNPICTUR.png\"/></pic:nvPicPr>"
                    + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
                .formatted(DRAWN));
  }

  private static String anchor(String attributes, int x, String word) {
    return ("<w:r><w:drawing%s><wp:anchor%s><wp:positionH relativeFrom=\"page\"><wp:posOffset>%d"
            + "</wp:posOffset></wp:positionH><wp:extent cx=\"900000\" cy=\"900000\"/>"
            + "<wp:docPr id=\"1\"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>%s"
            + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
            + "</w:drawing></w:r>")
        .formatted(DRAWN, attributes, x, paragraph(run(word)));
  }

  private static String fields() {
    return paragraph(field("INCLUDETEXT &quot;\\\\\\\\srv\\\\CNINCLUD.docx&quot;", "甲"))
        + paragraph(field("IF 1 = 1 &quot;是&quot; &quot;CNBRANCH&quot;", "是"))
        + paragraph(field("DDEAUTO Excel CNDDE.xlsx R1C1", "1"))
        + paragraph(
            "<w:bookmarkStart w:id=\"7\" w:name=\"CNBOOKM\"/>" + run("乙") + "<w:bookmarkEnd/>")
        + paragraph(
            "<w:hyperlink r:id=\"rId8\" w:tooltip=\"CNTIP\">" + run("链接") + "</w:hyperlink>")
        + "<w:sdt><w:sdtPr><w:alias w:val=\"CNALIAS\"/><w:tag w:val=\"CNTAG\"/><w:dropDownList>"
        + "<w:listItem w:displayText=\"CNCHOOSE\" w:value=\"CNVALUE\"/></w:dropDownList></w:sdtPr>"
        + "<w:sdtContent>%s</w:sdtContent></w:sdt>".formatted(paragraph(run("CNSDT")));
  }

  private static String field(String code, String result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
        + code
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + run(result)
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  private static String section() {
    return paragraph("<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:headerReference"
        + " w:type=\"first\" r:id=\"rId3\"/><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>";
  }

  private static String styles() {
    return ("<w:styles%s><w:style w:type=\"character\" w:styleId=\"h\"><w:name w:val=\"CNSTYLE\"/>"
            + "<w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"hp\">"
            + "<w:name w:val=\"hp\"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>")
        .formatted(W);
  }

  /** What lies beside the text. */
  static byte[] baggage() {
    TinyPackage pack =
        TinyDocx.of(paragraph(run("CNBODY")) + "<w:altChunk r:id=\"rId9\"/>" + picture())
            .relation(MAIN, "rId1", "settings", "settings.xml", false)
            .relation(MAIN, "rId2", "glossaryDocument", "glossary/document.xml", false)
            .relation(MAIN, "rId3", "package", "embeddings/CNEMBED.txt", false)
            .relation(MAIN, "rId4", "chart", "charts/chart1.xml", false)
            .relation(MAIN, "rId5", "image", "media/image1.jpeg", false)
            .relation(MAIN, "rId6", "image", "file:///C:/Users/CNLINKED.png", true)
            .relation(MAIN, "rId7", "subDocument", "file:///C:/CNSUBDOC.docx", true)
            .relation(MAIN, "rId9", "aFChunk", "chunk.html", false)
            .relation(MAIN, "rId10", "customXml", "../customXml/item1.xml", false)
            .relation(MAIN, "rId11", "people", "people.xml", false)
            .relation(MAIN, "rId12", "diagramData", "diagrams/data1.xml", false)
            .relation(MAIN, "rId13", "image", "media/image2.svg", false)
            .relation(MAIN, "rId14", "theme", "theme/theme1.xml", false)
            .relation(MAIN, "rId15", "oleObject", "embeddings/ole1.bin", false)
            .relation("word/charts/chart1.xml", "rId1", "package", "../embeddings/c.xlsx", false)
            .relation(
                "word/settings.xml", "rId1", "attachedTemplate", "http://x/CNTEMPL.dotm", true)
            .relation("", "rId21", "metadata/core-properties", "docProps/core.xml", false)
            .relation("", "rId22", "extended-properties", "docProps/app.xml", false)
            .relation("", "rId23", "custom-properties", "docProps/custom.xml", false)
            .relation("", "rId24", "metadata/thumbnail", "docProps/CNTHUMB.jpeg", false)
            .relation("", "rId25", "classificationlabels", "docMetadata/LabelInfo.xml", false);
    return DocxParts.fill(pack).bytes();
  }

  private static String picture() {
    return paragraph(
        ("<w:r><w:drawing%s><wp:inline><wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"1\"/>"
                + "<a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id=\"2\" name=\"图\"/>"
                + "</pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId5\"/><a:srcRect l=\"20000\""
                + " r=\"10000\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>"
                + "</w:drawing></w:r>")
            .formatted(DRAWN));
  }

  static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }
}
