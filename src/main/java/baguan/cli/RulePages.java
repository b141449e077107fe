package baguan.cli;

import baguan.rule.Language;
import baguan.rule.RuleCard;
import baguan.rule.RuleSet;
import baguan.rule.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the rules' pages: what, why with clause and strength, how to fix, examples. */
final class RulePages {
  private RulePages() {}

  static void write(RuleSet rules, Language language, Path folder) throws IOException {
    StringBuilder index =
        new StringBuilder(
            "# Rules\n\n| rule | severity | strength | basis | |\n|---|---|---|---|---|\n");
    for (RuleCard card : rules.cards().values()) {
      Path page = folder.resolve(card.id() + ".md");
      Files.createDirectories(page.getParent());
      Files.writeString(page, page(card, language), StandardCharsets.UTF_8);
      index
          .append("| [")
          .append(card.id())
          .append("](")
          .append(card.id())
          .append(".md) | ")
          .append(card.severity().id())
          .append(card.preview() ? " (preview)" : "")
          .append(" | ")
          .append(card.strength())
          .append(" | ")
          .append(card.basis())
          .append(" | ")
          .append(card.wording(language).title())
          .append(" |\n");
    }
    Files.writeString(folder.resolve("README.md"), index, StandardCharsets.UTF_8);
  }

  private static String page(RuleCard card, Language language) throws IOException {
    Wording wording = card.wording(language);
    StringBuilder page = new StringBuilder();
    page.append("# ")
        .append(wording.title())
        .append("\n\n`")
        .append(card.id())
        .append("` · ")
        .append(card.severity().id())
        .append(card.preview() ? " · preview" : "")
        .append(" · ")
        .append(card.strength())
        .append("\n\n")
        .append(wording.message())
        .append("\n\n→ ")
        .append(wording.fix())
        .append("\n\n")
        .append(card.basis())
        .append('\n');
    for (String part : new String[] {"why.md", "expected.txt"}) {
      Path file = card.folder().resolve(part);
      if (Files.exists(file)) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        page.append('\n').append(part.endsWith(".md") ? text : "```\n" + text + "```\n");
      }
    }
    return page.toString();
  }
}
