package baguan.find.english;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.fact.Passage;
import baguan.find.Readings;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EnglishFinderTest {
  private static List<String> found(String... lines) {
    return new EnglishFinder()
        .find(Readings.of(lines)).stream()
            .map(Passage.class::cast)
            .map(
                p ->
                    p.kind().substring("english/".length())
                        + " ["
                        + p.at().text()
                        + "] "
                        + p.suggestion())
            .toList();
  }

  @Test
  void findsTheArticleTheNextSoundRefuses() {
    assertThat(
            found(
                "The board heard a officer and an chairman.",
                "This is an useful hint for the users."))
        .containsExactly(
            "indefinite-article [a] an", "indefinite-article [an] a", "indefinite-article [an] a");
    assertThat(found("The user took an hour, a unit, a one-off, an MRI and option a and the rest."))
        .isEmpty();
  }

  @Test
  void leavesOtherLanguagesAlone() {
    assertThat(
            found(
                "Il a organisé une réunion, et a une idée.", "Il 1th et 2th a a la fin de la fin."))
        .isEmpty();
  }

  @Test
  void findsOrdinalsWithAWrongEnding() {
    assertThat(found("On the 21th, the 12nd and the 3th of the month."))
        .containsExactly(
            "wrong-ordinal [21th] 21st", "wrong-ordinal [12nd] 12th", "wrong-ordinal [3th] 3rd");
    assertThat(
            found(
                "On the 21st, the 11th and the 113th of the month; a tunnel with the 6rd prefix."))
        .isEmpty();
  }

  @Test
  void asksForOneOrderOfDayAndMonth() {
    assertThat(found("From the 25/03/2024 until the 04/28/2024 at the latest."))
        .containsExactly("date-order-mixed [04/28/2024] ");
    assertThat(
            found(
                "Valid until the 03/04/2024 for the members.", "And then the 05/04/2024 as well."))
        .containsExactly("ambiguous-date [03/04/2024] ");
    assertThat(found("From the 03/04/2024 until the 25/04/2024 at the latest.")).isEmpty();
  }
}
