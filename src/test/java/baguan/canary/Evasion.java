package baguan.canary;

import baguan.Home;
import baguan.check.Destination;
import baguan.check.Report;
import baguan.fact.Fact;
import baguan.fact.Marking;
import baguan.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** What a check says of text that dodges it: a line of text, a line of what was found where. */
final class Evasion {
  private static final Set<String> PACKS = Set.of("evasion", "personal-data", "hidden-content");
  private static final Set<String> TOLD =
      Set.of(
          "evasion",
          "personal-data",
          "secrets",
          "confidentiality",
          "hidden-content",
          "coverage",
          "consistency");
  private static final JsonMapper JSON = new JsonMapper();

  private Evasion() {}

  /**
   * The table as it is, in the form of the table as it should be: texts as JSON strings without
   * their quotes, each followed by {@code rule start-end view}.
   */
  static String table(String expected) {
    StringBuilder table = new StringBuilder();
    for (String line : expected.lines().filter(l -> !l.startsWith("  ")).toList()) {
      byte[] text = JSON.readValue('"' + line + '"', String.class).getBytes(StandardCharsets.UTF_8);
      table.append(line).append("\n  ").append(found("a.txt", text)).append('\n');
    }
    return table.toString();
  }

  /**
   * A row of the table of tricks with files: verdict, then each finding with its rule, layer, file
   * within the file, and the very characters.
   */
  static String told(String row, String name, byte[] bytes) {
    Report report = Home.unstopped().check(name, bytes, Destination.UNSAID);
    StringBuilder told = new StringBuilder(row + " " + report.verdict() + "\n");
    for (Finding finding : report.findings()) {
      if (TOLD.contains(finding.rule().substring(0, finding.rule().indexOf('/')))) {
        String file = finding.at().block().file();
        String reason = finding.args().getOrDefault("reason", "");
        String unread = finding.args().getOrDefault("part", "") + " " + reason;
        told.append("  ")
            .append(finding.rule())
            .append(' ')
            .append(finding.at().layer().id())
            .append(file.isEmpty() ? "" : " in " + file)
            .append(": ")
            .append(reason.isEmpty() ? shown(finding.at().text()) : unread)
            .append('\n');
      }
    }
    return told.toString();
  }

  /** What takes no place on a page, as its code point. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean seen =
                  type != Character.FORMAT
                      && type != Character.CONTROL
                      && type != Character.PRIVATE_USE;
              shown.append(seen ? Character.toString(c) : "<%04x>".formatted(c));
            });
    return shown.toString();
  }

  /** Findings about numbers, tricks and hidden things, and the marks that were recognised. */
  static String found(String name, byte[] bytes) {
    List<String> found = new ArrayList<>();
    for (Finding finding : Home.unstopped().check(name, bytes, Destination.UNSAID).findings()) {
      String[] id = finding.rule().split("/");
      if (PACKS.contains(id[0])) {
        String view = finding.args().getOrDefault("view", "");
        found.add((id[1] + " " + range(finding.at().toString()) + " " + view).strip());
      }
    }
    SortedSet<String> marks = new TreeSet<>();
    for (Fact fact : Home.unstopped().facts(name, bytes, Destination.UNSAID)) {
      if (fact instanceof Marking mark && mark.real()) {
        String at = range(mark.at().toString());
        marks.add("mark " + mark.word() + mark.period() + " " + at + " " + mark.view().id());
      }
    }
    found.addAll(marks);
    return found.isEmpty() ? "-" : String.join("; ", found);
  }

  /** All texts stand on the first line of their file. */
  private static String range(String span) {
    return span.substring(span.indexOf(':') + 1);
  }
}
