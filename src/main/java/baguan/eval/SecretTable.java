package baguan.eval;

import baguan.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts of a secret scanner's own tests: {@code {id, text_b64, expectation: {findings: [{range,
 * id}]}}} a line, ranges of the decoded text. Each range must be touched by a rule of the pack; a
 * text without any must be left alone.
 */
final class SecretTable {
  private final OneLine line;
  private final JsonMapper json = new JsonMapper();

  SecretTable(OneLine line) {
    this.line = line;
  }

  void judge(Path table, String file, Evaluation into) throws IOException {
    int n = 0;
    for (String row : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      String place = file + ":" + ++n;
      JsonNode text = json.readTree(row);
      byte[] bytes = Base64.getDecoder().decode(text.get("text_b64").asString());
      text(new String(bytes, StandardCharsets.UTF_8), text.get("expectation"), place, into);
    }
  }

  private void text(String text, JsonNode expectation, String place, Evaluation into) {
    List<Finding> findings =
        line.findings(text).stream().filter(f -> f.rule().startsWith("secrets/")).toList();
    for (JsonNode expected : expectation.get("findings")) {
      String kind = expected.get("id").asString();
      if (kind.equals("HOMEDIR")) { // a folder of a home: no credential
        into.unjudged("secrets " + kind);
        continue;
      }
      int start = expected.get("range").get(0).asInt();
      int end = expected.get("range").get(1).asInt();
      boolean found = findings.stream().anyMatch(f -> touches(text, start, end, f.at().text()));
      into.add("secrets of a scanner's tests", true, found, place + "\t" + kind);
    }
    if (expectation.get("findings").isEmpty()) {
      into.add("secrets of a scanner's tests", false, !findings.isEmpty(), place);
    }
  }

  /** Lines are blocks: a finding names a line of a key, or the part of an address that matters. */
  private static boolean touches(String text, int start, int end, String found) {
    for (int at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + 1)) {
      if (at < end && at + found.length() > start) {
        return true;
      }
    }
    return false;
  }
}
