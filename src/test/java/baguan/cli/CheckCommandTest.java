package baguan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit codes, streams and refusals, seen from outside. */
final class CheckCommandTest {
  private static final Map<String, String> NOTHING = Map.of();

  @TempDir Path folder;

  @Test
  void passesAnInnocentText() throws Exception {
    Program.Result result = Program.run(NOTHING, "check", write("a.txt", "今天下雨。\n"));
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("a.txt: PASS").contains("read wholly");
    assertThat(result.exit()).isEqualTo(Exit.PASSED);
  }

  @Test
  void failsOnAnErrorAndPointsAtIt() throws Exception {
    String file = write("a.txt", "身份证号110101199003070003，请查收。\n");
    Program.Result result = Program.run(NOTHING, "check", file);
    assertThat(result.out())
        .contains(file + ":2:5: error personal-data/prc-id")
        .doesNotContain("110101199003070003")
        .contains("BLOCK");
    assertThat(result.exit()).isEqualTo(Exit.FAILED);
  }

  @Test
  void leavesTheOrganisationsOwnValuesAlone() throws Exception {
    String file = write("a.txt", "咨询电话13912345670，投诉电话13912415671。\n");
    String own = write("own.txt", "# 咨询\n139 1234 5670\n");
    assertThat(Program.run(NOTHING, "check", "--own", own, file).out())
        .doesNotContain(file + ":2:5:")
        .contains(file + ":2:21: ");
    String missing = folder.resolve("none.txt").toString();
    assertThat(Program.run(NOTHING, "check", "--own", missing, file).err()).contains("--own FILE");
  }

  @Test
  void showsContentOnlyWhenAsked() throws Exception {
    String file = write("a.txt", "身份证号110101199003070003，请查收。\n");
    assertThat(Program.run(NOTHING, "check", "--show-content", file).out())
        .contains("110101199003070003");
  }

  @Test
  void saysNothingOfTheOrganisationsOwnValues() throws Exception {
    String own = write("own.txt", "# hotline\n139-1234-5670\nOffice@Example.com\n");
    String file = write("a.txt", "电话13912345670，邮箱office@example.com。\n");
    assertThat(Program.run(NOTHING, "check", file).out()).contains("personal-data/prc-mobile");
    assertThat(Program.run(NOTHING, "check", "--own", own, file).out())
        .doesNotContain("personal-data/");
    String plain = Program.run(NOTHING, "check", "-f", "json", file).out();
    String beside = Program.run(NOTHING, "check", "-f", "json", "--own", own, file).out();
    assertThat(digest(beside)).isNotEqualTo(digest(plain)); // a verdict binds to the list as well
  }

  private static String digest(String report) {
    int at = report.indexOf(Home.checker().rules().digest());
    return at < 0 ? "another" : report.substring(at, at + 64);
  }

  @Test
  void neverPassesWhatItCouldNotRead() throws Exception {
    Path file = folder.resolve("broken.docx");
    Files.write(file, new byte[] {'P', 'K', 3, 4, 1, 2, 3});
    Program.Result result = Program.run(NOTHING, "check", file.toString());
    assertThat(result.exit()).isEqualTo(Exit.UNCHECKED);
    assertThat(result.out()).contains("coverage/unread-part").doesNotContain(": PASS");
  }

  @Test
  void namesAMissingFileAndChecksTheOthers() throws Exception {
    String there = write("a.txt", "今天下雨。\n");
    String missing = folder.resolve("b.txt").toString();
    Program.Result result = Program.run(NOTHING, "check", missing, there);
    assertThat(result.err())
        .contains(missing + ": not checked: ")
        .contains("no such file")
        .doesNotContain("\tat ");
    assertThat(result.out()).contains("a.txt: PASS");
    assertThat(result.exit()).isEqualTo(Exit.UNCHECKED);
  }

  @Test
  void anEmptyFolderIsNoPass() throws Exception {
    Program.Result result = Program.run(NOTHING, "check", folder.toString());
    assertThat(result.exit()).isEqualTo(Exit.UNCHECKED);
    assertThat(result.err()).contains("no files to check");
  }

  @Test
  void refusesToRunWithAFaultyRule() throws Exception {
    Path pack = folder.resolve("rules/p");
    Files.createDirectories(pack.resolve("r"));
    Files.writeString(pack.resolve("pack.properties"), "owner = x\n", StandardCharsets.UTF_8);
    Program.Result result =
        Program.run(
            NOTHING, "check", "--rules", folder.resolve("rules").toString(), write("a.txt", "x\n"));
    assertThat(result.exit()).isEqualTo(Exit.UNCHECKED);
    assertThat(result.err())
        .contains("p/pack.properties:1: no title.en — add title.en = …")
        .contains("p/r: no rule.properties");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void stopsAtARealSecrecyMarkAndShowsNothingOfTheText() throws Exception {
    String file = write("a.txt", "机密★10年\n\n某某局文件\n\n关于甲计划的通知\n");
    Program.Result result = Program.run(NOTHING, "check", file);
    assertThat(result.exit()).isEqualTo(Exit.STOPPED);
    assertThat(result.out()).contains("STOP").contains("机密").doesNotContain("甲计划");
  }

  @Test
  void writesTheSameBytesInEveryLocale() throws Exception {
    String file = write("公文.txt", "身份证号110101199003070003，请查收。\n");
    String utf8 = Program.run(Map.of("LC_ALL", "C.UTF-8"), "check", "-f", "sarif", file).out();
    String german =
        Program.run(
                Map.of("LANG", "de_DE.UTF-8", "LC_ALL", "C.UTF-8", "TZ", "Asia/Shanghai"),
                "check",
                "-f",
                "sarif",
                file)
            .out();
    assertThat(german).isEqualTo(utf8).contains("personal-data/prc-id");
  }

  private String write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return file.toString();
  }
}
