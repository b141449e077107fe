package baguan.extract.docx;

import static baguan.extract.docx.DocxBuilder.body;
import static baguan.extract.docx.DocxBuilder.p;
import static baguan.extract.docx.DocxBuilder.r;
import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Cell;
import baguan.document.Document;
import baguan.document.Part;
import java.util.List;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What text comes out of Word files, and where it stood. */
final class DocxParserTest {
  private static final String BY = " w:id='1' w:author='甲' w:date='2026-01-02T03:04:05Z'";

  @ParameterizedTest
  @CsvSource({
    "a.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "a.dotx, application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "a.docm, application/vnd.ms-word.document.macroEnabled.main+xml",
    "a.dotm, application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
  })
  void readsAllFourTypesItself(String name, String type) {
    Document document = body(p(r("正文"))).type(type).read(name);

    assertThat(DocxBuilder.lines(document)).isEqualTo("visible paragraph docx/body/p[1] 正文");
    assertThat(document.parts()).containsExactly(Part.read("."));
  }

  @Test
  void servesPlainTikaToo() throws Exception {
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    byte[] bytes = body(p(r("看") + r("<w:vanish/>", "不"))).bytes();
    new AutoDetectParser()
        .parse(new java.io.ByteArrayInputStream(bytes), xhtml, new Metadata(), new ParseContext());

    assertThat(xhtml.toString())
        .contains("<p class=\"visible\" data-at=\"docx/body/p[1]\">看</p>")
        .contains("data-cause=\"hidden-text\"");
  }

  @Test
  void countsBodyParagraphsOutsideTablesAndCellsByGridColumn() {
    Document document =
        body(p(r("一"))
                + "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>"
                + "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>"
                + p(r("宽"))
                + "</w:tc><w:tc>"
                + p(r("三"))
                + p(r("三之二"))
                + "</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr><w:tc>"
                + "<w:tbl><w:tr><w:tc>"
                + p(r("内"))
                + "</w:tc></w:tr></w:tbl>"
                + p(r("二"))
                + "</w:tc></w:tr></w:tbl>"
                + "<w:sdt><w:sdtContent>"
                + p(r("控件"))
                + "</w:sdtContent></w:sdt>")
            .read();

    assertThat(DocxBuilder.lines(document))
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 一
            visible cell docx/body/table[1]/r[1]/c[1]/p[1] 宽
            visible cell docx/body/table[1]/r[1]/c[3]/p[1] 三
            visible cell docx/body/table[1]/r[1]/c[3]/p[2] 三之二
            visible cell docx/body/table[1]/r[2]/c[2]/table[1]/r[1]/c[1]/p[1] 内
            visible cell docx/body/table[1]/r[2]/c[2]/p[1] 二
            visible paragraph docx/body/p[2] 控件""");
    assertThat(document.blocks().get(5).cell()).isEqualTo(new Cell("docx/body/table[1]", 2, 2));
  }

  @Test
  void textUnderAVerticallyMergedCellIsNotOnThePage() {
    String merged = "<w:tr><w:tc><w:tcPr><w:vMerge%s/></w:tcPr>%s</w:tc></w:tr>";
    assertThat(
            body("<w:tbl>"
                    + merged.formatted(" w:val='restart'", p(r("上")))
                    + merged.formatted("", p(r("下")))
                    + "</w:tbl>")
                .lines())
        .isEqualTo(
            """
            visible cell docx/body/table[1]/r[1]/c[1]/p[1] 上
            hidden/hidden-text cell docx/body/table[1]/r[2]/c[1]/p[1] 下""");
  }

  @Test
  void keepsSpecialCharactersOfARun() {
    String run =
        "<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t>"
            + "<w:softHyphen/><w:sym w:font='Wingdings' w:char='F0FE'/><w:cr/></w:r>"
            + "<w:r><w:ruby><w:rt><w:r><w:t>han</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t>"
            + "</w:r></w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>";
    assertThat(body(p(run)).lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 甲\\t乙\\n丙\u2011丁\u00ad☑\\n漢x=1
            visible shape docx/body/p[1]/ruby[1] han""");
  }

  @Test
  void dropsWhiteSpaceThatIsNotPreserved() {
    assertThat(body(p("<w:r><w:t> 甲\n </w:t></w:r>" + r(" 乙"))).lines())
        .isEqualTo("visible paragraph docx/body/p[1] 甲 乙");
  }

  @Test
  void deletedInsertedAndMovedTextEachHaveTheirLayer() {
    Document document =
        body(p(
                r("价")
                    + "<w:del"
                    + BY
                    + "><w:r><w:delText>一</w:delText></w:r></w:del>"
                    + "<w:del w:id='2' w:author='甲' w:date='2026-01-02T03:04:05Z'>"
                    + "<w:r><w:delText>百</w:delText></w:r></w:del>"
                    + "<w:ins"
                    + BY
                    + ">"
                    + r("二")
                    + "</w:ins>"
                    + "<w:ins"
                    + BY
                    + ">"
                    + r("千")
                    + "</w:ins>"
                    + r("元")
                    + "<w:moveFrom"
                    + BY
                    + ">"
                    + r("走")
                    + "</w:moveFrom>"
                    + "<w:moveTo"
                    + BY
                    + ">"
                    + r("来")
                    + "</w:moveTo>"
                    + "<w:ins w:id='3' w:author='乙'><w:del"
                    + BY
                    + ">"
                    + r("废")
                    + "</w:del></w:ins>"))
            .read();

    assertThat(DocxBuilder.lines(document))
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 价二千元来
            deleted/tracked-deletion paragraph docx/body/p[1]/del[1] 一百
            inserted/tracked-insertion paragraph docx/body/p[1]/ins[1] 二千
            moved/tracked-move paragraph docx/body/p[1]/move[1] 走
            inserted/tracked-move paragraph docx/body/p[1]/ins[2] 来
            deleted/tracked-deletion paragraph docx/body/p[1]/del[2] 废""");
    assertThat(document.blocks().get(1).attributes())
        .isEqualTo(Map.of("anchor", "1", "author", "甲", "date", "2026-01-02T03:04:05Z"));
  }

  @Test
  void deletedMarksAndRowsCountThoughTheyHaveNoText() {
    assertThat(
            body(p("<w:pPr><w:rPr><w:del" + BY + "/></w:rPr></w:pPr>" + r("留"))
                    + "<w:tbl><w:tr><w:trPr><w:del"
                    + BY
                    + "/></w:trPr><w:tc>"
                    + p(r("行"))
                    + "</w:tc></w:tr></w:tbl>")
                .lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 留
            deleted/tracked-deletion paragraph docx/body/p[1]/del[1] ¶
            deleted/tracked-deletion paragraph docx/body/table[1]/r[1]/del ¶
            deleted/tracked-deletion cell docx/body/table[1]/r[1]/c[1]/p[1]/del[1] 行""");
  }

  @Test
  void hiddenTextLeavesTheSentenceAndKeepsItsPlace() {
    Document document =
        body(p(r("13800138") + r("<w:vanish/>", "甲") + r("<w:specVanish/>", "乙") + r("001"))
                + p(r("<w:vanish/>", "全隐")))
            .read();

    assertThat(DocxBuilder.lines(document))
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 13800138001
            hidden/hidden-text paragraph docx/body/p[1]/hidden[1] 甲乙
            hidden/hidden-text paragraph docx/body/p[2]/hidden[1] 全隐""");
    assertThat(document.blocks().get(1).attributes()).isEqualTo(Map.of("anchor", "8"));
  }

  @Test
  void stylesToggleHiddenText() {
    String styles =
        "<w:style w:type='paragraph' w:styleId='P'><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type='character' w:styleId='C'><w:rPr><w:vanish/></w:rPr></w:style>";
    assertThat(
            body(p(
                    "<w:pPr><w:pStyle w:val='P'/></w:pPr>"
                        + r("隐")
                        + r("<w:rStyle w:val='C'/>", "显")
                        + r("<w:vanish w:val='0'/>", "也显")))
                .styles(styles)
                .lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 显也显
            hidden/hidden-text paragraph docx/body/p[1]/hidden[1] 隐""");
  }

  @Test
  void inkThatCannotBeToldFromItsGroundIsHidden() {
    String white = "<w:color w:val='FFFFFF'/>";
    String dark = "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:fill='1F497D'/></w:tcPr>";
    assertThat(
            body(p(r("见") + r(white, "白") + r("<w:color w:val='FEFEFE'/>", "近白"))
                    + p(r(white + "<w:shd w:val='clear' w:fill='000000'/>", "白在黑"))
                    + p(r(white + "<w:highlight w:val='red'/>", "白在红"))
                    + p(r("<w:color w:val='000000'/><w:highlight w:val='black'/>", "黑在黑"))
                    + p(r("<w:color w:val='auto'/><w:highlight w:val='black'/>", "自动"))
                    + p(
                        "<w:pPr><w:shd w:val='solid' w:color='333333' w:fill='auto'/></w:pPr>"
                            + r(white, "白在深段"))
                    + dark
                    + p(r(white, "白在深格"))
                    + "</w:tc></w:tr></w:tbl>"
                    + p(r("甲") + r(white, " ") + r("乙")))
                .lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 见
            hidden/invisible-color paragraph docx/body/p[1]/hidden[1] 白近白
            visible paragraph docx/body/p[2] 白在黑
            visible paragraph docx/body/p[3] 白在红
            hidden/invisible-color paragraph docx/body/p[4]/hidden[1] 黑在黑
            visible paragraph docx/body/p[5] 自动
            visible paragraph docx/body/p[6] 白在深段
            visible cell docx/body/table[1]/r[1]/c[1]/p[1] 白在深格
            visible paragraph docx/body/p[7] 甲 乙""");
  }

  @Test
  void themeColoursTableStylesAndPaperDecideWhatIsInvisible() {
    String styles =
        "<w:style w:type='table' w:styleId='T'><w:tblStylePr w:type='firstRow'><w:rPr>"
            + "<w:color w:val='FFFFFF'/></w:rPr><w:tcPr><w:shd w:val='clear' w:fill='4472C4'/>"
            + "</w:tcPr></w:tblStylePr></w:style>";
    String row = "<w:tr><w:tc>" + p(r("<w:color w:val='FFFFFF'/>", "%s")) + "</w:tc></w:tr>";
    assertThat(
            body(p(r("<w:color w:val='000000' w:themeColor='background1'/>", "主题白"))
                    + "<w:tbl><w:tblPr><w:tblStyle w:val='T'/><w:tblLook w:val='04A0'/>"
                    + "</w:tblPr>"
                    + row.formatted("表头")
                    + row.formatted("表身")
                    + "</w:tbl>")
                .styles(styles)
                .theme(
                    "<a:themeElements><a:clrScheme><a:lt1><a:sysClr lastClr='FFFFFF'/></a:lt1>"
                        + "</a:clrScheme></a:themeElements>")
                .lines())
        .isEqualTo(
            """
            hidden/invisible-color paragraph docx/body/p[1]/hidden[1] 主题白
            visible cell docx/body/table[1]/r[1]/c[1]/p[1] 表头
            hidden/invisible-color cell docx/body/table[1]/r[2]/c[1]/p[1]/hidden[1] 表身""");
    assertThat(
            new DocxBuilder()
                .document(
                    "<w:background w:color='000080'/><w:body>"
                        + p(r("<w:color w:val='FFFFFF'/>", "夜"))
                        + "</w:body>")
                .settings("<w:displayBackgroundShape/>")
                .lines())
        .isEqualTo("visible paragraph docx/body/p[1] 夜");
  }

  @Test
  void tinyAndNarrowTextIsHidden() {
    assertThat(
            body(p(
                    r("常")
                        + r("<w:sz w:val='4'/>", "小")
                        + r("<w:w w:val='1'/>", "窄")
                        + r("<w:sz w:val='5'/>", "二点五")))
                .lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 常二点五
            hidden/tiny-text paragraph docx/body/p[1]/hidden[1] 小窄""");
  }

  @Test
  void textBoxesStandBesideTheirParagraph() {
    String box =
        "<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom='page'><wp:posOffset>%d"
            + "</wp:posOffset></wp:positionH><wp:extent cx='914400' cy='914400'/>"
            + "<wp:docPr id='1' descr='说明'/><a:graphic><a:graphicData><wps:wsp><wps:spPr/>"
            + "<wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx></wps:wsp></a:graphicData>"
            + "</a:graphic></wp:anchor></w:drawing></w:r>";
    String vml =
        "<w:r><w:pict><v:shape style='position:absolute;margin-left:-9999pt;width:90pt'>"
            + "<v:textbox><w:txbxContent>"
            + p(r("旧框"))
            + "</w:txbxContent></v:textbox></v:shape>"
            + "<v:shape><v:textpath string='草稿'/></v:shape></w:pict></w:r>";
    assertThat(
            body(p(
                    r("段")
                        + box.formatted(100, p(r("<w:color w:val='FFFFFF'/>", "框内")))
                        + box.formatted(-9_999_999, p(r("框外")))
                        + vml))
                .lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 段
            alt/alt-text paragraph docx/body/p[1]/alt[1] 说明
            visible shape docx/body/p[1]/box[1]/p[1] 框内
            alt/alt-text paragraph docx/body/p[1]/alt[2] 说明
            hidden/off-page-text shape docx/body/p[1]/box[2]/p[1] 框外
            hidden/off-page-text shape docx/body/p[1]/box[3]/p[1] 旧框
            visible shape docx/body/p[1]/shape[1] 草稿""");
  }

  @Test
  void fallbacksMatterOnlyWhenTheySayOtherThings() {
    String choice =
        "<w:r><mc:AlternateContent><mc:Choice Requires='%s'><w:t>甲 乙</w:t></mc:Choice>"
            + "<mc:Fallback><w:t>%s</w:t></mc:Fallback></mc:AlternateContent></w:r>";
    assertThat(
            body(p(choice.formatted("wps", "甲乙"))
                    + p(choice.formatted("wps", "丙"))
                    + p(choice.formatted("bad", "丁")))
                .lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 甲 乙
            visible paragraph docx/body/p[2] 甲 乙
            cache/alternate-content shape docx/body/p[2]/fallback[1] 丙
            visible paragraph docx/body/p[3] 丁
            cache/alternate-content shape docx/body/p[3]/fallback[1] 甲 乙""");
  }

  @Test
  void linksFieldsBookmarksAndControlsStandBehindTheText() {
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> INCLUDETEXT "
            + "\"\\\\srv\\密\\a.docx\" </w:instrText></w:r><w:r><w:fldChar "
            + "w:fldCharType='separate'/></w:r>"
            + r("结果")
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    assertThat(
            body(p(
                        "<w:hyperlink r:id='h1' w:tooltip='提示'>"
                            + r("链接")
                            + "</w:hyperlink>"
                            + "<w:hyperlink r:id='h2'>"
                            + r("本地")
                            + "</w:hyperlink>")
                    + p(field)
                    + p(
                        "<w:bookmarkStart w:id='0' w:name='_Toc1'/>"
                            + "<w:bookmarkStart w:id='1' w:name='底价'/>"
                            + "<w:fldSimple w:instr='DATE'>"
                            + r("今天")
                            + "</w:fldSimple>")
                    + "<w:sdt><w:sdtPr><w:alias w:val='密级'/><w:dropDownList><w:listItem "
                    + "w:displayText='秘密' w:value='1'/></w:dropDownList></w:sdtPr><w:sdtContent>"
                    + p(r("公开"))
                    + "</w:sdtContent></w:sdt>")
                .external("word/document.xml", "h1", "hyperlink", "https://example.org/a")
                .external("word/document.xml", "h2", "hyperlink", "file:///C:/u/b.docx")
                .lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 链接本地
            field property docx/body/p[1]/href[1] https://example.org/a
            alt/alt-text paragraph docx/body/p[1]/alt[1] 提示
            field/local-path property docx/body/p[1]/href[2] file:///C:/u/b.docx
            visible paragraph docx/body/p[2] 结果
            field/local-path property docx/body/p[2]/field[1] INCLUDETEXT "\\\\srv\\密\\a.docx"
            visible paragraph docx/body/p[3] 今天
            field/bookmark-text property docx/body/p[3]/bookmark[1] 底价
            field property docx/body/p[3]/field[1] DATE
            field/form-data property docx/body/sdt[1]/alias 密级
            field/form-data property docx/body/sdt[1]/item[1] 秘密
            visible paragraph docx/body/p[4] 公开""");
  }

  @Test
  void anUnclosedFieldCannotSwallowText() {
    assertThat(
            body(p("<w:r><w:fldChar w:fldCharType='begin'/></w:r>" + r("吞")) + p(r("没"))).lines())
        .isEqualTo("visible paragraph docx/body/field[1] 吞没");
  }

  @Test
  void nestedFieldResultsInsideAnInstructionDoNotShow() {
    String begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
    String separate = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
    String end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    assertThat(
            body(p(
                    begin
                        + "<w:r><w:instrText>IF </w:instrText></w:r>"
                        + begin
                        + "<w:r><w:instrText>MERGEFIELD 级</w:instrText></w:r>"
                        + separate
                        + r("秘密")
                        + end
                        + "<w:r><w:instrText> = 1 \"甲\" \"乙\"</w:instrText></w:r>"
                        + separate
                        + r("乙")
                        + end))
                .lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 乙
            field property docx/body/p[1]/field[1] MERGEFIELD 级
            field property docx/body/p[1]/field[2] IF 秘密 = 1 "甲" "乙\"""");
  }

  @Test
  void headersThatNoPageShowsAreHidden() {
    String refs = "<w:headerReference w:type='%s' r:id='%s'/>";
    DocxBuilder builder =
        body(p(r("文"))
                + "<w:sectPr>"
                + refs.formatted("default", "a")
                + refs.formatted("first", "b")
                + "<w:footerReference w:type='default' r:id='c'/></w:sectPr>")
            .rel("word/document.xml", "a", "header", "h1.xml")
            .rel("word/document.xml", "b", "header", "h2.xml")
            .rel("word/document.xml", "c", "footer", "f1.xml")
            .raw("word/h1.xml", DocxBuilder.root("hdr", p(r("页眉"))))
            .raw("word/h2.xml", DocxBuilder.root("hdr", p(r("首页"))))
            .raw("word/f1.xml", DocxBuilder.root("ftr", p(r("页脚"))));
    assertThat(builder.lines())
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 文
            header paragraph docx/header[1]/p[1] 页眉
            hidden/hidden-text paragraph docx/header[2]/p[1] 首页
            footer paragraph docx/footer[1]/p[1] 页脚""");
  }

  @Test
  void notesAndCommentsAreStoriesOfTheirOwn() {
    Document document =
        body(p(r("文") + "<w:r><w:commentReference w:id='7'/></w:r>"))
            .part(
                "footnotes",
                "footnotes.xml",
                "footnotes",
                "<w:footnote w:type='separator'>"
                    + p("")
                    + "</w:footnote><w:footnote w:id='2'>"
                    + p(r("脚注"))
                    + "</w:footnote>")
            .part(
                "endnotes",
                "endnotes.xml",
                "endnotes",
                "<w:endnote w:id='1'>" + p(r("尾注")) + "</w:endnote>")
            .part(
                "comments",
                "comments.xml",
                "comments",
                "<w:comment w:id='7' w:author='丙' w:date='2026-01-01T00:00:00Z'>"
                    + p(r("批注"))
                    + "</w:comment><w:comment w:id='8' w:author='丁'>"
                    + p("")
                    + "</w:comment>")
            .read();
    assertThat(DocxBuilder.lines(document))
        .isEqualTo(
            """
            visible paragraph docx/body/p[1] 文
            footnote paragraph docx/footnote[1]/p[1] 脚注
            footnote paragraph docx/endnote[1]/p[1] 尾注
            comment/comment paragraph docx/comment[1]/p[1] 批注
            comment/comment paragraph docx/comment[2] ¶""");
    assertThat(document.blocks().get(3).attributes())
        .isEqualTo(Map.of("author", "丙", "date", "2026-01-01T00:00:00Z", "at", "docx/body/p[1]"));
  }

  @Test
  void whatWasReadBeforeBrokenXmlStays() {
    Document document =
        new DocxBuilder()
            .raw(
                "word/document.xml",
                DocxBuilder.root("document", "<w:body>" + p(r("在")) + "<w:p></w:body>"))
            .read();
    assertThat(DocxBuilder.lines(document)).isEqualTo("visible paragraph docx/body/p[1] 在");
    assertThat(document.parts())
        .containsExactly(
            new Part(".", Part.Reading.PARTLY, Part.Reason.BROKEN, "not XML from 1:984 on"));
  }

  @Test
  void nestingWithoutEndIsBrokenNotACrash() {
    Document document =
        body(p(r("在"))
                + "<w:sdt><w:sdtContent>".repeat(5000)
                + "</w:sdtContent></w:sdt>".repeat(5000))
            .read();
    assertThat(document.parts())
        .containsExactly(new Part(".", Part.Reading.PARTLY, Part.Reason.BROKEN, "not XML"));
  }

  @Test
  void aMissingMainPartIsNotRead() {
    Document document = new DocxBuilder().raw("word/other.xml", "<a>藏</a>").read();
    assertThat(document.parts())
        .contains(
            new Part(".", Part.Reading.NOT_READ, Part.Reason.BROKEN, "no main document part"));
    assertThat(DocxBuilder.lines(document))
        .isEqualTo("unreferenced/orphan-part paragraph docx/part/word/other.xml 藏");
  }

  @Test
  void picturesWithoutAnyWordAreNotRead() {
    String picture =
        "<w:r><w:drawing><wp:inline><pic:pic><pic:blipFill><a:blip r:embed='x'/>"
            + "</pic:blipFill></pic:pic></wp:inline></w:drawing></w:r>";
    Part scan = new Part(".", Part.Reading.NOT_READ, Part.Reason.IMAGE_ONLY, "1 pictures");
    assertThat(body(p(picture)).read().parts()).contains(scan);
    assertThat(body(p(picture + r("字"))).read().parts()).isEqualTo(List.of(Part.read(".")));
  }

  @Test
  void pagesOfPicturesUnderAHeadingAreNotWhollyRead() {
    String page =
        "<w:r><w:drawing><wp:inline><wp:extent cx='5400000' cy='7600000'/><pic:pic><pic:blipFill>"
            + "<a:blip r:embed='x'/></pic:blipFill></pic:pic></wp:inline></w:drawing></w:r>";
    Part scan = new Part(".", Part.Reading.PARTLY, Part.Reason.IMAGE_ONLY, "2 pictures");
    assertThat(body(p(r("附件")) + p(page) + p(page)).read().parts()).contains(scan);
    assertThat(body(p(page) + p(page) + p(r("字".repeat(200)))).read().parts())
        .isEqualTo(List.of(Part.read(".")));
  }
}
