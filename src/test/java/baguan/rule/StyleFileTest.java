package baguan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.fact.HouseStyle;
import baguan.fact.HouseStyle.Bounds;
import baguan.fact.HouseStyle.Pitch;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body's manual as a file. */
final class StyleFileTest {
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
                28));
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
                28));
  }

  private static Bounds bounds(String want, String slack) {
    return Bounds.around(new BigDecimal(want), slack);
  }
}
