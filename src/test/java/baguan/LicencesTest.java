package baguan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever ships may be had under a licence that asks nothing of those who use Baguan. */
final class LicencesTest {
  private static final Path LIST =
      Path.of("target", "generated-sources", "license", "THIRD-PARTY.txt");
  private static final Pattern LINE =
      Pattern.compile(" +((?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\) )+).*");
  private static final Pattern LICENCE = Pattern.compile("\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\) ");
  private static final Pattern FREE =
      Pattern.compile(
          "(?i).*(apache|\\bMIT\\b|\\bBSD\\b|0BSD|EPL|EDL|eclipse|mozilla|\\bMPL\\b|go license|bouncy castle).*");

  @Test
  void everythingThatShipsIsFree() throws IOException {
    List<String> ships = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (String line : Files.readAllLines(LIST, StandardCharsets.UTF_8)) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        continue;
      }
      ships.add(line);
      Matcher licence = LICENCE.matcher(matcher.group(1));
      boolean free = false;
      while (licence.find()) { // several mean: whichever you choose
        free |= FREE.matcher(licence.group(1)).matches();
      }
      if (!free) {
        refused.add(line.strip());
      }
    }
    assertThat(refused).isEmpty();
    assertThat(ships).hasSizeGreaterThan(50);
  }
}
