package baguan.web;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.check.Destination;
import baguan.check.Report;
import baguan.rule.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the result page shows of a report. */
final class ResultViewTest {
  private static List<ResultView.Card> cards(int rows) {
    String row = "<tr><td>东湖区</td><td>#DIV/0!</td></tr>";
    String table = "<meta charset=utf-8><table><tr><td>单位</td><td>占比</td></tr>";
    byte[] bytes = (table + row.repeat(rows) + "</table>").getBytes(StandardCharsets.UTF_8);
    Report report = Home.checker().check("a.html", bytes, Destination.UNSAID);
    return ResultView.of(report, Language.EN).cards().stream()
        .filter(c -> c.rule().equals("consistency/formula-error-left"))
        .toList();
  }

  @Test
  void aMistakeMadeManyTimesIsOneCardWithAllItsLines() {
    assertThat(cards(3)).hasSize(1);
    ResultView.Card card = cards(3).get(0);
    assertThat(card.line()).isEqualTo(5);
    assertThat(card.also().lines()).containsExactly(7, 9);
    assertThat(card.also().more()).isZero();
  }

  @Test
  void aLongListIsCutAndSaysSo() {
    ResultView.Card card = cards(20).get(0);
    assertThat(card.also().lines()).hasSize(12);
    assertThat(card.also().more()).isEqualTo(7);
  }
}
