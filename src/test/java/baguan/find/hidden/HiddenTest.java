package baguan.find.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.fact.Fact;
import baguan.fact.HiddenContent;
import baguan.fact.InvisibleCharacters;
import baguan.fact.UnreadPart;
import baguan.find.Reading;
import baguan.find.Readings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenTest {
  private static Block.Builder hidden(String author, String text) {
    return Block.in(Layer.HIDDEN, "docx/body", "p")
        .cause(Cause.HIDDEN_TEXT)
        .attribute("author", author)
        .text(text);
  }

  @Test
  void statesNeighboursOfOneAuthorAsOneThing() {
    Reading reading =
        Readings.of(
            "a.docx",
            List.of(hidden("", "一"), hidden("", "二"), hidden("A", "三")),
            List.of(Part.read(".")));
    List<String> things = new ArrayList<>();
    for (Fact fact : new HiddenFinder().find(reading)) {
      HiddenContent h = (HiddenContent) fact;
      things.add(h.cause() + " " + h.count() + " " + h.author() + " " + h.at());
    }
    assertThat(things).containsExactly("HIDDEN_TEXT 2  2:0-1", "HIDDEN_TEXT 1 A 4:0-1");
  }

  @Test
  void statesOnceWhatOneCommandClears() {
    Block.Builder one = Block.in(Layer.METADATA, "docx", "part/customXml/item1.xml");
    Block.Builder two = Block.in(Layer.METADATA, "docx", "part/customXml/item2.xml");
    Reading reading =
        Readings.of(
            "a.docx",
            List.of(one.cause(Cause.CUSTOM_XML).text("一"), two.cause(Cause.CUSTOM_XML).text("二")),
            List.of(Part.read(".")));
    assertThat(new HiddenFinder().find(reading))
        .extracting(fact -> ((HiddenContent) fact).count())
        .containsExactly(2);
  }

  @ParameterizedTest
  @CsvSource({"Redacted,0", "已遮盖,0", "张三,1", "Redacted by,1"})
  void leavesTheWordOnABlackBoxAlone(String text, int things) {
    Block.Builder covered = Block.in(Layer.HIDDEN, "pdf/page[1]", "hidden[1]");
    Reading reading =
        Readings.of(
            "a.pdf",
            List.of(covered.cause(Cause.COVERED_TEXT).text(text)),
            List.of(Part.read(".")));
    assertThat(new HiddenFinder().find(reading)).hasSize(things);
  }

  @Test
  void statesWhatWasNotRead() {
    Part body = new Part("docx/body", Part.Reading.PARTLY, Part.Reason.BROKEN, "cut off");
    Part whole = new Part(".", Part.Reading.PARTLY, Part.Reason.NONE, "see its parts");
    Reading reading = Readings.of("a.docx", List.of(), List.of(whole, body));
    assertThat(new CoverageFinder().find(reading))
        .containsExactly(
            new UnreadPart(
                "docx/body",
                Part.Reading.PARTLY,
                Part.Reason.BROKEN,
                "cut off",
                reading.document().self().all()));
  }

  @ParameterizedTest
  @CsvSource({
    "1391\u200b2345\u200b670,zero-width 2 true U+200B U+200B 2:4-5",
    "机\u200b密,zero-width 1 true U+200B 2:1-2",
    "网页\u200b文字,zero-width 1 false U+200B 2:2-3",
    "联系 \u202e0765\u202c,bidi 2 false U+202E U+202C 2:3-4",
    "1391\udb40\udc612345,tag 1 true U+E0061 2:4-6",
    "字\ue000字,private-use 1 false U+E000 2:1-2",
    "1391\u00ad2345,zero-width 1 true U+00AD 2:4-5",
  })
  void seesInvisibleCharacters(String text, String expected) {
    List<String> seen = new ArrayList<>();
    for (Fact fact : new InvisibleFinder().find(Readings.of(text))) {
      InvisibleCharacters i = (InvisibleCharacters) fact;
      seen.add(
          String.join(
              " ", i.kind(), "" + i.count(), "" + i.inside(), i.codePoints(), i.at().toString()));
    }
    assertThat(seen).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ufeff开头",
        "家\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67人",
        "好❤\ufe0f的",
        "1\ufe0f\u20e3 一",
        "con\u00adfi\u00adden\u00adtial",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "葛\udb40\udd00城",
        "\uf0b7 项目",
        "普通文字，没有别的。",
      })
  void leavesLawfulOnesAlone(String text) {
    assertThat(new InvisibleFinder().find(Readings.of(text))).isEmpty();
  }

  @Test
  void statesAHiddenColumnOnceThoughItsCellsLieApart() {
    Block.Builder cell = Block.in(Layer.HIDDEN, "xlsx/sheet['表']", "D1");
    Block.Builder next = Block.in(Layer.HIDDEN, "xlsx/sheet['表']", "D2");
    Reading reading =
        Readings.of(
            "a.xlsx",
            List.of(
                cell.cause(Cause.HIDDEN_ROW_OR_COLUMN).text("甲"),
                Block.in(Layer.VISIBLE, "xlsx/sheet['表']", "A2").text("看得见"),
                next.cause(Cause.HIDDEN_ROW_OR_COLUMN).text("乙")),
            List.of(Part.read(".")));
    assertThat(new HiddenFinder().find(reading))
        .extracting(f -> ((HiddenContent) f).count())
        .containsExactly(2);
  }

  private static Block.Builder property(Cause cause, String part, String name, String text) {
    return Block.in(Layer.METADATA, part, name).cause(cause).attribute("name", name).text(text);
  }

  private static List<String> things(Block.Builder... blocks) {
    Reading reading = Readings.of("a.docx", List.of(blocks), List.of(Part.read(".")));
    return new HiddenFinder()
        .find(reading).stream()
            .map(f -> (HiddenContent) f)
            .map(h -> h.cause() + " " + h.count() + " [" + h.name() + "] " + h.at())
            .toList();
  }

  @Test
  void statesWhatOneCommandClearsFromTheFileOnceWithItsNames() {
    assertThat(
            things(
                property(Cause.DOCUMENT_PROPERTY, "docx/prop", "Company", "甲"),
                property(Cause.PERSON_NAME, "docx/prop", "creator", "乙"),
                property(Cause.DOCUMENT_PROPERTY, "docx/prop", "Template", "丙"),
                property(Cause.DOCUMENT_PROPERTY, "docx/setting", "Company", "丁")))
        .containsExactly(
            "DOCUMENT_PROPERTY 3 [Company, Template] 2:0-1", "PERSON_NAME 1 [creator] 3:0-1");
  }

  @Test
  void namesOnlyTheFirstOfMany() {
    Block.Builder[] blocks = new Block.Builder[10];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = property(Cause.XMP_METADATA, "pdf/xmp", "n" + i, "x");
    }
    assertThat(things(blocks))
        .containsExactly("XMP_METADATA 10 [n0, n1, n2, n3, n4, n5, n6, n7, …] 2:0-1");
  }

  @Test
  void statesAPersonOnceForAPropertyKeptInTwoPlaces() {
    assertThat(
            things(
                property(Cause.PERSON_NAME, "docx/prop", "creator", "乙"),
                property(Cause.PERSON_NAME, "docx/prop", "lastModifiedBy", "乙"),
                property(Cause.PERSON_NAME, "docx/part", "creator", "乙")))
        .containsExactly("PERSON_NAME 2 [creator] 2:0-1", "PERSON_NAME 1 [lastModifiedBy] 3:0-1");
  }

  @Test
  void statesAPivotCacheOnceWithItsRecords() {
    assertThat(
            things(
                property(Cause.PIVOT_CACHE, "xlsx/pivotCache[1]", "", "甲"),
                property(Cause.PIVOT_CACHE, "xlsx/pivotCache[1]/records", "", "乙"),
                property(Cause.PIVOT_CACHE, "xlsx/pivotCache[2]", "", "丙")))
        .containsExactly("PIVOT_CACHE 2 [] 2:0-1", "PIVOT_CACHE 1 [] 4:0-1");
  }
}
