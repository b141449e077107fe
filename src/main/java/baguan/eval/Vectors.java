package baguan.eval;

import baguan.check.Destination;
import baguan.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tables of one-line texts. {@code expect text match note}: {@code +} when the rules of the table
 * must find exactly the match, {@code -} when they must be silent. In {@code evasion.tsv} ({@code
 * text expect kind action}) a disguised value must be found as what it is, and with {@code F} the
 * disguise be told. Columns end in {@code _json} or {@code _b64} by how they are written.
 */
final class Vectors {
  private static final Map<String, Set<String>> RULES =
      Map.of(
          "prc-id", pack("prc-id", "prc-id-15"),
          "card", pack("bank-card"),
          "uscc", pack("uscc"),
          "prc-phone", pack("prc-mobile", "prc-landline"),
          "travel-hmt",
              pack("hkid", "taiwan-id", "taiwan-ubn", "prc-passport", "travel-permit", "macao-id"),
          "plate-mil", pack("vehicle-plate", "military-id"),
          "us-uk", pack("us-ssn", "uk-nino", "uk-nhs"),
          "iban-vat", pack("iban", "eu-vat"),
          "net", pack("email-address", "ip-address", "mac-address", "e164-phone"),
          "secret", Set.of());

  /** Where the match names more than the value itself: scheme, label, country code. */
  private static final Set<String> WIDER = Set.of("net", "secret", "prc-phone");

  private static final Destination PUBLIC = new Destination("public", "web", "cn", List.of(), 0);

  private final OneLine line;
  private final JsonMapper json = new JsonMapper();

  Vectors(OneLine line) {
    this.line = line;
  }

  static Set<String> pack(String... rules) {
    return java.util.Arrays.stream(rules)
        .map("personal-data/"::concat)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  void judge(Path table, Evaluation into) throws IOException {
    String file = String.valueOf(table.getFileName());
    String name = file.substring(0, file.lastIndexOf('.'));
    List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
    String[] head = lines.get(0).split("\t", -1);
    for (int i = 1; i < lines.size(); i++) {
      String[] row = lines.get(i).split("\t", -1);
      if (row.length < head.length || head.length < 4) {
        throw new IOException(
            table + ":" + (i + 1) + ": fewer than four columns — see the head line");
      }
      String place = file + ":" + (i + 1) + "\t" + row[row.length - 1];
      if (name.equals("evasion")) {
        evasion(cell(head, row, 0), row[1], row[3], file + ":" + (i + 1) + "\t" + row[2], into);
      } else if (RULES.containsKey(name)) {
        plain(name, row[0].equals("+"), cell(head, row, 1), cell(head, row, 2), place, into);
      } else {
        into.unjudged(file);
      }
    }
  }

  private void plain(
      String name, boolean expects, String text, String match, String place, Evaluation into) {
    String wanted = OneLine.canonical(match);
    boolean spoke = false;
    for (Finding finding : line.findings(text)) {
      String at = OneLine.canonical(finding.at().text());
      boolean exact = WIDER.contains(name) ? wanted.contains(at) : wanted.equals(at);
      exact |= wanted.startsWith(at) && wanted.equals(value(finding)); // over two lines
      spoke |= answers(name, finding) && (exact || !expects);
    }
    into.add(name + ".tsv", expects, spoke, place);
  }

  private static boolean answers(String table, Finding finding) {
    return table.equals("secret")
        ? finding.rule().startsWith("secrets/")
        : RULES.getOrDefault(table, Set.of()).contains(finding.rule());
  }

  private void evasion(String text, String value, String action, String place, Evaluation into) {
    List<Finding> findings = line.findings(text, PUBLIC);
    if (isIdentifier(value)) {
      String wanted = OneLine.canonical(value);
      boolean found = findings.stream().anyMatch(f -> value(f).contains(wanted));
      into.add("evasion.tsv values", true, found, place);
    } else if (isMark(value)) {
      boolean found =
          findings.stream()
              .anyMatch(f -> f.rule().startsWith("confidentiality/") || f.rule().endsWith("-mark"));
      into.add("evasion.tsv marks", true, found, place);
    } else if (!action.contains("F")) {
      into.unjudged("evasion.tsv words");
    }
    if (action.contains("F")) {
      boolean told = findings.stream().anyMatch(f -> f.rule().startsWith("evasion/"));
      into.add("evasion.tsv disguises", true, told, place);
    }
  }

  private static String value(Finding finding) {
    return OneLine.canonical(finding.args().getOrDefault("value", ""));
  }

  private static boolean isIdentifier(String value) {
    return value.chars().filter(c -> c >= '0' && c <= '9').count() > 5 || value.indexOf('@') > 0;
  }

  private static boolean isMark(String value) {
    return value.indexOf('密') >= 0
        || value.equalsIgnoreCase("confidential")
        || value.equals("内部资料");
  }

  private String cell(String[] head, String[] row, int column) {
    if (head[column].endsWith("_b64")) {
      return new String(Base64.getDecoder().decode(row[column]), StandardCharsets.UTF_8);
    }
    boolean empty = row[column].isEmpty();
    return head[column].endsWith("_json") && !empty
        ? json.readValue(row[column], String.class)
        : row[column];
  }
}
