package baguan.eval;

import baguan.check.Checker;
import baguan.check.Destination;
import baguan.check.Report;
import baguan.finding.Finding;
import baguan.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What all rules say of text that is known to be good: each finding is a false alarm until judged.
 */
public final class CleanText {
  /** Findings of one rule. */
  public record Count(int errors, int warnings, int notes) {
    private Count plus(Severity severity) {
      return new Count(
          errors + (severity == Severity.ERROR ? 1 : 0),
          warnings + (severity == Severity.WARNING ? 1 : 0),
          notes + (severity == Severity.NOTE ? 1 : 0));
    }
  }

  private final Checker checker;
  private final SortedMap<String, Count> counts = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private int files;
  private long characters;

  public CleanText(Checker checker) {
    this.checker = checker;
  }

  /** Checks every file of a folder and below. Preview rules do not count: they decide nothing. */
  public void folder(Path folder) throws IOException {
    List<Path> found;
    try (Stream<Path> all = Files.walk(folder)) {
      found = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : found) {
      String name = String.valueOf(folder.getFileName()) + "/" + folder.relativize(file);
      file(name.replace('\\', '/'), Files.readAllBytes(file));
    }
  }

  private void file(String name, byte[] bytes) {
    Report report = checker.check(name, bytes, Destination.UNSAID);
    files++;
    if (!report.document().fullyRead()) {
      unread.add(name);
    }
    report.document().lines().stream()
        .filter(b -> b.layer().onPage())
        .forEach(b -> characters += b.text().chars().filter(c -> c > ' ' && c != '\u3000').count());
    for (Finding finding : report.findings()) {
      if (!finding.preview()) {
        Count before = counts.getOrDefault(finding.rule(), new Count(0, 0, 0));
        counts.put(finding.rule(), before.plus(finding.severity()));
        if (finding.severity() == Severity.ERROR) {
          errors.add(place(name, finding));
        } else if (finding.severity() == Severity.WARNING) {
          warnings.add(place(name, finding));
        }
      }
    }
  }

  private static String place(String name, Finding finding) {
    int column = finding.at().start() + 1;
    return name + ":" + finding.at().block().line() + ":" + column + "\t" + finding.rule();
  }

  public SortedMap<String, Count> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }

  /** File, line, column and rule of each error. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** As {@link #errors()}. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** Files that were not wholly read: they prove nothing. */
  public List<String> unread() {
    return List.copyOf(unread);
  }

  public int files() {
    return files;
  }

  /** What a reader sees, without white space: UTF-16 units. */
  public long characters() {
    return characters;
  }

  public double errorsPerMillion() {
    return characters == 0 ? 0 : errors.size() * 1e6 / characters;
  }

  public double warningsPerThousand() {
    return characters == 0 ? 0 : warnings.size() * 1e3 / characters;
  }
}
