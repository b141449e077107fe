package baguan.find.structure;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Layout;
import baguan.document.PageSetup;
import baguan.document.Style;
import baguan.fact.PageGeometry;
import baguan.fact.TypeRun;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LookTest {
  private final List<Block> blocks = new ArrayList<>();

  @Test
  void sortsFontNamesIntoCategories() {
    Fonts fonts = Fonts.STANDARD;
    assertThat(fonts.family("仿宋_GB2312")).isEqualTo("fangsong");
    assertThat(fonts.family("ABCDEF+FZFSK--GBK1-0")).isEqualTo("fangsong");
    assertThat(fonts.family("FZXBSJW--GB1-0")).isEqualTo("xiaobiaosong");
    assertThat(fonts.family("#B7#C2#CB#CE_GB2312")).isEqualTo("fangsong");
    assertThat(fonts.family("#B7#BD#D5#FD#D0#A1#B1#EA#CB#CE#BC#F2#CC#E5"))
        .isEqualTo("xiaobiaosong");
    assertThat(fonts.family("\u00ba\u00da\u00cc\u00e5")).isEqualTo("heiti");
    assertThat(fonts.family("ＫａｉＴｉ")).isEqualTo("kaiti");
    assertThat(fonts.family("NSimSun")).isEqualTo("songti");
    assertThat(fonts.family("Arial")).isEqualTo("other");
    assertThat(fonts.family("")).isEmpty();
  }

  @Test
  void tellsRedAndBlack() {
    assertThat(List.of("FF0000", "E60012", "C00000")).allMatch(Ink::red);
    assertThat(List.of("000000", "", "FFA500", "FF00FF", "FFC0CB")).noneMatch(Ink::red);
    assertThat(List.of("", "000000", "1A1A1A")).allMatch(Ink::black);
    assertThat(List.of("404040", "FF0000")).noneMatch(Ink::black);
  }

  @Test
  void statesTheLookOfElementsWithoutDoublingEqualRuns() {
    line("江州市人民政府文件", style("方正小标宋简体", 720, "FF0000"), Layout.Align.CENTER);
    line("江政发〔2024〕5号", style("仿宋", 320, ""), Layout.Align.CENTER);
    line("关于做好政务公开工作的通知", style("方正小标宋简体", 440, ""), Layout.Align.CENTER);
    line("各部门：", style("仿宋", 320, ""), Layout.Align.LEFT);
    assertThat(
            Drafts.facts(new TypeFinder(), docx(List.of()), TypeRun.class).stream()
                .map(r -> r.role() + " " + r.family() + " " + r.sizePt() + " " + r.red())
                .toList())
        .containsExactly(
            "ISSUER_MARK xiaobiaosong 36 true",
            "DOCUMENT_NUMBER fangsong 16 false",
            "TITLE xiaobiaosong 22 false",
            "RECIPIENT fangsong 16 false");
  }

  @Test
  void measuresThePageInMillimetres() {
    line("正文", style("仿宋", 320, ""), Layout.Align.LEFT);
    PageSetup page =
        new PageSetup(
            0, 0, 11906, 16838, 2098, 1984, 1588, 1474, 851, 1417, 1, 579, 0, false, false,
            "decimal", -1);
    List<PageGeometry> pages =
        Drafts.facts(new PageFinder(), docx(List.of(page)), PageGeometry.class);
    assertThat(pages).hasSize(1);
    PageGeometry first = pages.get(0);
    assertThat(
            List.of(first.width(), first.height(), first.top(), first.left(), first.textWidth())
                .toString())
        .isEqualTo("[210.0, 297.0, 37.0, 28.0, 156.0]");
    assertThat(first.pageNumbers()).isTrue();
  }

  @Test
  void countsIndentsAndSpacesTogether() {
    line("江政发〔2024〕5号", style("仿宋", 320, ""), Layout.Align.CENTER);
    line("关于做好政务公开工作的通知", style("宋体", 440, ""), Layout.Align.CENTER);
    line("　　现将有关事项通知如下，请认真执行。", style("仿宋", 320, ""), Layout.Align.LEFT);
    assertThat(Structure.of(docx(List.of())).elements().get(2).indentChars()).isEqualTo(200);
  }

  private void line(String text, Style style, Layout.Align align) {
    Layout layout =
        new Layout(align, 0, 0, 0, 0, 0, 0, 0, Layout.LineRule.NONE, 0, true, 0, "Normal");
    int line = blocks.size() + 2;
    blocks.add(
        Block.in(Layer.VISIBLE, "docx/body", "p[" + line + "]")
            .kind(Kind.PARAGRAPH)
            .text(text, style)
            .layout(layout)
            .build(line, ""));
  }

  private Reading docx(List<PageSetup> pages) {
    String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    return Drafts.of("draft.docx", type, blocks, pages);
  }

  private static Style style(String font, int size, String color) {
    return new Style(font, "Times New Roman", size, color, "", false, false, false, false);
  }
}
