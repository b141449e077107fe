package baguan.canary;

import static baguan.canary.DocxNest.utf8;
import static baguan.samples.TinyDocx.paragraph;
import static baguan.samples.TinyDocx.run;

import baguan.samples.TinyDocx;
import baguan.samples.TinyPackage;
import baguan.samples.TinyXlsx;

/** Parts of a text document that hold no paragraph a reader sees. */
final class DocxParts {
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String CHART =
      " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"";

  private DocxParts() {}

  static TinyPackage fill(TinyPackage pack) {
    return properties(pack)
        .part(
            "word/settings.xml",
            TinyDocx.ML + "settings+xml",
            ("<w:settings xmlns:w=\"%s\" xmlns:r=\"r\"><w:docVars><w:docVar w:name=\"CNVARNAM\""
                    + " w:val=\"CNVARVAL\"/></w:docVars><w:mailMerge><w:connectString"
                    + " w:val=\"PWD=CNCONNEC\"/><w:query w:val=\"SELECT CNQUERY\"/></w:mailMerge>"
                    + "</w:settings>")
                .formatted(TinyDocx.W))
        .part(
            "word/glossary/document.xml",
            TinyDocx.ML + "document.glossary+xml",
            ("<w:glossaryDocument xmlns:w=\"%s\"><w:docParts><w:docPart><w:docPartBody>%s"
                    + "</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>")
                .formatted(TinyDocx.W, paragraph(run("CNGLOSS"))))
        .part(
            "word/charts/chart1.xml",
            "vnd.openxmlformats-officedocument.drawingml.chart+xml",
            ("<c:chartSpace%s><c:chart><c:ser><c:tx><c:strRef><c:f>CNCHARTF!A1</c:f><c:strCache>"
                    + "<c:pt idx=\"0\"><c:v>CNCHARTV</c:v></c:pt></c:strCache></c:strRef></c:tx>"
                    + "</c:ser></c:chart></c:chartSpace>")
                .formatted(CHART))
        .part(
            "word/people.xml",
            TinyDocx.ML + "people+xml",
            "<w15:people xmlns:w15=\"w15\"><w15:person w15:author=\"CNPERSON\"><w15:presenceInfo"
                + " w15:userId=\"CNUSERID\"/></w15:person></w15:people>")
        .part(
            "word/diagrams/data1.xml",
            "vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
            "<dgm:dataModel xmlns:dgm=\"d\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                + "<dgm:pt><dgm:t><a:p><a:r><a:t>CNDIAGR</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>")
        .part(
            "word/theme/theme1.xml",
            "vnd.openxmlformats-officedocument.theme+xml",
            "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"CNTHEMEN\"/>")
        .part("customXml/item1.xml", "xml", "<d a=\"CNXMLATT\"><p>CNXMLTXT</p></d>")
        .part("word/old.xml", "xml", "<old><p>CNORPHAN</p></old>")
        .data("word/media/left.txt", "octet-stream", utf8("CNORPTXT 遗留\n"))
        .data("word/chunk.html", "octet-stream", utf8("<html><body><p>CNCHUNK</p></body></html>"))
        .data("word/embeddings/CNEMBED.txt", "octet-stream", utf8("CNEMBTXT 内嵌\n"))
        .data("word/embeddings/c.xlsx", "octet-stream", TinyXlsx.of("visible", "", "").bytes())
        .data(
            "word/embeddings/ole1.bin",
            "octet-stream",
            Ole.packaged("C:\\Users\\CNOLEPAT\\a.txt", "CNOLETXT\n"))
        .data("word/media/image1.jpeg", "octet-stream", Jpegs.commented("CNPICCOM"))
        .data("docProps/CNTHUMB.jpeg", "octet-stream", Jpegs.commented("CNTHCOM"))
        .data(
            "word/media/image2.svg",
            "octet-stream",
            utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>CNSVG</text></svg>"));
  }

  private static TinyPackage properties(TinyPackage pack) {
    return pack.part(
            "docProps/core.xml",
            "vnd.openxmlformats-package.core-properties+xml",
            "<cp:coreProperties xmlns:cp=\"cp\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>CNAUTHOR"
                + "</dc:creator><cp:lastModifiedBy>CNLASTBY</cp:lastModifiedBy><cp:keywords>CNKEYWD"
                + "</cp:keywords><dc:description>CNDESCR</dc:description></cp:coreProperties>")
        .part(
            "docProps/app.xml",
            "vnd.openxmlformats-officedocument.extended-properties+xml",
            ("<Properties xmlns=\"%sextended-properties\"><Template>CNTEMPLT</Template><Manager>CNMANAGR"
                    + "</Manager><Company>CNCOMPNY</Company><HyperlinkBase>\\\\srv\\CNBASE</HyperlinkBase>"
                    + "</Properties>")
                .formatted(OFFICE))
        .part(
            "docProps/custom.xml",
            "vnd.openxmlformats-officedocument.custom-properties+xml",
            ("<Properties xmlns=\"%scustom-properties\" xmlns:vt=\"%sdocPropsVTypes\">"
                    + "<property name=\"CNCUSNAM\"><vt:lpwstr>CNCUSVAL</vt:lpwstr></property>"
                    + "<property name=\"MSIP_Label_1_Name\"><vt:lpwstr>CNMSIP</vt:lpwstr></property>"
                    + "</Properties>")
                .formatted(OFFICE, OFFICE))
        .part(
            "docMetadata/LabelInfo.xml",
            "xml",
            "<clbl:labelList xmlns:clbl=\"c\"><clbl:label id=\"{1}\" siteId=\"{CNSITEID}\"/></clbl:labelList>");
  }
}
