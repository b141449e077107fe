package baguan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What changes a finding changes the digest, so that an approval never speaks for another check.
 */
final class RuleSetTest {
  private final RuleSet set = Home.checker().rules();

  @Test
  void ownValuesAndReadersOfPicturesAreTold() {
    assertThat(
            List.of(
                set.digest(),
                set.withOwn(List.of("@office.example")).digest(),
                set.withOwn(List.of("@bureau.example")).digest(),
                set.readingPictures("by tesseract 5.3.0, eng").digest(),
                set.readingPictures("by tesseract 5.4.0, eng").digest()))
        .doesNotHaveDuplicates();
  }

  @Test
  void nothingSaidChangesNothing() {
    assertThat(set.withOwn(List.of()).digest()).isEqualTo(set.digest());
    assertThat(set.withStyle(set.style()).digest()).isEqualTo(set.digest());
  }
}
