package baguan.extract.pptx;

import static baguan.extract.pptx.Show.box;
import static baguan.extract.pptx.Show.fill;
import static baguan.extract.pptx.Show.sp;
import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Block;
import baguan.document.Cell;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.PageSetup;
import baguan.document.Part;
import baguan.document.Style;
import baguan.extract.ooxml.BlockLines;
import org.junit.jupiter.api.Test;

class PptxParserTest {
  @Test
  void readsSlidesInTheOrderOfTheList() {
    Show show = new Show().unlisted("", box(0, 0, "", "旧页"));
    show.slide("", box(0, 0, "", "一") + box(0, 100, "", "二")).slide("show='0'", box(0, 0, "", "藏"));
    Document read = show.read();
    assertThat(BlockLines.of(read))
        .isEqualTo(
            """
            visible pptx/slide[1]/shape[1]/p[1]: 一
            visible pptx/slide[1]/shape[2]/p[1]: 二
            hidden (hidden-slide) pptx/slide[2]/shape[1]/p[1]: 藏
            unreferenced (orphan-part) pptx/slide['slide1.xml']/shape[1]/p[1]: 旧页
            """);
    assertThat(read.pages())
        .containsExactly(
            new PageSetup(1, 2, 2, 1, -1, -1, -1, -1, -1, -1, 1, 0, 0, false, false, "", -1));
    assertThat(read.fullyRead()).isTrue();
  }

  @Test
  void inheritsStyleFromMasterAndTheme() {
    String title =
        "<p:sp><p:nvSpPr><p:cNvPr/><p:nvPr><p:ph type='ctrTitle'/></p:nvPr></p:nvSpPr><p:spPr/>"
            + "<p:txBody><a:p><a:r><a:rPr b='1'/><a:t>标题</a:t></a:r></a:p></p:txBody></p:sp>";
    Block block = new Show().slide("", title).read().blocks().get(0);
    assertThat(block.kind()).isEqualTo(Kind.HEADING);
    assertThat(block.styleAt(0))
        .isEqualTo(new Style("黑体", "Arial", 880, "111111", "FFFFFF", true, false, false, false));
  }

  @Test
  void findsWhatLiesOffTheSlide() {
    String group =
        """
        <p:grpSp><p:nvGrpSpPr><p:cNvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x='2000' y='0'/>
        <a:ext cx='500' cy='500'/><a:chOff x='0' y='0'/><a:chExt cx='500' cy='500'/></a:xfrm>
        </p:grpSpPr>%s</p:grpSp>%s
        """;
    String shapes =
        group.formatted(box(0, 0, "", "组外"), box(0, 0, "", "内"))
            + box(-200, 0, "", "左外")
            + box(-50, 0, "", "边上");
    assertThat(BlockLines.of(new Show().slide("", shapes).read()))
        .isEqualTo(
            """
            hidden (off-slide) pptx/slide[1]/shape[1]/p[1]: 组外
            visible pptx/slide[1]/shape[2]/p[1]: 内
            hidden (off-slide) pptx/slide[1]/shape[3]/p[1]: 左外
            visible pptx/slide[1]/shape[4]/p[1]: 边上
            """);
  }

  @Test
  void findsTextThatCannotBeSeen() {
    String shapes =
        sp("hidden='1'", 0, 0, "", "", "隐")
            + sp("", 0, 100, "", fill("FFFFFF"), "白")
            + sp("", 0, 200, fill("000080"), fill("FFFFFF"), "白字蓝底")
            + sp("", 0, 200, "", fill("FFFFFF"), "压在蓝底上")
            + sp("", 0, 300, fill("000080"), fill("00007F"), "蓝字蓝底")
            + sp("", 0, 400, "<a:gradFill/>", fill("FFFFFF"), "底色不明");
    assertThat(BlockLines.of(new Show().slide("", shapes).read()))
        .isEqualTo(
            """
            hidden (hidden-text) pptx/slide[1]/shape[1]/p[1]: 隐
            hidden (invisible-color) pptx/slide[1]/shape[2]/p[1]/run[1]: 白
            visible pptx/slide[1]/shape[3]/p[1]: 白字蓝底
            visible pptx/slide[1]/shape[4]/p[1]: 压在蓝底上
            hidden (invisible-color) pptx/slide[1]/shape[5]/p[1]/run[1]: 蓝字蓝底
            visible pptx/slide[1]/shape[6]/p[1]: 底色不明
            """);
  }

  @Test
  void readsTablesAsCells() {
    String table =
        """
        <p:graphicFrame><p:nvGraphicFramePr><p:cNvPr descr='表'/></p:nvGraphicFramePr><a:tbl>
        <a:tr><a:tc><a:txBody><a:p><a:r><a:t>甲</a:t></a:r></a:p><a:p><a:r><a:t>乙</a:t></a:r></a:p>
        <a:p/></a:txBody><a:tcPr/></a:tc><a:tc><a:txBody><a:p><a:r><a:t>丙</a:t></a:r></a:p>
        </a:txBody></a:tc></a:tr></a:tbl></p:graphicFrame>
        """;
    Document read = new Show().slide("", table).read();
    assertThat(BlockLines.of(read))
        .isEqualTo(
            """
            alt (alt-text) pptx/slide[1]/shape[1]/descr: 表
            visible pptx/slide[1]/shape[1]/r[1]c[1]: 甲
            乙
            visible pptx/slide[1]/shape[1]/r[1]c[2]: 丙
            """);
    assertThat(read.blocks().get(2).cell()).isEqualTo(new Cell("pptx/slide[1]/shape[1]", 1, 2));
  }

  @Test
  void readsNotesCommentsTagsAndLinks() {
    Show show =
        new Show()
            .presentation("<p:extLst><s:section xmlns:s='s' name='内部节'/></p:extLst>")
            .slide("", box(0, 0, "", "字").replace("<a:rPr>", "<a:rPr><a:hlinkClick r:id='h'/>"));
    String slide = Show.slidePart(1);
    show.pack
        .link(slide, "h", "hyperlink", "file:///C:/a.docx")
        .relate(slide, "n", "notesSlide", "../notes/n.xml")
        .relate(slide, "c", "comments", "../comments/c.xml")
        .relate(slide, "t", "tags", "../tags/t.xml")
        .relate("ppt/presentation.xml", "ca", "commentAuthors", "authors.xml")
        .part("ppt/authors.xml", "<l><cmAuthor id='0' name='周某'/></l>")
        .part("ppt/comments/c.xml", "<l><cm authorId='0' dt='2024-01-01'><text>改</text></cm></l>")
        .part("ppt/tags/t.xml", "<t><tag name='K' val='客户'/></t>")
        .part("ppt/notes/n.xml", "<n xmlns:a='a' xmlns:p='p'>" + box(0, 0, "", "讲稿") + "</n>");
    Document read = show.read();
    assertThat(BlockLines.of(read))
        .isEqualTo(
            """
            metadata (document-property) pptx/presentation/section[1]: 内部节
            metadata (person-name) pptx/presentation/author[1]: 周某
            field (local-path) pptx/slide[1]/shape[1]/p[1]/hyperlink: file:///C:/a.docx
            visible pptx/slide[1]/shape[1]/p[1]: 字
            notes (speaker-notes) pptx/slide[1]/notes/shape[1]/p[1]: 讲稿
            comment (comment) pptx/slide[1]/comment[1]: 改
            metadata (document-property) pptx/slide[1]/tag['K']: 客户
            """);
    assertThat(read.blocks().get(5).attribute("author")).isEqualTo("周某");
  }

  @Test
  void tellsTextOfLayoutsInUseFromThatOfOthers() {
    Show show = new Show().layout(box(0, 0, "", "内部资料")).slide("", box(0, 100, "", "字"));
    show.pack
        .relate("ppt/slideMasters/m.xml", "u", "slideLayout", "../slideLayouts/u.xml")
        .part(
            "ppt/slideLayouts/u.xml",
            "<l xmlns:a='a' xmlns:p='p'>" + box(0, 0, "", "旧客户") + "</l>");
    assertThat(BlockLines.of(show.read()))
        .isEqualTo(
            """
            header pptx/l/shape[1]/p[1]: 内部资料
            visible pptx/slide[1]/shape[1]/p[1]: 字
            cache pptx/u/shape[1]/p[1]: 旧客户
            """);
  }

  @Test
  void readsTheTextOfDiagrams() {
    Show show =
        new Show()
            .slide(
                "", "<p:graphicFrame><p:cNvPr/><d:relIds xmlns:d='d' r:dm='d'/></p:graphicFrame>");
    show.pack
        .relate(Show.slidePart(1), "d", "diagramData", "../diagrams/d.xml")
        .part(
            "ppt/diagrams/d.xml",
            "<m xmlns:a='a'><pt><t><a:bodyPr/><a:p><a:r><a:t>流程</a:t></a:r></a:p></t></pt></m>");
    assertThat(BlockLines.of(show.read()))
        .isEqualTo("visible pptx/slide[1]/shape[1]/diagram/p[1]: 流程\n");
  }

  @Test
  void keepsWhatWasReadOfABrokenSlide() {
    Show show = new Show().slide("", box(0, 0, "", "一")).slide("", box(0, 0, "", "二"));
    String start = "<p:sld xmlns:p='p' xmlns:a='a'>" + box(0, 0, "", "半");
    show.pack.part(Show.slidePart(1), start + "<p:sp></p:sld>");
    Document read = show.read();
    assertThat(BlockLines.of(read, b -> b.layer() == Layer.VISIBLE))
        .isEqualTo(
            """
            visible pptx/slide[1]/shape[1]/p[1]: 半
            visible pptx/slide[2]/shape[1]/p[1]: 二
            """);
    assertThat(read.parts())
        .contains(
            new Part(
                "pptx/slide[1]", Part.Reading.PARTLY, Part.Reason.BROKEN, "not XML from 1:247 on"));
  }

  @Test
  void takesEveryKindOfPresentation() {
    for (String type :
        new String[] {
          "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml",
          "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml",
          "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"
        }) {
      assertThat(BlockLines.of(new Show(type).slide("", box(0, 0, "", "字")).read()))
          .isEqualTo("visible pptx/slide[1]/shape[1]/p[1]: 字\n");
    }
  }
}
