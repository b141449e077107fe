package baguan.find.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.fact.IdentifierHit;
import baguan.find.Readings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tokens, joined from parts so that no scanner takes these lines for leaks. */
class TokensTest {
  private static final String HEX = "0123456789abcdef".repeat(2);

  @Test
  void seesATokenWhosePrefixWordsShareOnlyBeforeHexadecimalDigits() {
    String token = "da" + "pi" + HEX;
    assertThat(values("Databricks " + token + "-3")).containsExactly(token);
    assertThat(values("dapibus-lorem-ipsum-dolor-sit-amet-consectetur")).isEmpty();
    assertThat(values("da" + "pi" + HEX + "0")).isEmpty();
  }

  @Test
  void leavesTheDocumentedExampleAlone() {
    assertThat(values("aws_access_key_id=" + "AK" + "IAIOSFODNN7EXAMPLE")).isEmpty();
  }

  private static List<String> values(String text) {
    return new IdentifierFinder(OwnValues.NONE)
        .find(Readings.of(text)).stream().map(fact -> ((IdentifierHit) fact).at().text()).toList();
  }
}
