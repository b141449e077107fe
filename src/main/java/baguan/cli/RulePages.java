package baguan.cli;

import baguan.report.RuleHtml;
import baguan.report.RulePage;
import baguan.rule.Language;
import baguan.rule.RuleCard;
import baguan.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a page a rule and an index, as HTML and as Markdown, in every language: {@code
 * DIR/zh-Hans/pack/rule.html}.
 */
final class RulePages {
  private static final String STYLE = "/baguan/web/baguan.css";

  private RulePages() {}

  static void write(RuleSet rules, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (InputStream style = RulePages.class.getResourceAsStream(STYLE)) {
      if (style != null) {
        Files.copy(style, folder.resolve("baguan.css"), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    for (Language language : Language.values()) {
      RulePage pages = new RulePage(rules, language);
      Path home = folder.resolve(language.tag());
      write(home.resolve("README.md"), pages.index(id -> id + ".md"));
      write(
          home.resolve("index.html"),
          RuleHtml.of(
              pages.index(id -> id + ".html"),
              language,
              "index.html",
              "../baguan.css",
              other -> "../" + other.tag() + "/index.html"));
      for (RuleCard card : rules.cards().values()) {
        String page = pages.of(card);
        write(home.resolve(card.id() + ".md"), page);
        write(
            home.resolve(card.id() + ".html"),
            RuleHtml.of(
                page,
                language,
                "../index.html",
                "../../baguan.css",
                other -> "../../" + other.tag() + "/" + card.id() + ".html"));
      }
    }
  }

  private static void write(Path file, String text) throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
