package baguan.check;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.finding.Finding;
import baguan.samples.Gongwen;
import baguan.samples.GongwenDocx;
import baguan.samples.GongwenExamples;
import baguan.samples.GongwenOfd;
import baguan.samples.GongwenPdf;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One fault in a correct official document, of layout or writing, is told, and nothing else. */
class OneFaultTest {
  @Test
  void correctDocumentsPassInSilence() {
    assertThat(rules("a.docx", GongwenDocx.of(Gongwen.formal()))).isEmpty();
    assertThat(rules("a.docx", GongwenDocx.of(Gongwen.letter()))).isEmpty();
    assertThat(rules("a.pdf", GongwenPdf.of(Gongwen.formal()))).isEmpty();
    assertThat(rules("a.pdf", GongwenPdf.of(Gongwen.letter()))).isEmpty();
    assertThat(rules("a.ofd", GongwenOfd.of(Gongwen.formal()))).isEmpty();
    assertThat(rules("a.ofd", GongwenOfd.of(Gongwen.letter()))).isEmpty();
  }

  @Test
  void correctLongDocumentsPassInSilence() {
    assertThat(rules("a.docx", GongwenDocx.of(Gongwen.formal().with("long", "true")))).isEmpty();
    assertThat(rules("a.pdf", GongwenPdf.of(Gongwen.formal().with("long", "true")))).isEmpty();
    assertThat(rules("a.ofd", GongwenOfd.of(Gongwen.formal().with("long", "true")))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> othersPassInSilence() {
    return GongwenExamples.correct().entrySet().stream()
        .flatMap(
            e ->
                Stream.of(
                    silent(e.getKey(), "a.docx", GongwenDocx.of(e.getValue())),
                    silent(e.getKey(), "a.pdf", GongwenPdf.of(e.getValue())),
                    silent(e.getKey(), "a.ofd", GongwenOfd.of(e.getValue()))));
  }

  @Test
  void shortJustifiedTitlesAreNotCentred() {
    assertThat(rules("a.docx", GongwenDocx.of(Gongwen.formal().with("title.align", "both"))))
        .containsExactly("official-format/title-centred");
    assertThat(rules("a.docx", GongwenDocx.of(Gongwen.formal().with("title.align", "distribute"))))
        .isEmpty();
  }

  @Test
  void pageNumbersOnTheOtherSideAreTold() {
    Gongwen crossed = Gongwen.formal().with("long", "true").with("page-number.crossed", "true");
    for (byte[] bytes : List.of(GongwenDocx.of(crossed), GongwenPdf.of(crossed))) {
      assertThat(rules("a", bytes)).containsExactly("official-format/page-number-sides");
    }
  }

  @TestFactory
  Stream<DynamicTest> inWordProcessorFiles() {
    return Stream.of(GongwenExamples.broken(), GongwenExamples.wordOnly())
        .flatMap(faults -> faults.entrySet().stream())
        .map(e -> one(e.getKey(), "a.docx", GongwenDocx::of, e.getValue()));
  }

  @TestFactory
  Stream<DynamicTest> onDrawnPages() {
    return GongwenExamples.broken().entrySet().stream()
        .map(e -> one(e.getKey(), "a.pdf", GongwenPdf::of, e.getValue()));
  }

  @TestFactory
  Stream<DynamicTest> inOfd() {
    return GongwenExamples.broken().entrySet().stream()
        .map(e -> one(e.getKey(), "a.ofd", GongwenOfd::of, e.getValue()));
  }

  @TestFactory
  Stream<DynamicTest> ofWriting() {
    return GongwenExamples.miswritten().entrySet().stream()
        .flatMap(
            e ->
                Stream.of(
                    told(e.getKey(), "a.docx", GongwenDocx.of(e.getValue())),
                    told(e.getKey(), "a.pdf", GongwenPdf.of(e.getValue())),
                    told(e.getKey(), "a.ofd", GongwenOfd.of(e.getValue()))));
  }

  @TestFactory
  Stream<DynamicTest> ofPages() {
    return GongwenExamples.misplaced().entrySet().stream()
        .flatMap(
            e ->
                Stream.of(
                    told(e.getKey(), "a.pdf", GongwenPdf.of(e.getValue())),
                    told(e.getKey(), "a.ofd", GongwenOfd.of(e.getValue()))));
  }

  private static DynamicTest silent(String make, String name, byte[] bytes) {
    return DynamicTest.dynamicTest(
        make + " " + name, () -> assertThat(rules(name, bytes)).isEmpty());
  }

  private static DynamicTest told(String rule, String name, byte[] bytes) {
    return DynamicTest.dynamicTest(
        rule + " " + name, () -> assertThat(rules(name, bytes)).containsExactly(rule));
  }

  private static DynamicTest one(
      String rule, String name, Function<Gongwen, byte[]> write, Gongwen paper) {
    return DynamicTest.dynamicTest(
        rule,
        () ->
            assertThat(rules(name, write.apply(paper))).containsExactly("official-format/" + rule));
  }

  private static List<String> rules(String name, byte[] bytes) {
    return Home.checker().check(name, bytes, Destination.UNSAID).findings().stream()
        .map(Finding::rule)
        .distinct()
        .toList();
  }
}
