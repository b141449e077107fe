package baguan.check;

import baguan.document.Span;
import baguan.fact.Level;
import baguan.finding.Finding;
import baguan.rule.RuleCard;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs a rule over its own examples: bad ones must be flagged, good ones must not. */
public final class RuleExamples {
  private static final int AROUND = 8;
  private static final int KEEP = 2; // characters left in clear at each end
  private static final int SHORT = 8; // of shorter ones nothing is left

  /**
   * What a rule did with its examples.
   *
   * @param faults examples that prove the rule wrong, one sentence each; empty when it is right
   * @param snapshot what {@code expected.txt} should say
   */
  public record Outcome(List<String> faults, String snapshot) {
    public Outcome {
      faults = List.copyOf(faults);
    }
  }

  private final Checker checker;

  /**
   * @param checker one that stops at nothing, see {@link Level#TOP_SECRET}
   */
  public RuleExamples(Checker checker) {
    this.checker = checker;
  }

  /** Runs all examples of a rule, in the order of their names. */
  public Outcome run(RuleCard card) throws IOException {
    Path folder = card.folder().resolve("examples");
    Destination destination = destination(folder.resolve("release.properties"));
    List<String> faults = new ArrayList<>();
    StringBuilder snapshot = new StringBuilder();
    for (Path example : examples(folder)) {
      String name = example.getFileName().toString();
      Report report = checker.check(name, Files.readAllBytes(example), destination);
      List<Finding> own =
          report.findings().stream().filter(f -> f.rule().equals(card.id())).toList();
      boolean bad = name.startsWith("bad-");
      if (bad && own.isEmpty()) {
        String why =
            report.skipped().containsKey(card.id())
                ? " (rule skipped: " + report.skipped().get(card.id()) + ")"
                : "";
        faults.add(name + " is not flagged" + why);
      } else if (!bad && !own.isEmpty()) {
        faults.add(name + " is flagged at " + own.get(0).at());
      }
      snapshot.append(name).append('\n');
      List<Finding> masked = card.pack().sensitive() ? own : List.of();
      own.forEach(f -> snapshot.append("  ").append(line(f, masked)).append('\n'));
    }
    return new Outcome(faults, snapshot.toString());
  }

  /**
   * {@code line:column …before[at]after… {args}}.
   *
   * @param masked findings whose characters are masked, as reports mask them
   */
  private static String line(Finding finding, List<Finding> masked) {
    Span at = finding.at();
    StringBuilder text = new StringBuilder(at.block().text());
    for (Finding other : masked) {
      Span span = other.at();
      if (span.block().equals(at.block())) {
        text.replace(span.start(), span.end(), mask(span.text()));
      }
    }
    String before = text.substring(Math.max(0, at.start() - AROUND), at.start());
    String after = text.substring(at.end(), Math.min(text.length(), at.end() + AROUND));
    Map<String, String> args = new TreeMap<>(finding.args());
    if (!masked.isEmpty()) {
      args.computeIfPresent("value", (name, value) -> mask(value));
    }
    return at.block().line()
        + ":"
        + (at.start() + 1)
        + "  "
        + oneLine(before + "[" + text.substring(at.start(), at.end()) + "]" + after)
        + "  "
        + oneLine(args.toString());
  }

  private static String mask(String value) {
    int keep = value.length() < SHORT ? 0 : KEEP;
    String stars = "*".repeat(value.length() - 2 * keep);
    return value.substring(0, keep) + stars + value.substring(value.length() - keep);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R", "⏎");
  }

  private static List<Path> examples(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().matches("(bad|good)-.*"))
          .sorted()
          .toList();
    }
  }

  private static Destination destination(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Destination.UNSAID;
    }
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      values.load(reader);
    }
    String recipients = values.getProperty("recipients", "").strip();
    return new Destination(
        values.getProperty("audience", "").strip(),
        values.getProperty("channel", "").strip(),
        values.getProperty("jurisdiction", "").strip(),
        recipients.isEmpty() ? List.of() : List.of(recipients.split("\\s*,\\s*")),
        Integer.parseInt(values.getProperty("date", "0").strip()));
  }
}
