package baguan.check;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.rule.RuleCard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule flags its bad examples, leaves its good ones alone, and says what it said before. */
final class RuleExamplesTest {
  @TestFactory
  Stream<DynamicTest> everyRule() {
    RuleExamples examples = new RuleExamples(Home.unstopped());
    return Home.unstopped().rules().cards().values().stream()
        .map(card -> DynamicTest.dynamicTest(card.id(), () -> holds(card, examples)));
  }

  private static void holds(RuleCard card, RuleExamples examples) throws IOException {
    RuleExamples.Outcome outcome = examples.run(card);
    assertThat(outcome.faults()).isEmpty(); // before the snapshot: a bless cannot excuse one
    Path expected = card.folder().resolve("expected.txt");
    if (Boolean.getBoolean("bless")) {
      Files.writeString(expected, outcome.snapshot(), StandardCharsets.UTF_8);
    }
    assertThat(outcome.snapshot())
        .as("what %s yields; rewrite with -Dbless=true", card.id())
        .isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
  }
}
