package baguan.extract.docx;

import static baguan.extract.docx.DocxBuilder.body;
import static baguan.extract.docx.DocxBuilder.p;
import static baguan.extract.docx.DocxBuilder.r;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Document;
import baguan.document.Part;
import org.junit.jupiter.api.Test;

/** What lies in the package beside the text. */
final class DocxPackageTest {
  @Test
  void propertiesLabelsAndPeopleAreMetadata() {
    String core = "<cp xmlns:dc='urn:dc'><dc:creator>张三</dc:creator><dc:title>底稿</dc:title></cp>";
    String app =
        "<Properties><Template>C:\\Users\\zs\\a.dotm</Template><Pages>3</Pages>"
            + "<Manager>李四</Manager></Properties>";
    String custom =
        "<Properties xmlns:vt='urn:vt'><property name='MSIP_Label_1_Name'><vt:lpwstr>内部"
            + "</vt:lpwstr></property><property name='项目'><vt:lpwstr>甲</vt:lpwstr></property>"
            + "</Properties>";
    assertThat(
            body(p(r("文")))
                .rel("", "c", "metadata/core-properties", "docProps/core.xml")
                .rel("", "a", "extended-properties", "docProps/app.xml")
                .rel("", "u", "custom-properties", "docProps/custom.xml")
                .rel("", "l", "classificationlabels", "docMetadata/LabelInfo.xml")
                .raw("docProps/core.xml", core)
                .raw("docProps/app.xml", app)
                .raw("docProps/custom.xml", custom)
                .raw("docMetadata/LabelInfo.xml", "<labelList><label id='{7}'/></labelList>")
                .part(
                    "people",
                    "people.xml",
                    "people",
                    "<w15:person w15:author='王五'><w15:presenceInfo w15:userId='w5@x'/></w15:person>")
                .lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 文
            metadata/person-name property docx/prop/creator 张三
            metadata/document-property property docx/prop/title 底稿
            metadata/local-path property docx/prop/Template C:\\Users\\zs\\a.dotm
            metadata/person-name property docx/prop/Manager 李四
            metadata/sensitivity-label property docx/prop/MSIP_Label_1_Name 内部
            metadata/document-property property docx/prop/项目 甲
            metadata/sensitivity-label property docx/prop/id {7}
            metadata/person-name property docx/people/person[1]/author 王五
            metadata/person-name property docx/people/person[1]/userId w5@x""");
  }

  @Test
  void variablesMergeSourcesAndRemoteTemplatesAreStated() {
    assertThat(
            body(p(r("文")))
                .settings(
                    "<w:trackRevisions/><w:mailMerge><w:connectString w:val='PWD=x'/></w:mailMerge>"
                        + "<w:docVars><w:docVar w:name='底价' w:val='九折'/></w:docVars>")
                .external("word/settings.xml", "t", "attachedTemplate", "http://x/evil.dotm")
                .external("word/document.xml", "i", "image", "file:///C:/a.png")
                .lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 文
            metadata/document-variable property docx/var/底价 九折
            metadata/external-link property docx/merge/connectString PWD=x
            metadata/document-property property docx/setting/trackRevisions true
            field/external-link property docx/external/image[1] file:///C:/a.png
            field/remote-template property docx/external/attachedTemplate[2] http://x/evil.dotm""");
  }

  @Test
  void filesInsideAreReadAsChildren() {
    Document document =
        body(p(r("文")))
            .rel("word/document.xml", "e", "package", "embeddings/a.txt")
            .raw("word/embeddings/a.txt", "里面的字")
            .rel("word/document.xml", "k", "aFChunk", "chunk.txt")
            .raw("word/chunk.txt", "块".getBytes(UTF_8))
            .rel("word/document.xml", "m", "oleObject", "embeddings/missing.bin")
            .read();
    assertThat(DocxBuilder.lines(document))
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 文
            embedded/embedded-file paragraph docx/part/word/embeddings/a.txt a.txt
            embedded/embedded-file paragraph docx/part/word/chunk.txt chunk.txt""");
    assertThat(document.children().stream().map(DocxBuilder::lines))
        .containsExactly(
            "visible line a.txt!txt/body/line[1] 里面的字",
            "visible line chunk.txt!txt/body/line[1] 块");
    assertThat(document.parts())
        .contains(
            new Part(
                "word/embeddings/missing.bin",
                Part.Reading.NOT_READ,
                Part.Reason.BROKEN,
                "no such part"));
  }

  @Test
  void copiesOfThePropertiesInCustomXmlAreProperties() {
    String core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    String dc = "http://purl.org/dc/elements/1.1/";
    assertThat(
            body(p(r("文")))
                .rel("word/document.xml", "x", "customXml", "../customXml/item1.xml")
                .raw(
                    "customXml/item1.xml",
                    "<c:coreProperties xmlns:c='"
                        + core
                        + "' xmlns:dc='"
                        + dc
                        + "'>"
                        + "<dc:creator>甲某</dc:creator></c:coreProperties>")
                .lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 文
            metadata/person-name property docx/prop/creator 甲某""");
  }

  @Test
  void macrosThumbnailsDataGlossariesAndLeftoversAreStated() {
    assertThat(
            body(p(r("文")))
                .rel("", "t", "metadata/thumbnail", "docProps/thumbnail.jpeg")
                .raw("docProps/thumbnail.jpeg", "x")
                .rel("word/document.xml", "v", "vbaProject", "vbaProject.bin")
                .raw("word/vbaProject.bin", "x")
                .rel("word/document.xml", "x", "customXml", "../customXml/item1.xml")
                .raw("customXml/item1.xml", "<a><b>甲</b> <c>乙</c></a>")
                .rel("word/document.xml", "x2", "customXml", "../customXml/item2.xml")
                .raw(
                    "customXml/item2.xml",
                    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "extended-properties\"><Pages>3</Pages><Company>丙</Company></Properties>")
                .part(
                    "glossaryDocument",
                    "glossary/document.xml",
                    "glossaryDocument",
                    "<w:docParts><w:docPart><w:docPartBody>"
                        + p(r("范文"))
                        + "</w:docPartBody></w:docPart></w:docParts>")
                .rel("word/document.xml", "q", "neverHeardOf", "strange.xml")
                .raw("word/strange.xml", "<s>怪</s>")
                .raw("word/orphan.xml", "<s>孤</s>")
                .raw("word/orphan.dat", "?")
                .lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 文
            cache/thumbnail paragraph docx/part/docProps/thumbnail.jpeg docProps/thumbnail.jpeg
            metadata/macro paragraph docx/part/word/vbaProject.bin word/vbaProject.bin
            metadata/custom-xml paragraph docx/part/customXml/item1.xml 甲\\n乙
            metadata/document-property property docx/prop/Company 丙
            cache paragraph docx/glossary/p[1] 范文
            unreferenced/orphan-part paragraph docx/part/word/strange.xml 怪
            unreferenced/orphan-part paragraph docx/part/word/orphan.dat word/orphan.dat
            unreferenced/orphan-part paragraph docx/part/word/orphan.xml 孤""");
  }

  @Test
  void namesThatDifferOnlyInCaseAreOne() {
    assertThat(
            body(p(r("文")))
                .rel("", "t", "metadata/thumbnail", "docProps/thumbnail.jpeg")
                .rel("", "c", "metadata/core-properties", "DocProps/Core.xml")
                .raw("docProps/Thumbnail.jpeg", "x")
                .raw("docProps/core.xml", "<cp xmlns:dc='urn:dc'><dc:creator>张三</dc:creator></cp>")
                .lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 文
            metadata/person-name property docx/prop/creator 张三
            cache/thumbnail paragraph docx/part/docProps/Thumbnail.jpeg docProps/Thumbnail.jpeg""");
  }

  @Test
  void chartsShowNamesAndKeepNumbers() {
    String chart =
        "<c:chartSpace xmlns:c='urn:c' xmlns:a='urn:a'><a:p><a:r><a:t>销量</a:t></a:r></a:p>"
            + "<c:cat><c:strCache><c:pt><c:v>一月</c:v></c:pt><c:pt><c:v>二月</c:v></c:pt></c:strCache>"
            + "</c:cat><c:val><c:numCache><c:pt><c:v>7</c:v></c:pt></c:numCache></c:val>"
            + "</c:chartSpace>";
    assertThat(
            body(p(r("文")))
                .rel("word/document.xml", "c", "chart", "charts/chart1.xml")
                .raw("word/charts/chart1.xml", chart)
                .lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 文
            visible shape docx/chart[1]/p[1] 销量
            visible shape docx/chart[1]/cache[1] 一月\\t二月
            cache/cached-external-data shape docx/chart[1]/cache[2] 7""");
  }

  @Test
  void aBrokenSidePartIsCoverageAndTheRestIsRead() {
    Document document =
        body(p(r("文")))
            .rel("word/document.xml", "s", "styles", "styles.xml")
            .raw("word/styles.xml", "<w:styles")
            .read();
    assertThat(DocxBuilder.lines(document)).isEqualTo("visible paragraph docx/body/p[1] 文");
    assertThat(document.parts())
        .containsExactly(
            new Part(".", Part.Reading.PARTLY, Part.Reason.NONE, "see its parts"),
            new Part(
                "docx/styles", Part.Reading.PARTLY, Part.Reason.BROKEN, "not XML from 1:9 on"));
  }

  @Test
  void aLinkThatNoTextUsesIsStillStated() {
    assertThat(
            body(p("<w:hyperlink r:id='a'>" + r("文") + "</w:hyperlink>"))
                .external("word/document.xml", "a", "hyperlink", "https://a.example")
                .external("word/document.xml", "b", "hyperlink", "\\\\srv\\密")
                .lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 文
            field property docx/body/p[1]/href[1] https://a.example
            field/local-path property docx/external/hyperlink[1] \\\\srv\\密""");
  }

  @Test
  void aCircleOfStylesEnds() {
    String styles =
        "<w:style w:type='paragraph' w:styleId='A'><w:name w:val='甲'/><w:basedOn w:val='B'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/><w:rPr>"
            + "<w:sz w:val='44'/></w:rPr></w:style>";
    Document document =
        body(p("<w:pPr><w:pStyle w:val='A'/></w:pPr>" + r("文"))).styles(styles).read();
    assertThat(document.blocks().get(0).styleAt(0).size()).isEqualTo(440);
  }
}
