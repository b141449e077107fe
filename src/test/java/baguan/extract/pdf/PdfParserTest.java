package baguan.extract.pdf;

import static baguan.extract.pdf.Pdf.chinese;
import static baguan.extract.pdf.Pdf.page;
import static baguan.extract.pdf.Pdf.pages;
import static baguan.extract.pdf.Pdf.show;
import static baguan.extract.pdf.Pdf.told;
import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Document;
import baguan.document.PageSetup;
import baguan.document.Run;
import baguan.document.Stroke;
import baguan.document.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Glyphs become lines, paragraphs, columns. */
class PdfParserTest {
  private static final String P = "visible pdf/page[1]/";

  @Test
  void setsWordsApartByTheirGaps() {
    assertThat(told(page("BT /F1 12 Tf 72 700 Td [(Two) -300 (words) -30 (and) 20 (more)] TJ ET")))
        .containsExactly(P + "block[1]: Two wordsandmore");
  }

  @Test
  void keepsLetterSpacedChineseTogether() {
    assertThat(told(page(chinese(150, 700, 22, 22, "关于安全的通知"))))
        .containsExactly(P + "block[1]: 关于安全的通知");
  }

  @Test
  void joinsTheLinesOfAParagraphByTheirIndent() {
    String first = "为贯彻落实国务院关于安全生产工作的决策部署现就有关事项";
    String content =
        chinese(112, 700, 16, 0, first.substring(0, 26))
            + chinese(80, 671, 16, 0, "一二三四五六七八九十一二三四五六七八九十一二三四五六七八")
            + chinese(80, 642, 16, 0, "通知如下。")
            + chinese(112, 613, 16, 0, "各地要高度重视。");
    assertThat(told(page(content)))
        .containsExactly(
            P + "block[1]: " + first.substring(0, 26) + "一二三四五六七八九十一二三四五六七八九十一二三四五六七八通知如下。",
            P + "block[2]: 各地要高度重视。");
  }

  @Test
  void putsASpaceBetweenTheLinesOfLatinText() {
    String content =
        show(72, 700, "The committee of the council met on Monday and decided")
            + show(72, 686, "that the budget of the coming year will not be raised by")
            + show(72, 672, "more than two hundred.");
    assertThat(told(page(content)))
        .containsExactly(
            P
                + "block[1]: The committee of the council met on Monday and decided that the budget"
                + " of the coming year will not be raised by more than two hundred.");
  }

  @Test
  void readsColumnsOneAfterTheOther() {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      content.append(show(72, 700 - 30 * i, "left text of the page, line " + i));
      content.append(show(320, 700 - 30 * i, "right text of the page, line " + i));
    }
    assertThat(told(page(content.toString())))
        .extracting(line -> line.substring(line.indexOf(": ") + 2))
        .containsExactly(
            "left text of the page, line 0",
            "left text of the page, line 1",
            "left text of the page, line 2",
            "left text of the page, line 3",
            "right text of the page, line 0",
            "right text of the page, line 1",
            "right text of the page, line 2",
            "right text of the page, line 3");
  }

  @Test
  void readsATextStruckTwiceOnce() {
    assertThat(
            told(
                page(
                    show(72, 700, "13800138000")
                        + "1 0 0 1 0.4 0 cm "
                        + show(72, 700, "13800138000"))))
        .containsExactly(P + "block[1]: 13800138000");
  }

  @Test
  void sortsWhatIsDrawnOutOfOrder() {
    assertThat(told(page(show(99, 700, "138000") + show(72, 700, "1380"))))
        .containsExactly(P + "block[1]: 1380138000");
  }

  @Test
  void readsTurnedTextAsLines() {
    assertThat(
            told(
                page("BT /F1 12 Tf 0 1 -1 0 300 300 Tm (upwards) Tj ET " + show(72, 700, "level"))))
        .containsExactly(P + "block[1]: level", P + "block[2]: upwards");
  }

  @Test
  void readsTheTextOfATurnedPageFromTheTop() {
    byte[] bytes =
        pages(
            document -> document.getPage(0).setRotation(90),
            "BT /F1 12 Tf 0 1 -1 0 100 50 Tm (first) Tj ET BT /F1 12 Tf 0 1 -1 0 200 50 Tm (second) Tj ET");
    Document document = Pdf.read(bytes);
    assertThat(told(document)).containsExactly(P + "block[1]: first", P + "block[2]: second");
    assertThat(document.blocks().get(0).boxes().get(0).x()).isEqualTo(1000);
  }

  @Test
  void knowsFontSizeAndColorOfEachRun() {
    Block block =
        Pdf.read(
                page(
                    "1 0 0 rg "
                        + chinese(80, 700, 16, 0, "文件")
                        + "0 g BT /F1 16 Tf 112 700 Td (12) Tj ET"))
            .blocks()
            .get(0);
    assertThat(block.text()).isEqualTo("文件12");
    assertThat(block.runs())
        .containsExactly(
            new Run(
                0,
                2,
                new Style("FangSong_GB2312", "", 320, "FF0000", "", false, false, false, false)),
            new Run(
                2, 4, new Style("", "Helvetica", 320, "000000", "", false, false, false, false)));
  }

  @Test
  void boxesAreTwipsFromTheTopLeftOfTheCropBox() {
    byte[] bytes =
        pages(
            document ->
                document
                    .getPage(0)
                    .setCropBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(20, 42, 500, 700)),
            chinese(80, 642, 10, 0, "盒"));
    Document document = Pdf.read(bytes);
    assertThat(document.blocks().get(0).boxes()).containsExactly(new Box(1, 1200, 1824, 200, 200));
    assertThat(document.pages())
        .containsExactly(
            new PageSetup(
                1, 1, 10000, 14000, -1, -1, -1, -1, -1, -1, 1, 0, 0, false, false, "", -1));
  }

  @Test
  void drawnLinesAndThinFillsAreStrokes() {
    String content = "1 0 0 RG 2 w 80 600 m 520 600 l S 0 0 1 rg 80 500 440 1 re f\n";
    assertThat(Pdf.read(page(content + show(72, 700, "text"))).strokes())
        .containsExactly(
            new Stroke(new Box(1, 1600, 4838, 8800, 0), "FF0000", 40),
            new Stroke(new Box(1, 1600, 6828, 8800, 0), "0000FF", 20));
  }

  @Test
  void pageNumbersAreFootersAndRepeatedLinesHeaders() {
    String[] contents = new String[4];
    for (int i = 0; i < 4; i++) {
      contents[i] =
          show(250, 800, "Annual Report")
              + show(72, 500, "text of page " + i)
              + show(280, 40, "- " + (i + 1) + " -");
    }
    List<String> lines = told(pages(document -> {}, contents));
    assertThat(lines.subList(0, 3))
        .containsExactly(
            "header pdf/page[1]/block[1]: Annual Report",
            "visible pdf/page[1]/block[2]: text of page 0",
            "footer pdf/page[1]/block[3]: - 1 -");
    assertThat(lines.subList(9, 12))
        .containsExactly(
            "header pdf/page[4]/block[1]: Annual Report",
            "visible pdf/page[4]/block[2]: text of page 3",
            "footer pdf/page[4]/block[3]: - 4 -");
  }

  @Test
  void aLineAtTheTopOfOnePageIsNoHeader() {
    assertThat(told(page(show(250, 800, "Annual Report") + show(72, 500, "text"))))
        .containsExactly(P + "block[1]: Annual Report", P + "block[2]: text");
  }
}
