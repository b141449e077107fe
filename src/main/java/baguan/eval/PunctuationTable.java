package baguan.eval;

import baguan.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines a formatter puts right: {@code {input, expected, clean}} a line. It wants spaces between
 * scripts, which no standard of official writing asks for; so only what it leaves as it is counts:
 * no error may be told of it.
 */
final class PunctuationTable {
  private final OneLine line;
  private final JsonMapper json = new JsonMapper();

  PunctuationTable(OneLine line) {
    this.line = line;
  }

  void judge(Path table, String file, Evaluation into) throws IOException {
    int n = 0;
    for (String row : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      String place = file + ":" + ++n;
      JsonNode text = json.readTree(row);
      if (text.get("clean").asBoolean()) {
        boolean cried =
            line.findings(text.get("input").asString()).stream()
                .anyMatch(f -> f.severity() == Severity.ERROR && !f.preview());
        into.add("lines a formatter leaves alone", false, cried, place);
      } else {
        into.unjudged("spaces between scripts");
      }
    }
  }
}
