package baguan.eval;

import baguan.check.Checker;
import baguan.check.Destination;
import baguan.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
      if (table(kind, path, file, into)) {
        continue;
      }
      List<Expectation> answers = Expectation.of(kind, label.get("expectation"));
      if (answers.isEmpty()) {
        into.unjudged(kind);
      }
      expectations.addAll(answers);
    }
    if (!expectations.isEmpty()) {
      for (Path each : files(path)) {
        String name = each.equals(path) ? file : file + "/" + each.getFileName();
        one(each, name, expectations, into);
      }
    }
  }

  /** A file of labelled lines of its own is judged line by line. */
  private boolean table(String kind, Path path, String file, Evaluation into) throws IOException {
    OneLine line = new OneLine(checker);
    switch (kind) {
      case "value-table" -> new ValueTable(line).judge(path, file, into);
      case "pii-span-table" -> new SpanTable(line).judge(path, file, into);
      case "secret-table" -> new SecretTable(line).judge(path, file, into);
      case "typo-table" -> new TypoTable(line).judge(path, file, into);
      case "punctuation-table" -> new PunctuationTable(line).judge(path, file, into);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A label may be of all files of a folder. */
  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.list(path)) {
      return all.sorted().toList();
    }
  }

  private void one(Path path, String file, List<Expectation> expectations, Evaluation into)
      throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    List<Finding> findings = checker.check(file, bytes, Destination.UNSAID).findings();
    for (Expectation expectation : expectations) {
      boolean spoke = findings.stream().anyMatch(expectation.answers());
      into.add(expectation.row(), expectation.speaks(), spoke, file);
    }
  }
}
