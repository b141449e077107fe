package baguan.find.term;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Layer;
import baguan.fact.Fact;
import baguan.fact.TermHit;
import baguan.find.Reading;
import baguan.find.Readings;
import baguan.find.TermTable;
import baguan.find.TermTable.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TermFinderTest {
  private static TermTable table(String rule, boolean fold, Term... terms) {
    return new TermTable(rule, Set.of(Layer.VISIBLE), fold, List.of(terms));
  }

  private static Term term(String term, String... guards) {
    return new Term(term, "", "", List.of(guards));
  }

  private static List<String> hits(Reading reading, TermTable... tables) {
    List<String> hits = new ArrayList<>();
    for (Fact fact : new TermFinder(List.of(tables)).find(reading)) {
      TermHit hit = (TermHit) fact;
      hits.add(hit.table() + " " + hit.term() + " " + hit.at() + (hit.quoted() ? " quoted" : ""));
    }
    return hits;
  }

  @Test
  void takesTheLeftmostLongestOfEachTable() {
    TermTable a = table("w/a", false, term("最佳"), term("最佳选择"));
    TermTable b = table("w/b", false, term("选择"));
    assertThat(hits(Readings.of("我们是最佳选择。"), a, b))
        .containsExactly("w/a 最佳选择 2:3-7", "w/b 选择 2:5-7");
  }

  @Test
  void leavesAGuardedTermAlone() {
    TermTable a = table("w/a", false, term("第一", "第一产业", "第一次"));
    assertThat(hits(Readings.of("第一产业和第一品牌"), a)).containsExactly("w/a 第一 2:5-7");
  }

  @Test
  void wantsWordBoundariesForLatinTerms() {
    TermTable a = table("w/a", false, term("use"));
    assertThat(hits(Readings.of("reuse Use中文use, USE users"), a))
        .containsExactly("w/a use 2:6-9", "w/a use 2:11-14", "w/a use 2:16-19");
  }

  @Test
  void seesQuotationAndBookTitleMarks() {
    TermTable a = table("w/a", false, term("机密"));
    assertThat(hits(Readings.of("“机密”与机密，《机密》"), a))
        .containsExactly("w/a 机密 2:1-3 quoted", "w/a 机密 2:5-7", "w/a 机密 2:9-11 quoted");
  }

  @Test
  void foldsOnlyWhereATableAsksForIt() {
    Reading reading = Readings.of("內部資料 ｕｓｅ 内\u200b部资料");
    TermTable folding = table("w/f", true, term("内部资料"));
    TermTable strict = table("w/s", false, term("内部资料"), term("use"));
    assertThat(hits(reading, folding, strict))
        .containsExactly("w/f 内部资料 2:0-4", "w/s use 2:5-8", "w/f 内部资料 2:9-14", "w/s 内部资料 2:9-14");
  }

  @Test
  void looksOnlyAtATablesLayers() {
    TermTable a = new TermTable("w/a", Set.of(Layer.HEADER), false, List.of(term("机密")));
    assertThat(hits(Readings.of("机密"), a)).isEmpty();
  }

  @Test
  void countsWhatIsOverTheCap() {
    TermTable a = table("w/a", false, term("甲"));
    List<Fact> facts = new TermFinder(List.of(a)).find(Readings.of("甲乙".repeat(1_500)));
    assertThat(facts).hasSize(TermFinder.CAP);
    assertThat(((TermHit) facts.get(TermFinder.CAP - 1)).note()).isEqualTo("+500");
  }

  /** Strings over three characters, so that they overlap in every way; beside a plain search. */
  @Test
  void findsWhatASearchForEachTermFinds() {
    SplittableRandom random = new SplittableRandom(1975);
    for (int round = 0; round < 60; round++) {
      String text = random(random, 300);
      int longest = random.nextInt(1, 7);
      Set<String> terms = new TreeSet<>();
      while (terms.size() < 3) {
        terms.add(random(random, random.nextInt(1, longest + 3)));
      }
      List<String> expected = new ArrayList<>();
      List<TermTable> tables = new ArrayList<>();
      for (String term : terms) {
        tables.add(table("w/" + term, false, term(term)));
        for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length())) {
          expected.add("w/" + term + " " + term + " 2:" + at + "-" + (at + term.length()));
        }
      }
      assertThat(hits(Readings.of(text), tables.toArray(TermTable[]::new)))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static String random(SplittableRandom random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append("甲乙丙".charAt(random.nextInt(3)));
    }
    return text.toString();
  }
}
