package baguan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Layer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

final class LongTailTest {
  private static Document read(String name, String content) {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static Document read(String name, byte[] content) {
    return new TikaExtractor(Limits.DEFAULT).extract(name, content);
  }

  private static List<String> all(Document document) {
    return document.lines().stream()
        .filter(b -> !b.locator().endsWith("file"))
        .map(b -> b.layer().id() + " " + b.cause().id() + " " + b.locator() + " " + b.text())
        .toList();
  }

  @Test
  void setsApartWhatAPageHides() {
    String page =
        """
        <html><head><title>Title</title><meta name="author" content="Li">
        <style>.gone { display: none } .dark { background: #000; color: #fff }</style>
        <script src="a.js"></script></head><body>
        <h1>Head</h1><p>Seen <span style="display:none">unseen</span>text<br>line two</p>
        <p class="gone">by sheet</p><p class="dark">white on black</p>
        <div style="color:#fefefe">white</div><div style="font-size:0">tiny</div>
        <p hidden>attribute</p><!-- remark --><a href="http://x/">link</a>
        <input type="hidden" name="k" value="v"><img src="cid:1" alt="picture">
        <table><tr><td>a</td><td>b</td></tr></table></body></html>
        """;
    assertThat(all(read("a.html", page)))
        .containsExactly(
            "metadata  html/prop/title Title",
            "metadata person-name html/body/meta[1] Li",
            "visible  html/body/p[1] Head",
            "visible  html/body/p[2] Seen text",
            "hidden hidden-text html/body/hidden[1] unseen",
            "visible  html/body/p[3] line two",
            "hidden hidden-text html/body/hidden[2] by sheet",
            "visible  html/body/p[4] white on black",
            "hidden invisible-color html/body/hidden[3] white",
            "hidden tiny-text html/body/hidden[4] tiny",
            "hidden hidden-text html/body/hidden[5] attribute",
            "hidden html-comment html/body/comment[1] remark",
            "field  html/body/href[1] http://x/",
            "hidden form-data html/body/input[1] v",
            "field  html/body/src[1] cid:1",
            "alt alt-text html/body/alt[1] picture",
            "visible  html/body/p[5] link",
            "visible  html/body/p[6] a",
            "visible  html/body/p[7] b",
            "metadata javascript html/body/script[1] 1 scripts a.js");
  }

  @Test
  void readsChinesePagesInTheirCharset() {
    String page = "<html><meta charset=gb2312><body><p>关于印发镕基的通知</p></body></html>";
    assertThat(all(read("a.html", page.getBytes(Charset.forName("GB18030")))))
        .contains("visible  html/body/p[1] 关于印发镕基的通知");
  }

  @Test
  void readsEveryAlternativeOfAMail() {
    String mail =
        """
        From: =?UTF-8?B?5byg5LiJ?= <a@example.org>
        To: b@example.org
        Bcc: c@example.org
        Received: from host (10.0.0.1)
        Subject: =?GBK?B?xOO6ww==?=
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=X

        before
        --X
        Content-Type: multipart/alternative; boundary=Y

        --Y
        Content-Type: text/plain; charset=utf-8

        plain only
        --Y
        Content-Type: text/html; charset=utf-8

        <p>html <i>only</i></p>
        --Y--
        --X
        Content-Type: text/plain; name="=?UTF-8?B?5byg5LiJLnR4dA==?="
        Content-Disposition: attachment; filename*=UTF-8''%E5%BC%A0%E4%B8%89.txt
        Content-Transfer-Encoding: base64

        aW5uZXI=
        --X--
        after
        """;
    assertThat(all(read("a.eml", mail.replace("\n", "\r\n"))))
        .containsExactly(
            "metadata  eml/header/From 张三 <a@example.org>",
            "metadata  eml/header/To b@example.org",
            "metadata bcc eml/header/Bcc c@example.org",
            "metadata mail-routing eml/header/Received from host (10.0.0.1)",
            "metadata  eml/header/Subject 你好",
            "metadata  eml/header/MIME-Version 1.0",
            "metadata  eml/header/Content-Type multipart/mixed; boundary=X",
            "hidden hidden-text eml/body/between[1] before",
            "visible  eml/part[1]/line[1] plain only",
            "visible  eml/part[2]/p[1] html only",
            "embedded embedded-file eml/part[3] 张三.txt",
            "visible  张三.txt!txt/body/line[1] inner",
            "hidden hidden-text eml/body/between[2] after");
  }

  @Test
  void setsApartWhatRtfHides() {
    String rtf =
        """
        {\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}{\\f1 Arial;}}
        {\\colortbl;\\red255\\green255\\blue255;}{\\info{\\author \\'d5\\'c5\\'c8\\'fd}}
        {\\header Head\\par}\\f0\\fs32 \\'b9\\'fa\\u23478?\\uc2\\u25991\\'ce\\'c4\\uc1 {\\v secret}{\\deleted gone}{\\revised new}\\cf1 white\\cf0\\par
        {\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt link}}{\\*\\annotation remark}\\par
        {\\*\\unknown lost}{\\fs2 tiny}\\par}after
        """;
    Document document = read("a.rtf", rtf);
    assertThat(all(document))
        .containsExactly(
            "metadata person-name rtf/prop/author[1] 张三",
            "header  rtf/body/header[1] Head",
            "visible  rtf/body/p[1] 国家文new",
            "hidden hidden-text rtf/body/hidden[1] secret",
            "deleted tracked-deletion rtf/body/deleted[1] gone",
            "inserted tracked-insertion rtf/body/inserted[1] new",
            "hidden invisible-color rtf/body/hidden[2] white",
            "field  rtf/body/fldinst[1] HYPERLINK \"http://x\"",
            "comment comment rtf/body/comment[1] remark",
            "visible  rtf/body/p[2] link",
            "hidden tiny-text rtf/body/hidden[3] tiny",
            "hidden hidden-text rtf/body/after[1] after");
    assertThat(document.blocks().get(2).runs().get(0).style().font()).isEqualTo("宋体");
    assertThat(document.blocks().get(2).runs().get(0).style().size()).isEqualTo(320);
  }

  @Test
  void setsApartChangesAndHiddenTextOfOpenDocument() {
    String content =
        """
        <office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:dc="d" xmlns:fo="f">
        <office:automatic-styles><style:style style:name="H" style:family="text">
        <style:text-properties text:display="none"/></style:style></office:automatic-styles>
        <office:body><office:text><text:tracked-changes><text:changed-region text:id="c1"><text:deletion>
        <office:change-info><dc:creator>Li</dc:creator><dc:date>2026-01-01</dc:date></office:change-info>
        <text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
        <text:h>Head</text:h><text:p>Seen<text:s text:c="2"/><text:span text:style-name="H">unseen</text:span>text<office:annotation><dc:creator>Wang</dc:creator><text:p>remark</text:p></office:annotation></text:p>
        <text:section text:display="none"><text:p>section</text:p></text:section>
        </office:text></office:body></office:document-content>
        """;
    byte[] odt =
        new Zips()
            .put("mimetype", "application/vnd.oasis.opendocument.text")
            .put("content.xml", content)
            .bytes();
    Document document = read("a.odt", odt);
    assertThat(all(document))
        .containsExactly(
            "deleted tracked-deletion odt/body/deleted[1] gone",
            "visible  odt/body/p[1] Head",
            "comment comment odt/body/comment[1] remark",
            "visible  odt/body/p[2] Seen  text",
            "hidden hidden-text odt/body/hidden[1] unseen",
            "hidden hidden-text odt/body/hidden[2] section");
    assertThat(document.blocks().get(0).attribute("author")).isEqualTo("Li");
  }

  @Test
  void findsTheHiddenRowsAndSheetsOfASpreadsheet() {
    String content =
        """
        <office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:table="b">
        <office:automatic-styles><style:style style:name="T" style:family="table">
        <style:table-properties table:display="false"/></style:style></office:automatic-styles>
        <office:body><office:spreadsheet><table:table table:name="报价">
        <table:table-row><table:table-cell/><table:table-cell><text:p>b1</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>
        <table:table-row table:visibility="collapse"><table:table-cell><text:p>a5</text:p></table:table-cell></table:table-row>
        </table:table><table:table table:name="x" table:style-name="T">
        <table:table-row><table:table-cell><text:p>secret</text:p></table:table-cell></table:table-row></table:table>
        </office:spreadsheet></office:body></office:document-content>
        """;
    byte[] ods =
        new Zips()
            .put("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            .put("content.xml", content)
            .bytes();
    assertThat(all(read("a.ods", ods)))
        .containsExactly(
            "visible  ods/sheet['报价']/B1 b1",
            "hidden hidden-row-or-column ods/sheet['报价']/A5 a5",
            "hidden hidden-sheet ods/sheet['x']/A1 secret");
  }

  @Test
  void leavesMarkdownToTheTextParser() {
    assertThat(read("a.md", "# Head\n\ntext").blocks())
        .allMatch(b -> b.layer() == Layer.VISIBLE)
        .extracting(b -> b.locator())
        .containsExactly("txt/body/line[1]", "txt/body/line[3]");
  }

  @Test
  void setsApartHiddenAndDeletedTextOfOldWord() throws IOException {
    assertThat(layersAfter(run -> {})).containsExactly(Layer.VISIBLE);
    assertThat(layersAfter(run -> run.setVanished(true))).containsExactly(Layer.HIDDEN);
    assertThat(layersAfter(run -> run.markDeleted(true))).containsExactly(Layer.DELETED);
    assertThat(layersAfter(run -> run.markInserted(true)))
        .containsExactlyInAnyOrder(Layer.VISIBLE, Layer.INSERTED);
  }

  /** Layers of the text of a file whose runs share their properties, after one was changed. */
  private static Set<Layer> layersAfter(Consumer<CharacterRun> change) throws IOException {
    Path file =
        Path.of("..", "shared", "data/office/legacy-meta/unstructured__duplicate-paragraphs.doc");
    Assumptions.assumeTrue(Files.exists(file), "no test data beside the project");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HWPFDocument document = new HWPFDocument(Files.newInputStream(file))) {
      change.accept(document.getRange().getParagraph(2).getCharacterRun(0));
      document.write(out);
    }
    return read("a.doc", out.toByteArray()).blocks().stream()
        .filter(b -> b.text().equals("some text"))
        .map(Block::layer)
        .collect(Collectors.toSet());
  }
}
