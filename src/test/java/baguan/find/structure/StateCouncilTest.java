package baguan.find.structure;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.fact.Element;
import baguan.fact.Role;
import baguan.find.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Title, issuer and number of real documents, against the labels their publisher gave them. */
final class StateCouncilTest {
  private static final Pattern LABEL =
      Pattern.compile(
          "\"file\": \"(gongwen/state-council-html/[^\"]+)\".*?\"title\": \"([^\"]+)\", "
              + "\"issuing_body\": \"([^\"]+)\", \"document_number\": \"([^\"]+)\"");

  @Test
  void recoversWhatThePublisherSays() throws IOException {
    Path labels = Drafts.SHARED.resolve("labels.jsonl");
    Assumptions.assumeTrue(Files.exists(labels), "no real files beside the checkout");
    int checked = 0;
    for (String row : Files.readAllLines(labels, StandardCharsets.UTF_8)) {
      Matcher label = LABEL.matcher(row);
      if (label.find()) {
        Reading reading = Drafts.file(Drafts.SHARED.resolve(label.group(1)));
        Structure structure = Structure.of(reading);
        assertThat(
                List.of(
                    structure.title(),
                    text(structure, Role.ISSUER_MARK),
                    text(structure, Role.DOCUMENT_NUMBER)))
            .as(label.group(1))
            .containsExactly(label.group(2), label.group(3), label.group(4));
        assertThat(structure.has(Role.DATE)).isTrue();
        assertThat(new FormatFinder().find(reading)).isEmpty();
        assertThat(new PolicyFinder().find(reading)).isEmpty();
        checked++;
      }
    }
    assertThat(checked).isEqualTo(18);
  }

  private static String text(Structure structure, Role role) {
    return structure.all(role).map(Element::text).findFirst().orElse("");
  }
}
