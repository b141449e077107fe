package baguan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baguan.fact.HouseStyle;
import baguan.fact.HouseStyle.Bounds;
import baguan.fact.HouseStyle.Pitch;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body's manual as a file. */
final class StyleFileTest {
  private static final Map<String, String> CLAUSES =
      Map.ofEntries(
          Map.entry("margin.top", "第十二条"),
          Map.entry("margin.bottom", "第十二条"),
          Map.entry("margin.left", "第十二条"),
          Map.entry("margin.right", "第十二条"),
          Map.entry("body.fonts", ""),
          Map.entry("title.fonts", ""),
          Map.entry("heading1.fonts", ""),
          Map.entry("heading2.fonts", ""),
          Map.entry("body.size", ""),
          Map.entry("title.size", ""),
          Map.entry("line.pitch", ""),
          Map.entry("lines.per-page", ""),
          Map.entry("characters.per-line", ""));

  @TempDir Path folder;

  @Test
  void readsTheExample() throws Exception {
    assertThat(StyleFile.read(Path.of("src", "docs", "manual.example.properties")))
        .isEqualTo(
            new HouseStyle(
                "江州集团公文格式",
                bounds("30", "1"),
                bounds("28", "1"),
                bounds("154", "2"),
                bounds("237", "5"),
                new HouseStyle.Type("仿宋", List.of("fangsong"), bounds("16", "0.5")),
                new HouseStyle.Type(
                    "小标宋、黑体", List.of("xiaobiaosong", "heiti"), bounds("22", "0.5")),
                new HouseStyle.Type(
                    "黑体", List.of("heiti"), HouseStyle.NATIONAL.headingFirst().size()),
                new HouseStyle.Type(
                    "楷体", List.of("kaiti"), HouseStyle.NATIONAL.headingSecond().size()),
                new Pitch(3000, 2950, 3050),
                22,
                28,
                CLAUSES));
  }

  @Test
  void leavesTheRestAsTheStandardHasIt() throws Exception {
    HouseStyle n = HouseStyle.NATIONAL;
    Path file = Files.writeString(folder.resolve("m.properties"), "name = 某局\nmargin.left = 30\n");
    assertThat(StyleFile.read(file))
        .isEqualTo(
            new HouseStyle(
                "某局",
                n.top(),
                bounds("30", "1"),
                bounds("154", "2"),
                n.textHeight(),
                n.body(),
                n.title(),
                n.headingFirst(),
                n.headingSecond(),
                n.pitch(),
                22,
                27, // 154 mm hold no more
                Map.of("margin.left", "")));
  }

  @Test
  void namesTheManualOnlyWhereItSpeaks() throws Exception {
    String text = "name = 某局公文规范\nmargin.top = 30\nmargin.top.clause = 第十二条\nbody.size = 15\n";
    HouseStyle style = StyleFile.read(Files.writeString(folder.resolve("m.properties"), text));
    assertThat(style.basis("margin.top")).isEqualTo("某局公文规范 第十二条");
    assertThat(style.basis("body.size")).isEqualTo("某局公文规范");
    assertThat(style.basis("title.size")).isEmpty();
    assertThat(style.manual("margin.top", "margin.bottom")).isEqualTo("某局公文规范");
    assertThat(style.manual("title.size")).isEqualTo("GB/T 9704-2012");
  }

  @Test
  void refusesAClauseWithoutItsValue() throws Exception {
    Path file = folder.resolve("m.properties");
    Files.writeString(file, "name = 某局\nmargin.top.clause = 第十二条\n");
    assertThatThrownBy(() -> StyleFile.read(file))
        .hasMessage(
            file
                + ":2: margin.top.clause stands without a value — write: margin.top = what it asks"
                + " for");
  }

  private static Bounds bounds(String want, String slack) {
    return Bounds.around(new BigDecimal(want), slack);
  }
}
