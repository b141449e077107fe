package baguan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.samples.Gongwen;
import baguan.samples.GongwenDocx;
import baguan.samples.GongwenPdf;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body's own manual instead of GB/T 9704-2012. */
final class ProfileFileTest {
  private static final Map<String, String> NOTHING = Map.of();
  private static final String MANUAL =
      """
      name = 江州集团公文格式
      margin.top = 30
      margin.bottom = 30
      margin.left = 32
      margin.left.clause = 第十二条
      margin.right = 32
      body.fonts = 宋体, 仿宋
      title.fonts = 黑体
      title.size = 18
      heading1.fonts = 宋体
      line.pitch = 33
      """;

  @TempDir Path folder;

  @Test
  void holdsADocumentAgainstTheBodysOwnManual() throws Exception {
    for (String file : new String[] {write("a.docx", docx()), write("a.pdf", pdf())}) {
      String national = Program.run(NOTHING, "check", file).out();
      assertThat(rules(national))
          .as(file)
          .contains("margin-left", "text-width", "title-font", "title-size", "line-pitch");
      assertThat(national).doesNotContain("江州集团公文格式");
      String own = Program.run(NOTHING, "check", "--profile-file", manual(MANUAL), file).out();
      assertThat(rules(own)).as(file).isEmpty();
      assertThat(own).contains("profile formal/通知, layout 江州集团公文格式;");
    }
  }

  @Test
  void namesTheManualWhereADocumentDepartsFromIt() throws Exception {
    String file = write("a.docx", GongwenDocx.of(Gongwen.formal()));
    Map<String, String> environment = Map.of("BAGUAN_PROFILE_FILE", manual(MANUAL));
    assertThat(Program.run(environment, "check", file).out())
        .contains("左边距为28.0毫米，江州集团公文格式订口为32毫米±1毫米")
        .contains("标题字体为“方正小标宋简体”，江州集团公文格式一般用黑体")
        .contains("(江州集团公文格式 第十二条)")
        .contains("(江州集团公文格式)")
        .doesNotContain("(GB/T 9704-2012 5.2.1)");
    assertThat(Program.run(environment, "check", "-f", "json", file).out())
        .contains("\"basis\" : \"江州集团公文格式 第十二条\"");
    assertThat(Program.run(environment, "check", "-f", "sarif", file).out())
        .contains("\"basis\" : \"江州集团公文格式 第十二条\"");
  }

  @Test
  void bindsTheManualIntoTheDigest() throws Exception {
    String file = write("a.docx", GongwenDocx.of(Gongwen.formal()));
    String plain = Program.run(NOTHING, "check", "-f", "json", file).out();
    String own =
        Program.run(NOTHING, "check", "-f", "json", "--profile-file", manual(MANUAL), file).out();
    String digest = plain.replaceAll("(?s).*?\"rules\" : \"([0-9a-f]{64})\".*", "$1");
    assertThat(digest).hasSize(64);
    assertThat(own).doesNotContain(digest).contains("\"layout\" : \"江州集团公文格式\"");
  }

  @Test
  void refusesWhatItDoesNotKnow() throws Exception {
    String file = write("a.txt", "今天下雨。".getBytes(StandardCharsets.UTF_8));
    String bad = manual("name = 某机关\nmargin.tpo = 30\nbody.fonts = 隶书\nline.pitch = wide\n");
    Program.Result result = Program.run(NOTHING, "check", "--profile-file", bad, file);
    assertThat(result.exit()).isEqualTo(Exit.UNCHECKED);
    assertThat(result.err().lines())
        .containsExactly(
            bad
                + ":2: no such key [margin.tpo] — use body.fonts, body.size, characters.per-line,"
                + " heading1.fonts, heading2.fonts, line.pitch, lines.per-page, margin.bottom,"
                + " margin.left, margin.right, margin.top, name, title.fonts, title.size",
            bad + ":3: no such category of type [隶书] — use 仿宋, 楷体, 黑体, 小标宋, 宋体",
            bad + ":4: line.pitch is [wide] — use a number from 10 to 80");
    String missing = folder.resolve("none.properties").toString();
    assertThat(Program.run(NOTHING, "check", "--profile-file", missing, file).err())
        .contains("--profile-file FILE");
  }

  private static Gongwen paper() {
    return Gongwen.formal()
        .with("page.top", "1701")
        .with("page.bottom", "1701")
        .with("page.left", "1814")
        .with("page.right", "1814")
        .with("body.font", "宋体")
        .with("title.font", "黑体")
        .with("title.size", "36")
        .with("heading1.font", "宋体")
        .with("body.line", "660")
        .with("red-line", "146")
        .with("imprint-line", "146");
  }

  private static byte[] docx() {
    return GongwenDocx.of(paper());
  }

  private static byte[] pdf() {
    return GongwenPdf.of(paper());
  }

  private static Stream<String> rules(String report) {
    return report
        .lines()
        .filter(line -> line.contains(" official-format/"))
        .map(line -> line.replaceAll(".* official-format/(\\S+) .*", "$1"));
  }

  private String manual(String text) throws Exception {
    return write("manual.properties", text.getBytes(StandardCharsets.UTF_8));
  }

  private String write(String name, byte[] bytes) throws Exception {
    return Files.write(folder.resolve(name), bytes).toString();
  }
}
