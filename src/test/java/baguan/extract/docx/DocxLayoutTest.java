package baguan.extract.docx;

import static baguan.extract.docx.DocxBuilder.body;
import static baguan.extract.docx.DocxBuilder.p;
import static baguan.extract.docx.DocxBuilder.r;
import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Layout;
import baguan.document.Layout.Align;
import baguan.document.Layout.LineRule;
import baguan.document.PageSetup;
import baguan.document.Run;
import baguan.document.Stroke;
import baguan.document.Style;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Effective looks, numbers and geometry. */
final class DocxLayoutTest {
  private static final String THEME =
      "<a:themeElements><a:clrScheme><a:dk1><a:sysClr lastClr='000000'/></a:dk1>"
          + "<a:accent1><a:srgbClr val='4472C4'/></a:accent1></a:clrScheme><a:fontScheme>"
          + "<a:minorFont><a:latin typeface='Calibri'/><a:ea typeface=''/>"
          + "<a:font script='Hans' typeface='宋体'/><a:font script='Hant' typeface='新細明體'/>"
          + "</a:minorFont></a:fontScheme></a:themeElements>";

  private static final String STYLES =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme='minorHAnsi' "
          + "w:eastAsiaTheme='minorEastAsia'/><w:sz w:val='21'/></w:rPr></w:rPrDefault>"
          + "<w:pPrDefault><w:pPr><w:spacing w:after='160'/></w:pPr></w:pPrDefault></w:docDefaults>"
          + "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:name w:val='Normal'/>"
          + "<w:pPr><w:jc w:val='both'/></w:pPr></w:style>"
          + "<w:style w:type='paragraph' w:styleId='B'><w:name w:val='正文'/><w:basedOn w:val='N'/>"
          + "<w:pPr><w:spacing w:line='560' w:lineRule='exact'/><w:ind w:firstLineChars='200'/>"
          + "</w:pPr><w:rPr><w:rFonts w:eastAsia='仿宋_GB2312'/><w:b/><w:sz w:val='32'/></w:rPr>"
          + "</w:style><w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 2'/>"
          + "<w:basedOn w:val='B'/></w:style>"
          + "<w:style w:type='character' w:styleId='S'><w:rPr><w:b/><w:i/></w:rPr></w:style>";

  private static Block first(String paragraph) {
    return body(paragraph).styles(STYLES).theme(THEME).read().blocks().get(0);
  }

  private static Style style(String font, String latin, int size, boolean bold) {
    return new Style(font, latin, size, "", "", bold, false, false, false);
  }

  @Test
  void defaultsAndThemeFontsReachARunThatSaysNothing() {
    assertThat(first(p(r("字"))).runs())
        .isEqualTo(List.of(new Run(0, 1, style("宋体", "Calibri", 210, false))));
  }

  @Test
  void theScriptOfTheThemeFollowsTheLanguage() {
    Document document =
        body(p(r("字")))
            .styles(STYLES)
            .theme(THEME)
            .settings("<w:themeFontLang w:eastAsia='zh-TW'/>")
            .read();
    assertThat(document.blocks().get(0).styleAt(0).font()).isEqualTo("新細明體");
  }

  @Test
  void stylesInheritAndToggleAndDirectFormattingIsFinal() {
    Block block =
        first(
            p(
                "<w:pPr><w:pStyle w:val='B'/></w:pPr>"
                    + r("甲")
                    + r("<w:rStyle w:val='S'/>", "乙")
                    + r("<w:b w:val='0'/><w:u w:val='single'/><w:strike/>", "丙")));
    assertThat(block.runs())
        .isEqualTo(
            List.of(
                new Run(0, 1, style("仿宋_GB2312", "Calibri", 320, true)),
                new Run(
                    1,
                    2,
                    new Style("仿宋_GB2312", "Calibri", 320, "", "", false, true, false, false)),
                new Run(
                    2,
                    3,
                    new Style("仿宋_GB2312", "Calibri", 320, "", "", false, false, true, true))));
  }

  @Test
  void coloursAndGroundsAreResolved() {
    Block block =
        first(
            p(
                r("<w:color w:val='FF0000'/><w:highlight w:val='yellow'/>", "甲")
                    + r("<w:color w:themeColor='accent1' w:themeShade='80'/>", "乙")));
    assertThat(block.runs().stream().map(x -> x.style().color() + "/" + x.style().background()))
        .containsExactly("FF0000/FFFF00", "223962/");
  }

  @Test
  void paragraphLayoutIsEffective() {
    Block block =
        first(
            p(
                "<w:pPr><w:pStyle w:val='B'/><w:jc w:val='right'/><w:ind w:rightChars='400'/>"
                    + "<w:snapToGrid w:val='0'/></w:pPr>"
                    + r("字")));
    assertThat(block.layout())
        .isEqualTo(
            new Layout(
                Align.RIGHT, 640, 200, 0, 1280, 0, 160, 560, LineRule.EXACT, 0, false, 0, "正文"));
  }

  @Test
  void aFirstLineInCharactersIsSwitchedOffOnlyInCharacters() {
    String of = "<w:pPr><w:pStyle w:val='B'/><w:ind %s/></w:pPr>";
    assertThat(first(p(of.formatted("w:firstLine='0'") + r("字"))).layout().firstLine())
        .isEqualTo(640);
    assertThat(
            first(p(of.formatted("w:firstLineChars='0' w:firstLine='0'") + r("字")))
                .layout()
                .firstLine())
        .isZero();
  }

  @Test
  void headingsHaveALevelByOutlineOrByName() {
    Block named = first(p("<w:pPr><w:pStyle w:val='H'/></w:pPr>" + r("题")));
    Block direct = first(p("<w:pPr><w:outlineLvl w:val='0'/></w:pPr>" + r("题")));
    Block text = first(p("<w:pPr><w:outlineLvl w:val='9'/></w:pPr>" + r("文")));

    assertThat(
            List.of(named, direct, text).stream().map(b -> b.kind() + " " + b.layout().outline()))
        .containsExactly("HEADING 2", "HEADING 1", "PARAGRAPH 0");
    assertThat(text.kind()).isEqualTo(Kind.PARAGRAPH);
  }

  private static String numbered(int number, int level) {
    return p(
        "<w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>"
                .formatted(level, number)
            + r("条"));
  }

  private static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/>%s<w:lvlText w:val='%s'/></w:lvl>"
        .formatted(level, format, more, text);
  }

  private static String prefixes(DocxBuilder builder) {
    return builder.read().blocks().stream().map(Block::prefix).collect(Collectors.joining(" "));
  }

  @Test
  void numbersRestartUnderTheirParentAndOverridesStartAnew() {
    String list =
        "<w:abstractNum w:abstractNumId='0'>"
            + level(0, "chineseCountingThousand", "%1、", "")
            + level(1, "chineseCountingThousand", "（%2）", "")
            + level(2, "decimal", "%1.%3", "<w:isLgl/>")
            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>"
            + "<w:startOverride w:val='5'/></w:lvlOverride></w:num>";
    String text =
        numbered(1, 0)
            + numbered(1, 1)
            + numbered(1, 1)
            + numbered(1, 0)
            + numbered(1, 1)
            + numbered(1, 2)
            + numbered(2, 0)
            + numbered(2, 0)
            + numbered(9, 0)
            + numbered(0, 0);
    assertThat(prefixes(body(text).numbering(list))).isEqualTo("一、 （一） （二） 二、 （一） 2.1 五、 六、  ");
  }

  @Test
  void numbersComeThroughStylesAndListStyles() {
    String list =
        "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='L'/></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='1'><w:styleLink w:val='L'/>"
            + level(0, "bullet", "\uf0b7", "")
            + level(1, "upperRoman", "%2)", "<w:pStyle w:val='Q'/>")
            + "</w:abstractNum><w:num w:numId='3'><w:abstractNumId w:val='0'/></w:num>";
    String styles =
        "<w:style w:type='paragraph' w:styleId='Q'><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr>"
            + "</w:pPr></w:style>";
    String styled = p("<w:pPr><w:pStyle w:val='Q'/></w:pPr>" + r("条"));
    assertThat(
            prefixes(
                body(styled + numbered(3, 0) + styled + styled).numbering(list).styles(styles)))
        .isEqualTo("I) • I) II)");
  }

  @Test
  void whatIsDeletedOrHiddenTakesNoNumber() {
    String list =
        "<w:abstractNum w:abstractNumId='0'>"
            + level(0, "decimal", "%1.", "")
            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
    String gone =
        numbered(1, 0)
            .replace("<w:r>", "<w:del w:id='1' w:author='甲'><w:r>")
            .replace("</w:r>", "</w:r></w:del>");
    assertThat(prefixes(body(numbered(1, 0) + gone + numbered(1, 0)).numbering(list)))
        .isEqualTo("1.  2.");
  }

  @ParameterizedTest
  @CsvSource({
    "decimal, 12, 12",
    "decimalZero, 3, 03",
    "chineseCounting, 10, 十",
    "chineseCounting, 21, 二十一",
    "chineseCountingThousand, 105, 一百零五",
    "chineseCountingThousand, 2026, 二千零二十六",
    "japaneseCounting, 11, 十一",
    "ideographDigital, 20, 二○",
    "ideographTraditional, 3, 丙",
    "ideographZodiac, 12, 亥",
    "chineseLegalSimplified, 12, 壹拾贰",
    "upperRoman, 1994, MCMXCIV",
    "lowerLetter, 28, bb",
    "decimalEnclosedCircle, 21, ㉑",
    "decimalEnclosedCircleChinese, 1, ①",
    "decimalFullWidth, 10, １０",
    "ordinal, 22, 22nd",
    "numberInDash, 2, - 2 -",
    "none, 2, ''",
    "madeUp, 2, 2",
  })
  void numbersAreWrittenAsWordWritesThem(String format, int n, String written) {
    assertThat(NumberFormat.format(format, n)).isEqualTo(written);
  }

  @Test
  void footersSayOnWhichPagesTheyStandAndWhatIsEmptyBelow() {
    String section =
        "<w:sectPr><w:footerReference w:type='default' r:id='f'/>"
            + "<w:footerReference w:type='even' r:id='g'/></w:sectPr>";
    Document document =
        body(p(r("甲")) + section)
            .settings("<w:evenAndOddHeaders/>")
            .rel("word/document.xml", "f", "footer", "f.xml")
            .raw("word/f.xml", DocxBuilder.root("ftr", p(r("单")) + p("") + p("")))
            .rel("word/document.xml", "g", "footer", "g.xml")
            .raw(
                "word/g.xml",
                DocxBuilder.root(
                    "ftr", p("<w:pPr><w:framePr w:xAlign='outside'/></w:pPr>" + r("双"))))
            .read();

    assertThat(
            document.blocks().stream()
                .filter(b -> b.layer() == Layer.FOOTER)
                .map(b -> b.text() + " " + b.attributes()))
        .containsExactly("单 {blank-lines-below=2, pages=default}", "双 {frame=outside, pages=even}");
  }

  @Test
  void aParagraphSaysWhatLineIsUnderIt() {
    String line =
        "<w:pPr><w:pBdr><w:bottom w:val='single' w:sz='12' w:color='FF0000'/></w:pBdr></w:pPr>";
    Document document = body(p(line + r("甲")) + p(r("乙"))).read();
    assertThat(document.blocks().stream().map(b -> b.attribute("line-below")))
        .containsExactly("FF0000", "");
  }

  @Test
  void eachSectionHasItsPageAndParagraphsKnowTheirs() {
    String first =
        "<w:sectPr><w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='2098' w:right='1474' "
            + "w:bottom='1984' w:left='1588' w:header='851' w:footer='1400' w:gutter='0'/>"
            + "<w:footerReference w:type='default' r:id='f'/>"
            + "<w:docGrid w:type='linesAndChars' w:linePitch='579' w:charSpace='-848'/></w:sectPr>";
    String last =
        "<w:sectPr><w:pgSz w:w='16838' w:h='11906'/><w:cols w:num='2'/><w:titlePg/>"
            + "<w:pgNumType w:fmt='numberInDash' w:start='3'/><w:docGrid w:linePitch='312'/>"
            + "</w:sectPr>";
    Document document =
        body(p("<w:pPr>" + first + "</w:pPr>" + r("甲")) + p(r("乙")) + last)
            .settings("<w:evenAndOddHeaders/>")
            .rel("word/document.xml", "f", "footer", "f.xml")
            .raw(
                "word/f.xml",
                DocxBuilder.root(
                    "ftr", p("<w:fldSimple w:instr=' PAGE '>" + r("1") + "</w:fldSimple>")))
            .read();

    assertThat(document.pages())
        .containsExactly(
            new PageSetup(
                0, 0, 11906, 16838, 2098, 1984, 1588, 1474, 851, 1400, 1, 579, -848, false, true,
                "decimal", -1),
            new PageSetup(
                0,
                0,
                16838,
                11906,
                -1,
                -1,
                -1,
                -1,
                -1,
                -1,
                2,
                0,
                0,
                true,
                true,
                "numberInDash",
                3));
    assertThat(document.blocks().stream().limit(2).map(b -> b.layout().section()))
        .containsExactly(0, 1);
  }

  @Test
  void textAfterAPageBreakSaysSo() {
    Document document =
        body(p(r("甲") + "<w:r><w:br w:type='page'/></w:r>") + p("") + p(r("附件")) + p(r("乙")))
            .read();
    assertThat(document.blocks().stream().map(b -> b.attribute("break")))
        .containsExactly("", "page", "");
  }

  @Test
  void horizontalLinesAreStrokes() {
    String border =
        "<w:pPr><w:pBdr><w:bottom w:val='single' w:sz='12' w:color='FF0000'/></w:pBdr></w:pPr>";
    String line =
        "<w:r><w:drawing><wp:anchor><wp:positionV relativeFrom='page'><wp:posOffset>635000"
            + "</wp:posOffset></wp:positionV><wp:extent cx='5616000' cy='0'/><a:graphic><wps:wsp>"
            + "<wps:spPr><a:xfrm><a:ext cx='5616000' cy='0'/></a:xfrm><a:prstGeom prst='line'/>"
            + "<a:ln w='25400'><a:solidFill><a:srgbClr val='E60012'/></a:solidFill></a:ln>"
            + "</wps:spPr></wps:wsp></a:graphic></wp:anchor></w:drawing></w:r>";
    String vml =
        "<w:r><w:pict><v:line from='0,5pt' to='442pt,5pt' strokecolor='red' strokeweight='2pt'/>"
            + "</w:pict></w:r>";
    assertThat(body(p(border + r("字")) + p(line) + p(vml)).read().strokes())
        .containsExactly(
            new Stroke(new Box(0, 0, 0, 0, 0), "FF0000", 30),
            new Stroke(new Box(0, 0, 1000, 8844, 0), "E60012", 40),
            new Stroke(new Box(0, 0, 0, 8840, 0), "FF0000", 40));
  }
}
