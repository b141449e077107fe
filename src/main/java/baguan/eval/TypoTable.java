package baguan.eval;

import baguan.finding.Finding;
import baguan.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sentences with wrong characters beside the right ones: {@code {text, correct, errors: [{offset,
 * wrong, right}]}} a line. A wrong character must be cited by a rule of wording or language; of the
 * right sentence no error may be told.
 */
final class TypoTable {
  private final OneLine line;
  private final JsonMapper json = new JsonMapper();

  TypoTable(OneLine line) {
    this.line = line;
  }

  void judge(Path table, String file, Evaluation into) throws IOException {
    int n = 0;
    for (String row : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      String place = file + ":" + ++n;
      JsonNode sentence = json.readTree(row);
      JsonNode errors = sentence.get("errors");
      List<Finding> findings =
          errors.isEmpty() ? List.of() : line.findings(sentence.get("text").asString());
      for (JsonNode error : errors) {
        int offset = error.get("offset").asInt();
        boolean cited = findings.stream().anyMatch(f -> language(f) && covers(f, offset));
        into.add("wrong characters", true, cited, place);
      }
      boolean cried =
          line.findings(sentence.get("correct").asString()).stream()
              .anyMatch(f -> f.severity() == Severity.ERROR && !f.preview());
      into.add("wrong characters", false, cried, place);
    }
  }

  private static boolean language(Finding finding) {
    return finding.rule().startsWith("language-zh/") || finding.rule().startsWith("wording/");
  }

  private static boolean covers(Finding finding, int offset) {
    return finding.at().start() <= offset && offset < finding.at().end();
  }
}
