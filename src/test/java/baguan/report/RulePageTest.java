package baguan.report;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.rule.Language;
import baguan.rule.RuleCard;
import baguan.rule.RuleLoader;
import baguan.rule.RuleSet;
import org.junit.jupiter.api.Test;

final class RulePageTest {
  @Test
  void saysWhatHowWhyAndShowsTheExamples() throws Exception {
    RuleSet rules = RuleLoader.load(Home.RULES);
    RuleCard card =
        java.util.Objects.requireNonNull(rules.cards().get("consistency/impossible-date"));
    assertThat(new RulePage(rules, Language.EN).of(card))
        .startsWith("# ")
        .contains("`consistency/impossible-date` · must fix · stable")
        .contains("\n## What is wrong\n", "\n## How to put it right\n", "\n## Why\n")
        .contains("**flagged** `bad-han.txt`", "请于2024年2月30日前报送。");
  }

  @Test
  void everyRuleHasAPageInEveryLanguage() throws Exception {
    RuleSet rules = RuleLoader.load(Home.RULES);
    for (Language language : Language.values()) {
      RulePage pages = new RulePage(rules, language);
      String index = pages.index(id -> id + ".html");
      for (RuleCard card : rules.cards().values()) {
        String html = RuleHtml.of(pages.of(card), language, "/", "/baguan.css", l -> "?");
        assertThat(html).contains("<h1>", card.id()).doesNotContain("<script");
        assertThat(index).contains("(" + card.id() + ".html)");
      }
    }
  }
}
