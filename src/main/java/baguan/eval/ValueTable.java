package baguan.eval;

import baguan.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values that validators of libraries accept or refuse: {@code {validator, args, value, valid}} or
 * {@code {check, value, valid}} a line. Each stands in a text of its own, behind the word that
 * names it where such a value is nothing without one. What is valid must be found; what is not must
 * not be taken as a whole (a mailbox may well be part of it).
 */
final class ValueTable {
  /** Which rules answer a validator, behind which word. */
  private record Kind(String word, Set<String> rules) {
    static Kind of(String word, String... rules) {
      return new Kind(word, Vectors.pack(rules));
    }
  }

  private static final Kind ID = Kind.of("身份证号：", "prc-id", "prc-id-15");
  private static final Kind MAIL = Kind.of("", "email-address");
  private static final Kind CITIZEN = Kind.of("身份证号：", "prc-id", "prc-id-15", "taiwan-id", "hkid");
  private static final Kind PRC_MOBILE = Kind.of("手机：", "prc-mobile", "e164-phone");
  private static final Kind HK = Kind.of("香港身份证：", "hkid");
  private static final Kind TW = Kind.of("身分證：", "taiwan-id");
  private static final Kind USCC = Kind.of("信用代码：", "uscc");

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("isCreditCard", Kind.of("卡号：", "bank-card")),
          Map.entry("isEmail", MAIL),
          Map.entry("isIBAN", Kind.of("", "iban")),
          Map.entry("isMACAddress", Kind.of("MAC：", "mac-address")),
          Map.entry("isJWT", new Kind("", Set.of("secrets/web-token"))),
          Map.entry("isIdentityCard zh-CN", ID),
          Map.entry("isIdentityCard zh-HK", HK),
          Map.entry("isIdentityCard zh-TW", TW),
          Map.entry("isPassportNumber CN", Kind.of("护照：", "prc-passport")),
          Map.entry("isMobilePhone zh-CN", PRC_MOBILE),
          Map.entry("isValidCard", CITIZEN),
          Map.entry("isValidCard18", ID),
          Map.entry("isCitizenId", CITIZEN),
          Map.entry("isValidHKCard", HK),
          Map.entry("isValidTWCard", TW),
          Map.entry("isMobile", PRC_MOBILE),
          Map.entry("isPlateNumber", Kind.of("车牌：", "vehicle-plate")),
          Map.entry("isCreditCode", USCC),
          Map.entry("isCreditCodeSimple", USCC));

  private final OneLine line;
  private final JsonMapper json = new JsonMapper();

  ValueTable(OneLine line) {
    this.line = line;
  }

  void judge(Path table, String file, Evaluation into) throws IOException {
    int n = 0;
    for (String row : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      n++;
      JsonNode value = json.readTree(row);
      String kind = kind(value);
      Kind answer = KINDS.get(kind);
      if (answer == null) {
        into.unjudged("values of other kinds");
      } else {
        boolean valid = value.get("valid").asBoolean();
        boolean spoke = spoke(answer, value.get("value").asString(), valid);
        into.add("values of " + kind, valid, spoke, file + ":" + n);
      }
    }
  }

  /** The validator, and its locale where it has one; options of its own are another question. */
  private static String kind(JsonNode row) {
    JsonNode args = row.path("args");
    String name = row.path(row.has("validator") ? "validator" : "check").asString();
    if (args.isEmpty()) {
      return name;
    }
    return args.get(0).isString() ? name + " " + args.get(0).asString() : name + " with options";
  }

  private boolean spoke(Kind kind, String value, boolean valid) {
    String wanted = OneLine.canonical(value);
    for (Finding finding : line.findings(kind.word() + value)) {
      String at = finding.at().text();
      boolean same = valid ? wanted.contains(OneLine.canonical(at)) : at.equals(value);
      if (kind.rules().contains(finding.rule()) && same) {
        return true;
      }
    }
    return false;
  }
}
