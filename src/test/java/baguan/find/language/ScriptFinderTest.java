package baguan.find.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptFinderTest {
  private static final String HANS = "为贯彻落实党中央决策部署，进一步发挥资金作用，严格执行预算，认真总结经验，现将有关问题报告如下。\n";
  private static final String HANT = "為辦理預算審查事項，請貴機關於期限內填復調查表，並將結果通知本處，以資憑辦。\n";

  private final ScriptFinder finder = new ScriptFinder();

  private List<String> found(String text) {
    return Texts.found(finder, text);
  }

  @Test
  void marksTheOtherScriptInsideADocumentOfOne() {
    assertThat(found(HANS + "各单位要严格执行財務制度。")).containsExactly("traditional-in-simplified [財務] 财务");
    assertThat(found(HANT + "請貴機關於期限内填报，并將結果通知。"))
        .containsExactly("simplified-in-traditional [报] 報");
  }

  @Test
  void leavesQuotationsAndWholeParagraphsAlone() {
    assertThat(found(HANS.repeat(8) + "该书原名《國語辭典》。\n" + HANT)).isEmpty();
  }

  @Test
  void leavesSharedAndRestoredCharactersAlone() {
    assertThat(found(HANS + "乾隆、瞭望、宫商角徵羽、慰藉、於先生、昇、喆、著名。")).isEmpty();
    assertThat(found(HANT + "台北里長、皇后、余先生、松樹、范女士、制度、才能。")).isEmpty();
  }

  @Test
  void marksForeignShapesAndLostCharacters() {
    assertThat(found(HANS + "进行経济分析，请王\ufffd同志、李\ue000同志按期执⾏。\n\uf0b7 一项"))
        .containsExactly(
            "variant-shape [経] 经",
            "replacement-character [\ufffd]",
            "private-use-character [\ue000]",
            "radical-for-character [⾏] 行");
  }
}
