package baguan.check;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.fact.Profile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kind of a document is what it tells; where it does not, what its sender says. */
final class ToldKindTest {
  private static final String LETTER =
      """
      江州市教育局文件

      江教〔2024〕12号

      江州市教育局
      %s

      江州市人民政府：
      　　拟在城东新区新建青少年活动中心一处。

      　　　　　　　　　　　　　　江州市教育局
      　　　　　　　　　　　　　　2024年3月5日
      江州市教育局办公室　　　　　　2024年3月5日印发
      """;

  private static Report check(String title, String kind) {
    Destination to = new Destination("superior", "paper", "cn", List.of(), 0, kind);
    byte[] bytes = LETTER.formatted(title).getBytes(StandardCharsets.UTF_8);
    return Home.checker().check("a.txt", bytes, to);
  }

  @ParameterizedTest
  @CsvSource({
    "关于新建青少年活动中心的请示, '', 请示, true",
    "关于新建青少年活动中心的请示, 通知, 请示, true",
    "新建青少年活动中心, 请示, 请示, true",
    "新建青少年活动中心, 通知, 通知, false",
    "新建青少年活动中心, '', '', false"
  })
  void theDocumentComesFirst(String title, String said, String kind, boolean upward) {
    Profile profile = check(title, said).profile();
    assertThat(profile.kind()).isEqualTo(kind);
    assertThat(profile.upward()).isEqualTo(upward);
    assertThat(profile.type())
        .as("its form is its own")
        .isEqualTo(check(title, "").profile().type());
  }

  @ParameterizedTest
  @CsvSource({"请示, true", "'', false"})
  void rulesHearIt(String said, boolean flagged) {
    boolean found =
        check("新建青少年活动中心", said).findings().stream()
            .anyMatch(f -> f.rule().equals("official-policy/signer-missing-upward"));
    assertThat(found).isEqualTo(flagged);
  }
}
