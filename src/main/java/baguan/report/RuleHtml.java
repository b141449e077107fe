package baguan.report;

import baguan.rule.Language;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Rule pages as HTML: no script, no style of their own, raw HTML shown as text. */
public final class RuleHtml {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .escapeHtml(true)
          .sanitizeUrls(true)
          .build();

  private static final Map<Language, String> NAMES =
      Map.of(Language.ZH_HANS, "简体", Language.ZH_HANT, "繁體", Language.EN, "English");

  private RuleHtml() {}

  /**
   * @param home where the link at the head leads
   * @param style address of a style sheet
   * @param others address of the same page in each language
   */
  public static String of(
      String markdown,
      Language language,
      String home,
      String style,
      Function<Language, String> others) {
    return of(markdown, language, home, style, others, "");
  }

  /**
   * The same.
   *
   * @param more HTML of ours after the text
   */
  public static String of(
      String markdown,
      Language language,
      String home,
      String style,
      Function<Language, String> others,
      String more) {
    StringBuilder languages = new StringBuilder();
    for (Language other : Language.values()) {
      languages.append(" <a hreflang=\"").append(other.tag()).append("\" lang=\"");
      languages.append(other.tag()).append("\" href=\"").append(others.apply(other)).append("\">");
      languages.append(NAMES.get(other)).append("</a>");
    }
    String title = markdown.lines().findFirst().orElse("").replaceFirst("^# ", "");
    return "<!doctype html>\n<html lang=\""
        + language.tag()
        + "\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\""
        + " content=\"width=device-width, initial-scale=1\"><title>"
        + escape(title)
        + " — Baguan</title><link rel=\"stylesheet\" href=\""
        + style
        + "\"></head>\n<body><header class=\"bar\"><a href=\""
        + home
        + "\">Baguan 把关</a><nav>"
        + languages
        + "</nav></header>\n<main class=\"prose\">\n"
        + RENDERER.render(PARSER.parse(markdown))
        + more
        + "</main>\n</body></html>\n";
  }

  private static String escape(String text) {
    return text.replaceAll("\\\\(.)", "$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
