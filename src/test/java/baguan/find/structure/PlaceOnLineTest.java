package baguan.find.structure;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Layout;
import baguan.document.PageSetup;
import baguan.document.Style;
import baguan.fact.PageNumberPlace;
import baguan.fact.Passage;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 签发人 and page numbers of word processors' files: judged where their place is said, else not. */
final class PlaceOnLineTest {
  private static final int CHARACTER = 320;
  private final List<Block> blocks = new ArrayList<>();

  @Test
  void signersAreJudgedWhereTheirPlaceIsSaid() {
    String number = "江政发〔2024〕5号　　　　　　";
    assertThat(signed(number + "签发人：示例甲", Layout.Align.RIGHT, CHARACTER)).isEmpty();
    assertThat(signed(number + "签发人：示例甲", Layout.Align.RIGHT, 0))
        .containsExactly("official-format/signer-place");
    assertThat(signed(number + "签发人：示例甲", Layout.Align.LEFT, 0))
        .containsExactly("official-format/signer-place"); // 5.6 characters are left
    assertThat(signed(number + "　　　　签发人：示例甲", Layout.Align.LEFT, 0)).isEmpty();
  }

  @Test
  void tabsAndOtherSpacesTellNoPlace() {
    assertThat(signed("江政发〔2024〕5号\t签发人：示例甲", Layout.Align.LEFT, 0)).isEmpty();
    assertThat(signed("江政发〔2024〕5号      签发人：示例甲", Layout.Align.LEFT, 0)).isEmpty();
  }

  @Test
  void namesSetWideAreOneNameEach() {
    String names = "签发人：示　甲　示　乙";
    assertThat(signed("江政发〔2024〕5号　　" + names, Layout.Align.RIGHT, CHARACTER)).isEmpty();
    assertThat(signed("江政发〔2024〕5号　　" + names + "　示例丙", Layout.Align.RIGHT, CHARACTER))
        .containsExactly("official-format/signers-per-line");
  }

  @Test
  void aFrameThatChangesSidesItselfIsLeftAlone() {
    head("江政发〔2024〕5号", Layout.Align.CENTER, 0);
    text("公开的内容要真实、准确、完整。".repeat(90), Layout.Align.LEFT, 0, CHARACTER);
    footer("— 1 —", Layout.Align.LEFT, "outside");
    assertThat(passages()).isEmpty();
    blocks.remove(blocks.size() - 1);
    footer("— 1 —", Layout.Align.LEFT, "");
    assertThat(passages()).containsExactly("official-format/page-number-sides");
  }

  @Test
  void aFooterOfOneLineTellsHowHighItsNumberStands() {
    head("江政发〔2024〕5号", Layout.Align.CENTER, 0);
    footer("— 1 —", Layout.Align.RIGHT, "");
    List<PageNumberPlace> places =
        Drafts.facts(new PageNumberFinder(), docx(), PageNumberPlace.class);
    assertThat(places.stream().map(p -> p.height() + " ± " + p.slack()))
        .containsExactly("28.9 ± 1.2");
    footer("第一办公室", Layout.Align.LEFT, "");
    assertThat(Drafts.facts(new PageNumberFinder(), docx(), PageNumberPlace.class)).isEmpty();
  }

  private List<String> signed(String line, Layout.Align align, int right) {
    blocks.clear();
    head(line, align, right);
    return passages();
  }

  private List<String> passages() {
    return Drafts.facts(new FormatFinder(), docx(), Passage.class).stream()
        .map(Passage::kind)
        .filter(kind -> kind.contains("signer") || kind.contains("page-number"))
        .toList();
  }

  private void head(String line, Layout.Align align, int right) {
    add("江州市人民政府文件", Layout.Align.CENTER, 0, 0, 720, "FF0000");
    text(line, align, right, CHARACTER);
    add("关于政务公开工作情况的报告", Layout.Align.CENTER, 0, 0, 440, "");
    text("省人民政府：", Layout.Align.LEFT, 0, CHARACTER);
  }

  private void text(String text, Layout.Align align, int right, int size) {
    add(text, align, 0, right, size, "");
  }

  private void add(String text, Layout.Align align, int left, int right, int size, String color) {
    int line = blocks.size() + 2;
    blocks.add(
        Block.in(Layer.VISIBLE, "docx/body", "p[" + line + "]")
            .kind(Kind.PARAGRAPH)
            .text(text, style(size, color))
            .layout(layout(align, left, right))
            .build(line, ""));
  }

  private void footer(String text, Layout.Align align, String frame) {
    int line = blocks.size() + 2;
    blocks.add(
        Block.in(Layer.FOOTER, "docx/footer[1]", "p[" + line + "]")
            .kind(Kind.PARAGRAPH)
            .text(text, style(280, ""))
            .layout(layout(align, 0, 280))
            .attribute("pages", "default")
            .attribute("frame", frame)
            .build(line, ""));
  }

  private static Layout layout(Layout.Align align, int left, int right) {
    return new Layout(
        align, 0, 0, left, right, 0, 0, 0, Layout.LineRule.NONE, 0, true, 0, "Normal");
  }

  private static Style style(int size, String color) {
    return new Style("仿宋", "宋体", size, color, "", false, false, false, false);
  }

  private Reading docx() {
    PageSetup page =
        new PageSetup(
            0, 0, 11906, 16838, 2098, 1984, 1588, 1474, 851, 1417, 1, 579, 0, false, false,
            "decimal", -1);
    String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    return Drafts.of("draft.docx", type, blocks, List.of(page));
  }
}
