package baguan.find.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.fact.IdentifierHit;
import baguan.find.Reading;
import baguan.find.Readings;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

  @Test
  void asksForTheWholeFormOfAnIssuer() {
    String body = "Ab3dEf9hKq2LmN7pQr5tUv8wXy4z";
    String key = "AI" + "za" + body + "Gh6jKl1";
    assertThat(types("key " + key)).containsExactly("gcp-key " + key);
    assertThat(types("key " + key + "x")).isEmpty();
    String made = "sk" + "-proj-" + body;
    assertThat(types(made + "T3Blbk" + "FJ" + body)).hasSize(1);
    assertThat(types(made + "Qw7Er2Ty" + body)).isEmpty();
    assertThat(types("LT" + "AI" + "xxxxxxxxxxxxxxxxxxxx")).isEmpty();
  }

  @Test
  void readsTheClaimsOfAWebToken() {
    String live = webToken("{\"sub\":\"1024\"}");
    String later = webToken("{\"exp\" : 4102444800}");
    assertThat(types(live)).containsExactly("web-token " + live);
    assertThat(types("Cookie: s=" + later + ";")).containsExactly("web-token " + later);
    assertThat(types(live.substring(0, live.lastIndexOf('.')))).isEmpty();
    assertThat(types(live + ".x")).isEmpty();
  }

  @Test
  void aWebTokenHasEndedWhenTheDayOfReleaseSaysSo() {
    String token = webToken("{\"exp\":1600000000}"); // 2020-09-13 12:26 UTC
    assertThat(types(Readings.of(token))).containsExactly("web-token " + token);
    assertThat(types(Readings.on(20200913, token))).containsExactly("web-token " + token);
    assertThat(types(Readings.on(20200914, token))).containsExactly("web-token " + token); // +14
    assertThat(types(Readings.on(20200915, token))).containsExactly("expired-web-token " + token);
    String endless = webToken("{\"exp\":99999999999999999}");
    assertThat(types(Readings.on(20260101, endless))).containsExactly("web-token " + endless);
  }

  @Test
  void takesCapitalsAndDigitsForAKeyOnlyWhereTheyStandAloneAndMixed() {
    String key = "HQ7AL" + "3GXMR9CIV" + "24S2JU";
    assertThat(types("AK: " + key)).containsExactly("huawei-key " + key);
    assertThat(types(key)).containsExactly("unnamed-key " + key);
    assertThat(types("序列号 " + key)).isEmpty();
    assertThat(types("ZJZBXM20240012345678")).isEmpty();
  }

  @Test
  void leavesWhatIsToldOfAPasswordAlone() {
    assertThat(types("密码：8-16位字母和数字")).isEmpty();
    assertThat(types("有效口令：2024-2025学年")).isEmpty();
    assertThat(types("password: help@example.com"))
        .containsExactly("email-address help@example.com");
    assertThat(types("Password: /etc/secret1")).isEmpty();
    assertThat(types("nopassword=Ab3dEf9h")).isEmpty();
    assertThat(types("userPassword=Ab3dEf9h")).containsExactly("password Ab3dEf9h");
    assertThat(types("密码是Ab3dEf9h。")).containsExactly("chinese-password Ab3dEf9h");
  }

  @Test
  void leavesCodeAndPrefixesAlone() {
    assertThat(types("String token = Base64.getUrlEncoder().encodeToString(bytes16);")).isEmpty();
    assertThat(types("password = user.getPassword1(\"x\")")).isEmpty();
    assertThat(types("前缀 SG. 与 ya" + "29. 和 hvs.")).isEmpty();
    assertThat(types("AKIA.ghp_.sk-.x")).isEmpty();
  }

  @Test
  void namesAKeyByTheWholeWordBeforeIt() {
    String forty = "Ab3dEf9hKq2LmN7pQr5tUv8wXy4zGh6jKl1Mn0Pq".substring(0, 40);
    assertThat(types("aws_secret_access_key = " + forty)).containsExactly("aws-key " + forty);
    assertThat(types("AWS_SECRET_ACCESS_KEY = " + forty + "Rs9TuVwXyZ3=")).isEmpty(); // sealed
    assertThat(types("SecretKey: " + forty)).containsExactly("access-token " + forty);
    assertThat(types("SK: " + forty)).containsExactly("huawei-key " + forty);
  }

  private static String webToken(String claims) {
    Base64.Encoder url = Base64.getUrlEncoder().withoutPadding();
    return url.encodeToString("{\"alg\":\"HS256\"}".getBytes(StandardCharsets.UTF_8))
        + "."
        + url.encodeToString(claims.getBytes(StandardCharsets.UTF_8))
        + ".Ab3dEf9hKq2LmN7pQr5tUv8w";
  }

  private static List<String> types(String text) {
    return types(Readings.of(text));
  }

  private static List<String> types(Reading reading) {
    return new IdentifierFinder(OwnValues.NONE)
        .find(reading).stream()
            .map(fact -> (IdentifierHit) fact)
            .map(hit -> hit.type().id() + " " + hit.at().text())
            .toList();
  }

  private static List<String> values(String text) {
    return new IdentifierFinder(OwnValues.NONE)
        .find(Readings.of(text)).stream().map(fact -> ((IdentifierHit) fact).at().text()).toList();
  }
}
