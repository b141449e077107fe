package baguan.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe has against a page. */
public final class Axe {
  /** WCAG 2.2 AA, as far as a program can tell. */
  public static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  public static final List<String> CONTRAST = List.of("color-contrast");

  private static final String RUN =
      """
      async tags => {
        const found = await axe.run(document, {runOnly: tags, resultTypes: ['violations']});
        return found.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html));
      }
      """;

  private Axe() {}

  /**
   * Rule and element of each violation.
   *
   * @param rules tags or names of axe's rules
   */
  public static List<?> barriers(Page page, List<String> rules) {
    try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
      page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (List<?>) page.evaluate(RUN, rules);
  }
}
