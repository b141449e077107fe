package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The eight charts on their page. */
final class FiguresTest {
  private static final List<String> ALL =
      List.of("weeks", "first", "turnaround", "ages", "findings", "waivers", "health", "times");
  @TempDir private Path folder;

  private static List<String> ids(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(m -> m.group(1)).toList();
  }

  @Test
  void tooFewDocumentsAreNotCounted() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      CaseTest.create(drafter, CaseTest.FAULTY);
      String page = drafter.get("/figures").body();
      assertThat(ids(page, "<figure id=\"(\\w+)\"")).isEqualTo(ALL);
      assertThat(page).contains("至少有 5 件送审件").doesNotContain("<svg", "csv=");
      assertThat(drafter.get("/figures?csv=findings").body())
          .isEqualTo("\"规则\",\"首个版本查出\",\"发布时仍在（已豁免）\"\r\n");
    }
  }

  @Test
  void everyChartHasWordsATableAndAFile() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      for (int i = 0; i < 5; i++) {
        CaseTest.create(drafter, CaseTest.FAULTY + i);
      }
      String page = drafter.get("/figures?range=30d").body();
      List<String> drawn = List.of("ages", "findings", "times"); // the others have only words
      assertThat(ids(page, "<title id=\"t-(\\w+)\"")).isEqualTo(drawn);
      assertThat(ids(page, "<desc id=\"d-(\\w+)\"")).isEqualTo(drawn);
      assertThat(ids(page, "csv=(\\w+)\""))
          .isEqualTo(List.of("ages", "findings", "health", "times"));
      assertThat(page)
          .contains(
              "未办结 5 件，均未超过 6 个工作日。",
              "最多的是 personal-data/prc-id，在 5 件送审件中出现 5 次。",
              "此期间没有豁免。",
              "均未被判为误报",
              "role=\"img\"",
              "aria-current=\"page\">近 30 天</a>")
          .doesNotContain("style=");
      String bar =
          ids(page, "href=\"(/queue\\?of=found[^\"]+)\" aria-label=\"personal-data/prc-id\"")
              .get(0);
      String listed = drafter.get(bar.replace("&amp;", "&")).body();
      assertThat(listed).contains("查出 personal-data/prc-id");
      assertThat(ids(listed, "<td>(2026-[0-9]+)</td>")).hasSize(5);
      assertThat(drafter.get("/figures?csv=ages").body())
          .isEqualTo(
              "\"部门\",\"0–1\",\"1–3\",\"3–6\",\"> 6\"\r\n\"水利局\",\"5\",\"0\",\"0\",\"0\"\r\n");
      List<String> health = new ArrayList<>();
      drafter.get("/figures?csv=health&sort=rule&lang=en").body().lines().forEach(health::add);
      assertThat(health.get(0)).isEqualTo("\"Rule\",\"Found\",\"Called wrong\",\"Percent\"");
      assertThat(health)
          .contains("\"personal-data/prc-id\",\"5\",\"0\",\"0\"")
          .isSortedAccordingTo(
              (a, b) ->
                  a.startsWith("\"Rule\"") ? -1 : b.startsWith("\"Rule\"") ? 1 : a.compareTo(b));
      assertThat(drafter.get("/figures?csv=none").statusCode()).isEqualTo(404);
      assertThat(town.in("stranger").get("/figures").body()).doesNotContain("<svg");
    }
  }

  @Test
  void whatASpreadsheetWouldRunIsMadeHarmless() {
    Figure.Grid grid = new Figure.Grid(List.of("a"), List.of(List.of("=1+1", "5")));
    assertThat(grid.csv()).isEqualTo("\"a\"\r\n\"'=1+1\",\"5\"\r\n");
  }

  @Test
  void ranksAreTheNearest() {
    List<Long> ten = List.of(10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
    assertThat(List.of(Words.rank(ten, 50), Words.rank(ten, 90), Words.rank(ten, 95)))
        .containsExactly(5L, 9L, 10L);
    assertThat(Words.rank(List.of(), 50)).isZero();
  }

  @Test
  void aStackStandsOnItsFoot() {
    Plot plot =
        Plot.stacked(List.of("a", "b"), List.of(List.of(1L, 1L), List.of(0L, 4L)), List.of());
    assertThat(plot.boxes())
        .containsExactly(
            new Plot.Box(50, 124, 200, 36, "k0"),
            new Plot.Box(50, 87, 200, 37, "k1"),
            new Plot.Box(350, 14, 200, 146, "k1"));
  }
}
