package baguan.review;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.review.Verification.Life;
import baguan.review.Verification.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lives of the same bytes, each {@code approvedAt/validUntil/voidedAt/recalledAt/superseded}, 0 for
 * never; asked at 100.
 */
final class VerificationTest {
  private static Life life(String text) {
    String[] parts = text.split("/");
    long[] times = new long[4];
    for (int i = 0; i < 4; i++) {
      long time = Long.parseLong(parts[i]);
      times[i] = time == 0 ? Submission.NEVER : time;
    }
    Approval approval =
        new Approval(
            "a",
            "s",
            1,
            new Binding("x", "", "", ""),
            1,
            "",
            "",
            "p",
            List.of(),
            times[0],
            times[1],
            times[2],
            "");
    Dispatch dispatch = new Dispatch("d", "s", "a", "x", "", "", "", "p", times[0], times[3], "");
    return new Life(approval, Optional.of(dispatch), parts[4].equals("s"));
  }

  @ParameterizedTest
  @CsvSource({
    "'',UNKNOWN",
    "10/0/0/0/-,APPROVED",
    "10/100/0/0/-,EXPIRED",
    "10/101/0/0/-,APPROVED",
    "10/0/20/0/-,SUPERSEDED",
    "10/0/0/0/s,SUPERSEDED",
    "10/0/0/50/-,RECALLED",
    "10/0/20/50/s,RECALLED",
    "10/0/0/50/- 20/0/0/0/-,RECALLED",
    "10/0/0/50/- 60/0/0/0/-,APPROVED",
    "10/0/20/0/- 15/0/0/0/-,APPROVED",
    "10/0/0/0/- 15/0/20/0/-,APPROVED",
    "10/50/0/0/- 20/0/30/0/-,SUPERSEDED",
  })
  void recallOutweighsWhatWasApprovedBeforeIt(String lives, Status expected) {
    List<Life> all = new ArrayList<>();
    for (String text : lives.isEmpty() ? new String[0] : lives.split(" ")) {
      all.add(life(text));
    }
    assertThat(Verification.of("x", all, 100).status()).isEqualTo(expected);
  }
}
