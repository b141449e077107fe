package baguan.report;

import baguan.find.TermTable;
import baguan.rule.Language;
import baguan.rule.RuleCard;
import baguan.rule.RuleSet;
import baguan.rule.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The page of a rule: what, how, why with clause and strength, where it applies, its terms, and the
 * examples that are its tests. Markdown; {@link RuleHtml} makes HTML of it.
 */
public final class RulePage {
  private static final int MOST_TERMS = 200;
  private static final int LONGEST = 400; // characters of an example that are shown

  private final RuleSet rules;
  private final Language language;
  private final PageWords words;

  public RulePage(RuleSet rules, Language language) {
    this.rules = rules;
    this.language = language;
    this.words = PageWords.of(language);
  }

  /**
   * Index of all rules, by pack.
   *
   * @param link address of a rule's page, by its id
   */
  public String index(UnaryOperator<String> link) {
    StringBuilder out = new StringBuilder("# " + words.get("rules") + "\n");
    String pack = "";
    for (RuleCard card : rules.cards().values()) {
      if (!card.pack().id().equals(pack)) {
        pack = card.pack().id();
        String title = card.pack().titles().getOrDefault(language, pack);
        out.append("\n## ").append(escape(title)).append(" `").append(pack).append("`\n\n");
        out.append("| | ")
            .append(words.get("severity"))
            .append(" | ")
            .append(words.get("strength"));
        out.append(" | ").append(words.get("basis")).append(" |\n|---|---|---|---|\n");
      }
      out.append("| [")
          .append(escape(card.wording(language).title()))
          .append("](")
          .append(link.apply(card.id()));
      out.append(") `").append(card.id()).append("` | ").append(severity(card));
      out.append(" | ").append(words.get("strength." + card.strength())).append(" | ");
      out.append(escape(card.basis())).append(" |\n");
    }
    return out.toString();
  }

  /** The page of one rule. */
  public String of(RuleCard card) throws IOException {
    Wording wording = card.wording(language);
    StringBuilder out = new StringBuilder("# " + escape(wording.title()) + "\n\n`" + card.id());
    out.append("` · ").append(severity(card)).append(" · ");
    out.append(words.get("status." + (card.preview() ? "preview" : "stable"))).append("\n");
    section(out, "what", escape(wording.message()));
    section(out, "how", escape(wording.fix()));
    section(
        out,
        "why",
        escape(card.basis())
            + "\n\n"
            + words.get("strength")
            + ": "
            + words.get("strength." + card.strength()));
    Path why = card.folder().resolve("why.md");
    if (Files.exists(why)) {
      out.append('\n').append(Files.readString(why, StandardCharsets.UTF_8).strip()).append('\n');
    }
    section(out, "applies", scope(card));
    terms(card, out);
    examples(card, out);
    return out.toString();
  }

  private void section(StringBuilder out, String title, String text) {
    out.append("\n## ").append(words.get(title)).append("\n\n").append(text).append('\n');
  }

  private String severity(RuleCard card) {
    return words.get("severity." + card.severity().id());
  }

  private String scope(RuleCard card) {
    List<String> parts = new ArrayList<>();
    narrow("types", card.scope().types(), parts);
    narrow("jurisdictions", card.scope().jurisdictions(), parts);
    narrow("scripts", card.scope().scripts(), parts);
    return parts.isEmpty() ? words.get("all") : String.join("\n", parts);
  }

  private void narrow(String what, Set<String> values, List<String> parts) {
    if (!values.isEmpty()) {
      parts.add("- " + words.get(what) + ": " + String.join(", ", new TreeSet<>(values)));
    }
  }

  private void terms(RuleCard card, StringBuilder out) {
    for (TermTable table : rules.tables()) {
      if (!table.rule().equals(card.id())) {
        continue;
      }
      out.append("\n## ").append(words.get("terms")).append("\n\n| ").append(words.get("term"));
      out.append(" | ").append(words.get("preferred")).append(" | ").append(words.get("note"));
      out.append(" | ").append(words.get("guards")).append(" |\n|---|---|---|---|\n");
      for (TermTable.Term term :
          table.terms().subList(0, Math.min(MOST_TERMS, table.terms().size()))) {
        out.append("| ").append(escape(term.term())).append(" | ").append(escape(term.preferred()));
        out.append(" | ").append(escape(term.note())).append(" | ");
        out.append(escape(String.join(", ", term.guards()))).append(" |\n");
      }
      int more = table.terms().size() - MOST_TERMS;
      if (more > 0) {
        out.append('\n')
            .append(words.get("more").replace("{n}", Integer.toString(more)))
            .append('\n');
      }
    }
  }

  private void examples(RuleCard card, StringBuilder out) throws IOException {
    out.append("\n## ").append(words.get("examples")).append('\n');
    Path folder = card.folder().resolve("examples");
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> !f.toString().endsWith(".properties")).sorted().toList();
    }
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      String verdict = words.get(name.startsWith("bad-") ? "flagged" : "silent");
      out.append("\n**").append(verdict).append("** `").append(name).append("`\n");
      if (name.endsWith(".txt") || name.endsWith(".md")) {
        String text = Files.readString(file, StandardCharsets.UTF_8).strip();
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        out.append("\n````text\n").append(shown).append("\n````\n");
      }
    }
  }

  /** Text as it is: neither markup nor a cell's end. */
  private static String escape(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }
}
