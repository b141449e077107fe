package baguan.eval;

import baguan.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sentences with personal data in them: an array of {@code {full_text, spans: [{entity_type,
 * entity_value}]}}. Each value must be found; a sentence without one of a kind is one where its
 * rule must be silent.
 */
final class SpanTable {
  private static final Map<String, String> RULES =
      Map.of(
          "CREDIT_CARD", "personal-data/bank-card",
          "US_SSN", "personal-data/us-ssn",
          "IP_ADDRESS", "personal-data/ip-address",
          "EMAIL_ADDRESS", "personal-data/email-address",
          "IBAN_CODE", "personal-data/iban");

  private final OneLine line;
  private final JsonMapper json = new JsonMapper();

  SpanTable(OneLine line) {
    this.line = line;
  }

  void judge(Path table, String file, Evaluation into) throws IOException {
    JsonNode samples = json.readTree(Files.readString(table, StandardCharsets.UTF_8));
    for (int i = 0; i < samples.size(); i++) {
      sample(samples.get(i), file + "[" + i + "]", into);
    }
  }

  private void sample(JsonNode sample, String place, Evaluation into) {
    List<Finding> findings = line.findings(sample.get("full_text").asString());
    for (Map.Entry<String, String> kind : RULES.entrySet()) {
      boolean none = true;
      for (JsonNode span : sample.get("spans")) {
        if (span.get("entity_type").asString().equals(kind.getKey())) {
          none = false;
          String value = OneLine.canonical(span.get("entity_value").asString());
          boolean found =
              findings.stream()
                  .anyMatch(
                      f ->
                          f.rule().equals(kind.getValue())
                              && value.equals(OneLine.canonical(f.at().text())));
          into.add("sentences " + kind.getKey(), true, found, place);
        }
      }
      if (none) {
        boolean cried = findings.stream().anyMatch(f -> f.rule().equals(kind.getValue()));
        into.add("sentences " + kind.getKey(), false, cried, place);
      }
    }
    for (JsonNode span : sample.get("spans")) {
      if (!RULES.containsKey(span.get("entity_type").asString())) {
        into.unjudged("sentences with other spans");
      }
    }
  }
}
