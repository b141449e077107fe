package baguan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.finding.Severity;
import baguan.review.Binding;
import baguan.review.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Versions written as lines; a finding is {@code rule[text]} in one of them. */
final class ComparisonTest {
  private static final Binding FIRST = new Binding("aa", "rules-1", "1", "profile-1");
  private static final Binding SECOND = new Binding("bb", "rules-1", "1", "profile-1");

  @Test
  void aCorrectedPlaceIsFixedAndTheRestIsStillThere() {
    Comparison comparison =
        compare(
            side(1, FIRST, "通知", "定于d[2026年11月31日]召开", "逾期t[不侯]"),
            side(2, SECOND, "通知", "定于2026年11月30日召开", "备注：m[内部使用]", "逾期t[不侯]"));
    assertThat(told(comparison))
        .containsExactly("new m text 0→3", "still t text 3→4", "fixed d text 2→0");
    assertThat(laid(comparison))
        .containsExactly(
            "  通知", "- 定于2026年11月{31}日召开", "+ 定于2026年11月{30}日召开", "+ {备注：内部使用}", "  逾期不侯");
  }

  @Test
  void ofSeveralEqualOnesTheOneThatWasTakenOutIsFixed() {
    Comparison comparison =
        compare(side(1, FIRST, "甲t[不侯]", "乙t[不侯]", "丙t[不侯]"), side(2, SECOND, "乙t[不侯]", "丙t[不侯]"));
    assertThat(told(comparison))
        .containsExactly("still t text 2→1", "still t text 3→2", "fixed t text 1→0");
  }

  @Test
  void theSameTextElsewhereMoved() {
    Side from = side(1, FIRST, "首段t[不侯]", "中段", "末段");
    Side to = side(2, SECOND, "首段", "中段", "末段之后又写了很多别的话t[不侯]");
    assertThat(told(compare(from, moved(to)))).containsExactly("moved t text 1→3");
  }

  @Test
  void whatHadGoneAndIsBackIsReopened() {
    Side from = side(2, FIRST, "甲");
    Side to = side(3, SECOND, "甲t[不侯]");
    Comparison comparison = Comparison.of(from, to, Set.of("t:不侯"));
    assertThat(told(comparison)).containsExactly("reopened t text 0→1");
  }

  @Test
  void saysWhenItIsNotTheText() {
    Side from = side(1, FIRST, "甲m[内部]", "乙");
    Binding rules = new Binding("aa", "rules-2", "1", "profile-1");
    assertThat(told(compare(from, side(2, rules, "甲内部", "乙r[]"))))
        .containsExactly("new r rules 0→2", "fixed m rules 1→0");
    Binding profile = new Binding("aa", "rules-1", "1", "profile-2");
    assertThat(told(compare(from, side(2, profile, "甲内部", "乙r[]"))))
        .containsExactly("new r profile 0→2", "fixed m profile 1→0");
    assertThat(told(compare(from, side(2, SECOND, "甲内部", "乙r[]", "丙"))))
        .containsExactly("new r elsewhere 0→2", "fixed m elsewhere 1→0");
    Side unasked = new Side(1, FIRST, true, Set.of("r"), from.paragraphs(), from.spots());
    Binding both = new Binding("aa", "rules-2", "1", "profile-2");
    assertThat(told(compare(unasked, side(2, both, "甲m[内部]", "乙r[]"))))
        .containsExactly("still m text 1→1", "new r profile 0→2");
  }

  @Test
  void aChangeUnderTheAsterisksIsAChange() {
    Side from = side(1, FIRST, "身份证p[11*4]");
    Side to = side(2, SECOND, "身份证p[11*4]");
    Spot other = to.spots().get(0);
    Point point = point(0, "p", "p:another/1", "p:another");
    Side changed =
        new Side(
            2, SECOND, true, Set.of(), to.paragraphs(), List.of(new Spot(point, 1, other.shown())));
    assertThat(compare(from, to).sameText()).isTrue();
    Comparison comparison = compare(from, changed);
    assertThat(comparison.sameText()).isFalse();
    assertThat(comparison.rows().get(0).veiled()).isTrue();
    assertThat(told(comparison)).containsExactly("new p text 0→1", "fixed p text 1→0");
  }

  @Test
  void formattingAloneLeavesTheTextTheSame() {
    Comparison comparison = compare(side(1, FIRST, "甲", "乙"), side(2, SECOND, "甲", "乙"));
    assertThat(comparison.sameBytes()).isFalse();
    assertThat(comparison.sameText()).isTrue();
    assertThat(comparison.whole()).isTrue();
    Side partly = new Side(2, SECOND, false, Set.of(), comparison.to().paragraphs(), List.of());
    assertThat(compare(comparison.from(), partly).whole()).isFalse();
  }

  @Test
  void anotherLayerIsAChange() {
    Side from = side(1, FIRST, "甲");
    Paragraph hidden = new Paragraph(1, "hidden", "p", "", "甲");
    Side to = new Side(2, SECOND, true, Set.of(), List.of(hidden), List.of());
    assertThat(compare(from, to).sameText()).isFalse();
    assertThat(compare(from, to).rows().get(0).veiled()).isFalse();
  }

  @Test
  void aSentencePutInFrontIsFoundAmongManyEdits() {
    Comparison comparison =
        compare(
            side(1, FIRST, "The price is 1,280,000 yuan.", "Nothing else."),
            side(
                2,
                SECOND,
                "An entirely new beginning",
                "The price is 1,290,000 yuan.",
                "Nothing else!"));
    assertThat(laid(comparison))
        .containsExactly(
            "+ {An entirely new beginning}",
            "- The price is 1,{280},000 yuan.",
            "+ The price is 1,{290},000 yuan.",
            "- Nothing else{.}",
            "+ Nothing else{!}");
  }

  /** Whatever is compared, both texts can be read off the rows again. */
  @Test
  void nothingIsLostOnTheWay() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      List<String> old = lines(random);
      List<String> fresh = lines(random);
      Comparison comparison =
          compare(
              side(1, FIRST, old.toArray(String[]::new)),
              side(2, SECOND, fresh.toArray(String[]::new)));
      assertThat(texts(comparison, true)).isEqualTo(old);
      assertThat(texts(comparison, false)).isEqualTo(fresh);
    }
  }

  @Test
  void longTextsAreCutAtWhatStandsInThemOnce() {
    List<String> old =
        IntStream.range(0, 9_000).mapToObj(i -> "第" + i + "段").collect(Collectors.toList());
    List<String> fresh = new ArrayList<>(old);
    fresh.set(3, "改");
    fresh.add(4_000, "增");
    fresh.remove(8_000);
    List<String> changed =
        laid(
                compare(
                    side(1, FIRST, old.toArray(String[]::new)),
                    side(2, SECOND, fresh.toArray(String[]::new))))
            .stream()
            .filter(l -> !l.startsWith(" "))
            .toList();
    assertThat(changed).containsExactly("- {第3段}", "+ {改}", "+ {增}", "- {第7999段}");
  }

  private static List<String> lines(Random random) {
    return random
        .ints(random.nextInt(12), 0, 6)
        .mapToObj(n -> "abcdefg一二三四五".substring(n, n * 2))
        .toList();
  }

  private static List<String> texts(Comparison comparison, boolean before) {
    List<String> texts = new ArrayList<>();
    for (Row row : comparison.rows()) {
      List<Piece> pieces = before ? row.old() : row.fresh();
      (before ? row.before() : row.after())
          .ifPresent(
              p ->
                  texts.add(
                      row.same()
                          ? p.text()
                          : pieces.stream().map(Piece::text).collect(Collectors.joining())));
    }
    return texts;
  }

  private static Comparison compare(Side from, Side to) {
    return Comparison.of(from, to, Set.of());
  }

  private static List<String> told(Comparison comparison) {
    return comparison.outcomes().stream()
        .map(
            o ->
                String.format(
                    "%s %s %s %d→%d",
                    o.fate().id(),
                    o.after().or(o::before).orElseThrow().point().rule(),
                    o.cause().id(),
                    o.before().map(Spot::line).orElse(0),
                    o.after().map(Spot::line).orElse(0)))
        .toList();
  }

  private static List<String> laid(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    for (Row row : comparison.rows()) {
      if (row.same()) {
        lines.add("  " + row.after().orElseThrow().text());
      } else {
        row.before().ifPresent(p -> lines.add("- " + cut(row.old())));
        row.after().ifPresent(p -> lines.add("+ " + cut(row.fresh())));
      }
    }
    return lines;
  }

  private static String cut(List<Piece> pieces) {
    return pieces.stream()
        .map(p -> p.changed() ? "{" + p.text() + "}" : p.text())
        .collect(Collectors.joining());
  }

  private static Side side(int number, Binding binding, String... lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    for (String line : lines) {
      int at = paragraphs.size() + 1;
      int open = line.indexOf('[');
      if (open < 0) {
        paragraphs.add(new Paragraph(at, "visible", "p" + at, "", line));
        continue;
      }
      String rule = line.substring(open - 1, open);
      String text = line.substring(open + 1, line.indexOf(']'));
      String rest = line.substring(line.indexOf(']') + 1);
      paragraphs.add(
          new Paragraph(at, "visible", "p" + at, "", line.substring(0, open - 1) + text + rest));
      String textKey = rule + ":" + text;
      long same = spots.stream().filter(s -> s.point().textKey().equals(textKey)).count();
      spots.add(new Spot(point(spots.size(), rule, textKey + "/" + same, textKey), at, text));
    }
    return new Side(number, binding, true, Set.of(), paragraphs, spots);
  }

  /** Under another heading: the keys are others, the text keys are not. */
  private static Side moved(Side side) {
    List<Spot> spots =
        side.spots().stream()
            .map(
                s ->
                    new Spot(
                        point(
                            s.point().index(),
                            s.point().rule(),
                            "other " + s.point().key(),
                            s.point().textKey()),
                        s.line(),
                        s.shown()))
            .toList();
    return new Side(side.number(), side.binding(), true, Set.of(), side.paragraphs(), spots);
  }

  private static Point point(int index, String rule, String key, String textKey) {
    return new Point(index, key, textKey, rule, Severity.ERROR, false, false, false);
  }
}
