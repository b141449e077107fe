package baguan.find.language;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.find.FactFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What no finder may object to. */
class CorrectTextTest {
  private static final Path LAWS = Path.of("../shared/data/laws");
  private static final Set<String> ERRORS =
      Set.of(
          "doubled-punctuation",
          "conflicting-punctuation",
          "pause-before-etc",
          "crossed-marks",
          "percent-range",
          "bare-decimal",
          "mixed-date-numerals",
          "repeated-particle",
          "traditional-in-simplified",
          "replacement-character");

  private final List<FactFinder> finders =
      List.of(
          new PunctuationFinder(),
          new NumberFormFinder(),
          new ScriptFinder(),
          new RepeatedCharacterFinder(),
          new CollocationFinder());

  private List<String> found(String text) {
    List<String> found = new ArrayList<>();
    finders.forEach(f -> found.addAll(Texts.found(f, text)));
    return found;
  }

  @Test
  void passesSentencesThatTrapNaiveChecks() {
    assertThat(
            found(
                """
                坚持以经济建设为中心，依法保护公民自己经营的财产。
                既使用财政资金又使用自有资金的项目，由其所在单位负责。
                第三、四项所列人员，经半数以上代表同意，可以亲自填写选票。
                人民法院裁定中止对该标的的执行；国家决定战争和和平的问题。
                建设数据中台、业务中台；中澳(大利亚)自由贸易协定。
                “第一段。
                “第二段。
                “第三段。”
                北京—上海；1949—2024年；100～150千克；15%～30%。
                依照刑法规定，“提供资金帐户的”……
                （2024）京01民终123号；国务院令第786号；国办发〔2018〕115号。
                目前，截至2024年6月30日共收到意见12件；报名于6月30日截止。
                """))
        .isEmpty();
    assertThat(found("臺北市政府函：請查照；附件1份；帳戶；部分身分證資料。")).isEmpty();
  }

  @Test
  void statesNoErrorOfPromulgatedLaws() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(LAWS), "no laws to read");
    List<String> errors = new ArrayList<>();
    try (Stream<Path> files = Files.list(LAWS)) {
      for (Path file : files.sorted().toList()) {
        found(Files.readString(file, StandardCharsets.UTF_8)).stream()
            .filter(f -> ERRORS.contains(f.substring(0, f.indexOf(' '))))
            .forEach(errors::add);
      }
    }
    assertThat(errors).isEmpty();
  }
}
