package baguan.web;

import baguan.check.Destination;
import baguan.check.Report;
import baguan.rule.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The box on a rule's page: text in, findings of that rule out. The text is checked like any file
 * and kept nowhere.
 *
 * @param rule its id
 * @param text what was typed
 * @param outcome key of what to say besides the findings; empty before anything was tried
 * @param setting that kept the rule from this text, or the level that stopped it; empty when none
 */
public record Trial(
    String rule,
    String text,
    Destination to,
    String outcome,
    String setting,
    List<ResultView.Card> cards) {
  /** Characters. */
  static final int MOST = 20_000;

  /** Of a form: nine bytes a character, and its other fields. */
  static final int MOST_BYTES = 9 * MOST + 1000;

  static Trial none(String rule) {
    return new Trial(rule, "", Destination.UNSAID, "", "", List.of());
  }

  /** Checks what a form carries. */
  static Trial of(String rule, HttpServletRequest request, Desk desk, Language language)
      throws Problem {
    Destination to =
        new Destination(
            parameter(request, "audience"),
            parameter(request, "channel"),
            parameter(request, "jurisdiction"),
            List.of(),
            0);
    String text = parameter(request, "text").replace("\r\n", "\n");
    if (text.isBlank()) {
      return new Trial(rule, text, to, "empty", "", List.of());
    }
    if (text.length() > MOST) {
      return new Trial(rule, text.substring(0, MOST), to, "long", "", List.of());
    }
    Report report = desk.check("text.txt", text.getBytes(StandardCharsets.UTF_8), to);
    if (!report.stopLevel().isEmpty()) {
      return new Trial(rule, "", to, "stop", report.stopLevel(), List.of());
    }
    List<ResultView.Card> cards =
        ResultView.of(report, language).cards().stream()
            .filter(card -> card.rule().equals(rule))
            .toList();
    String skipped = report.skipped().getOrDefault(rule, "");
    String outcome = !skipped.isEmpty() ? "skipped" : cards.isEmpty() ? "silent" : "found";
    return new Trial(rule, text, to, outcome, skipped, cards);
  }

  private static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  String html(Language language) {
    return new String(
        Pages.render("trial.jte", Map.of("t", Texts.of(language), "trial", this)),
        StandardCharsets.UTF_8);
  }
}
