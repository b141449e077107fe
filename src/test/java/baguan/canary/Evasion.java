package baguan.canary;

import baguan.Home;
import baguan.check.Destination;
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
