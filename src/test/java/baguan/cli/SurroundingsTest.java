package baguan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SurroundingsTest {
  private static Surroundings digest(String hour) {
    return new Surroundings(Map.of("BAGUAN_MAIL_DIGEST", hour));
  }

  @Test
  void theDaysMailGoesAtEightUnlessSaidOtherwise() {
    assertThat(new Surroundings(Map.of()).policy().digest()).isEqualTo(LocalTime.of(8, 0));
    assertThat(digest("17:30").policy().digest()).isEqualTo(LocalTime.of(17, 30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "8:00", "24:30", "never"})
  void whatIsNoTimeIsNamed(String hour) {
    assertThatThrownBy(() -> digest(hour).policy())
        .isInstanceOf(UsageError.class)
        .hasMessage("BAGUAN_MAIL_DIGEST=" + hour + ": not a time — write it as 08:00");
  }
}
