package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Box;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the numbers of findings stand on a page of A4. */
final class PaneTest {
  private static final int WIDE = 11906;

  private static Pane.Spot spot(int x, int width, int marks) {
    return new Pane.Spot(
        List.of(new Box(1, x + 600, 3000, width - 600, 320), new Box(1, x, 3500, 700, 320)),
        WIDE,
        Collections.nCopies(marks, null));
  }

  @ParameterizedTest
  @CsvSource({
    "1600, 8900, 1",
    "1600, 8900, 3",
    "1600, 8900, 6",
    "1600, 8900, 20",
    "500, 10900, 4",
    "100, 8900, 9"
  })
  void noTwoStandOnOneAnotherOrOnTheLine(int x, int width, int marks) {
    Pane.Spot spot = spot(x, width, marks);
    assertThat(IntStream.range(0, marks).mapToObj(i -> spot.x(i) + " " + spot.y(i)))
        .doesNotHaveDuplicates();
    for (int i = 0; i < marks; i++) {
      assertThat(spot.x(i)).isBetween(0, WIDE - 450);
      assertThat(spot.x(i) + 450 <= x || spot.x(i) >= x + width).isTrue();
    }
  }

  @Test
  void oneStandsRightBeforeTheLine() {
    assertThat(spot(1600, 8900, 1).x(0)).isEqualTo(1060);
    assertThat(spot(1600, 8900, 1).y(0)).isEqualTo(3000);
  }

  @Test
  void withoutMarginsTheyGoDown() {
    Pane.Spot spot = spot(0, WIDE, 3);
    assertThat(IntStream.range(0, 3).map(spot::x)).containsExactly(0, 0, 0);
    assertThat(IntStream.range(0, 3).map(spot::y)).containsExactly(3000, 3400, 3800);
  }
}
