package baguan.canary;

import baguan.Home;
import baguan.check.Destination;
import baguan.check.Report;
import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Part;
import baguan.document.Span;
import baguan.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a check sees marked words, and what speaks there: one line each, to be compared whole. */
final class Canary {
  private static final Pattern WORD = Pattern.compile("CN[A-Z][A-Z0-9]{2,}");
  private static final Set<String> PACKS = Set.of("hidden-content", "evasion", "confidentiality");
  private static final String NOWHERE = "-";

  private final Report report;

  private Canary(Report report) {
    this.report = report;
  }

  /**
   * The table as it is, in the form of the table as it should be: {@code WORD layer rule, layer
   * rule # remark}. A word that is nowhere shows as {@code -}; last come the parts not read.
   *
   * @param expected names the words that were hidden, and in what order
   */
  static String table(String name, byte[] bytes, String expected) {
    return new Canary(Home.checker().check(name, bytes, Destination.UNSAID)).table(expected);
  }

  private String table(String expected) {
    Map<String, String> seen = seen();
    List<String> lines = new ArrayList<>();
    for (String line : expected.lines().toList()) {
      String word = line.split(" ", 2)[0];
      if (WORD.matcher(word).matches()) {
        String found = seen.getOrDefault(word, NOWHERE);
        seen.remove(word);
        int remark = line.indexOf(" # ");
        lines.add(line(word, found) + (remark < 0 ? "" : line.substring(remark)));
      }
    }
    seen.forEach((word, found) -> lines.add(line(word, found)));
    lines.addAll(unread());
    return String.join("\n", lines) + "\n";
  }

  private static String line(String word, String found) {
    return word + " ".repeat(Math.max(1, 16 - word.length())) + found;
  }

  private Map<String, String> seen() {
    Map<String, Set<String>> places = new TreeMap<>();
    for (Block block : report.document().lines()) {
      Matcher word =
          WORD.matcher(
              String.join(" ", block.text(), block.part(), block.path(), "" + block.attributes()));
      while (word.find()) {
        places
            .computeIfAbsent(word.group(), w -> new LinkedHashSet<>())
            .add((block.layer().id() + " " + rules(block)).strip());
      }
    }
    Map<String, String> seen = new TreeMap<>();
    places.forEach((word, where) -> seen.put(word, String.join(", ", where)));
    return seen;
  }

  /** The rule for the block's cause when it spoke anywhere in the file: a thing is told once. */
  private String rules(Block block) {
    Set<String> rules = new TreeSet<>();
    for (Finding finding : report.findings()) {
      String pack = finding.rule().substring(0, finding.rule().indexOf('/'));
      String rule = finding.rule().substring(pack.length() + 1);
      boolean here =
          Stream.concat(Stream.of(finding.at()), finding.related().stream())
              .map(Span::block)
              .anyMatch(block::equals);
      boolean kind =
          pack.equals("hidden-content")
              && rule.equals(block.cause().id())
              && finding.at().block().file().equals(block.file());
      if (kind || (here && PACKS.contains(pack))) {
        rules.add(pack.equals("hidden-content") ? rule : finding.rule());
      }
    }
    return rules.stream().collect(Collectors.joining("+"));
  }

  private List<String> unread() {
    List<String> lines = new ArrayList<>();
    report.document().walk().forEach(document -> unread(document, lines));
    return lines;
  }

  private static void unread(Document document, List<String> lines) {
    for (Part part : document.parts()) {
      if (part.reading() != Part.Reading.READ && part.reason() != Part.Reason.NONE) {
        String file = document.file().isEmpty() ? "" : document.file() + "!";
        lines.add(file + part.name() + " " + part.reading().id() + " " + part.reason().id());
      }
    }
  }
}
