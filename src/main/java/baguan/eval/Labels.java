package baguan.eval;

import baguan.check.Checker;
import baguan.check.Destination;
import baguan.finding.Finding;
import baguan.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Labelled files: {@code labels.jsonl}, one {@code {file, kind, expectation}} a line, paths from
 * its folder. Each file is checked once.
 */
final class Labels {
  private final Checker checker;
  private final JsonMapper json = new JsonMapper();

  Labels(Checker checker) {
    this.checker = checker;
  }

  void judge(Path labels, Evaluation into) throws IOException {
    Map<String, List<JsonNode>> byFile = new TreeMap<>();
    List<String> lines = Files.readAllLines(labels, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        JsonNode label = label(lines.get(i), labels + ":" + (i + 1));
        byFile.computeIfAbsent(label.get("file").asString(), f -> new ArrayList<>()).add(label);
      }
    }
    for (Map.Entry<String, List<JsonNode>> file : byFile.entrySet()) {
      file(labels.resolveSibling(file.getKey()), file.getKey(), file.getValue(), into);
    }
  }

  private JsonNode label(String line, String where) throws IOException {
    try {
      JsonNode label = json.readTree(line);
      if (label.has("file") && label.has("kind") && label.has("expectation")) {
        return label;
      }
    } catch (JacksonException e) {
      // said below, with the place
    }
    throw new IOException(where + ": not a label — write {\"file\", \"kind\", \"expectation\"}");
  }

  private void file(Path path, String file, List<JsonNode> labels, Evaluation into)
      throws IOException {
    List<Expectation> expectations = new ArrayList<>();
    for (JsonNode label : labels) {
      String kind = label.get("kind").asString();
      List<Expectation> answers = Expectation.of(kind, label.get("expectation"));
      if (answers.isEmpty()) {
        into.unjudged(kind);
      }
      expectations.addAll(answers);
    }
    if (expectations.isEmpty()) {
      return;
    }
    byte[] bytes = Files.readAllBytes(path);
    List<Finding> findings = checker.check(file, bytes, Destination.UNSAID).findings();
    for (Expectation expectation : expectations) {
      into.add(expectation.row(), expectation.speaks(), spoke(findings, expectation), file);
    }
  }

  private static boolean spoke(List<Finding> findings, Expectation expectation) {
    boolean any = expectation.rules().contains(Expectation.ANY_ERROR);
    return findings.stream()
        .anyMatch(
            f ->
                any
                    ? f.severity() == Severity.ERROR && !f.preview()
                    : expectation.rules().contains(f.rule()));
  }
}
