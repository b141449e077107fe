package baguan.find.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.find.text.Chars;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FileTextTest {
  @Test
  void noFigureIsPassedOver() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_VALUE)
                .mapToObj(c -> (char) c)
                .filter(c -> Glyph.digit(c) || HanNumber.isNumeral(c) || CapitalAmount.isNumeral(c))
                .filter(c -> (Chars.in(c.toString()) & FileText.FIGURE) == 0))
        .isEmpty();
  }
}
