package baguan.review;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several words on one point come to; each is {@code person@department:ruling}. */
final class StandingTest {
  private static final Point PLAIN =
      new Point(0, "k", "t", "p/r", Severity.ERROR, false, false, false);
  private static final Point GUARDED =
      new Point(0, "k", "t", "p/r", Severity.ERROR, false, true, false);
  private static final Point GUARDED_NOTE =
      new Point(0, "k", "t", "p/r", Severity.NOTE, false, true, false);

  private static List<Decision> decisions(String words) {
    List<Decision> decisions = new ArrayList<>();
    for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
      String[] parts = word.split("[@:]");
      Ruling ruling = Ruling.valueOf(parts[2]);
      decisions.add(
          new Decision(
              "",
              "s",
              1,
              "k",
              ruling,
              "",
              "",
              Scope.PLACE,
              Submission.NEVER,
              parts[0],
              parts[0],
              parts[1],
              decisions.size()));
    }
    return decisions;
  }

  @ParameterizedTest
  @CsvSource({
    "'',OPEN",
    "d@a:PROPOSED_WAIVER,PROPOSED",
    "r@a:WAIVED,WAIVED",
    "r@a:FALSE_POSITIVE,FALSE_POSITIVE",
    "r@a:WAIVED r@a:MUST_FIX,MUST_FIX",
    "r@a:MUST_FIX d@a:PROPOSED_WAIVER,PROPOSED",
    "r@a:WAIVED d@a:PROPOSED_WAIVER,WAIVED",
    "r@a:MUST_FIX q@a:WAIVED,WAIVED",
  })
  void theNewestWordCounts(String words, Standing expected) {
    assertThat(Standing.of(PLAIN, decisions(words), 0)).isEqualTo(expected);
    assertThat(Standing.of(GUARDED_NOTE, decisions(words), 0)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "r@a:WAIVED,AWAITS_SECOND",
    "r@a:FALSE_POSITIVE,AWAITS_SECOND",
    "r@a:WAIVED r@b:WAIVED,AWAITS_SECOND",
    "r@a:WAIVED q@a:WAIVED,AWAITS_SECOND",
    "r@a:WAIVED q@b:WAIVED,WAIVED",
    "r@a:WAIVED q@b:MUST_FIX,MUST_FIX",
    "r@a:WAIVED q@b:MUST_FIX p@b:WAIVED,AWAITS_SECOND",
    "d@c:PROPOSED_WAIVER r@a:WAIVED,AWAITS_SECOND",
  })
  void aGuardedPointNeedsTwoPeopleOfTwoDepartments(String words, Standing expected) {
    assertThat(Standing.of(GUARDED, decisions(words), 0)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"PLACE,k,true", "PLACE,t,false", "DOCUMENT,t,true", "DEPARTMENT,k,false"})
  void aDecisionSpeaksOfItsOwnKeyUntilItExpires(Scope scope, String key, boolean covers) {
    Decision decision =
        new Decision("", "s", 1, key, Ruling.WAIVED, "", "", scope, 100, "r", "r", "a", 0);
    assertThat(decision.covers(PLAIN, 99)).isEqualTo(covers);
    assertThat(decision.covers(PLAIN, 100)).isFalse();
  }
}
