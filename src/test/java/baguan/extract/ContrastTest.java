package baguan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ContrastTest {
  @Test
  void seesInkByBrightnessOrByHue() {
    assertThat(Contrast.legible("000000", "FFFFFF")).isTrue();
    assertThat(Contrast.legible("00FF00", "FFFFFF")).isTrue();
    assertThat(Contrast.legible("FF0000", "008000")).isTrue();
  }

  @Test
  void losesInkThatIsAlmostTheGround() {
    assertThat(Contrast.legible("FFFFFF", "FFFFFF")).isFalse();
    assertThat(Contrast.legible("F0F0F0", "FFFFFF")).isFalse();
    assertThat(Contrast.legible("FFFF00", "FFFFFF")).isFalse();
    assertThat(Contrast.legible("020202", "000000")).isFalse();
  }
}
