package baguan.find.taiwan;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.fact.Passage;
import baguan.find.Readings;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TaiwanFinderTest {
  private static final String LETTER =
      """
      江洲縣政府　函
      受文者：江洲縣各鄉鎮公所
      發文日期：中華民國 115 年 4 月 8 日
      發文字號：江府工水字第 1150001234 號
      速別：
      密等及解密條件或保密期限：
      附件：雨水下水道巡檢表1份
      主旨：檢送雨水下水道巡檢表1份，請查照。
      說明：
      一、依據本縣雨水下水道維護管理要點第4點辦理。
      二、往年部分路段因側溝淤積造成積水，
      請優先處理。
      正本：江洲縣各鄉鎮公所
      副本：本府工務處
      """;

  private static List<String> found(String text) {
    return new TaiwanFinder()
        .find(Readings.of(text.split("\n"))).stream()
            .map(Passage.class::cast)
            .map(p -> p.kind().substring("taiwan/".length()) + " [" + p.at().text() + "]")
            .toList();
  }

  @Test
  void saysNothingOfACorrectLetter() {
    assertThat(found(LETTER)).isEmpty();
  }

  @Test
  void holdsTheHeadToItsForm() {
    String faulty =
        LETTER
            .replace("速別：", "速別：急件")
            .replace("期限：", "期限：普通")
            .replace("附件：雨水下水道巡檢表1份", "附件：無")
            .replace("正本：江洲縣各鄉鎮公所", "正本：如行文單位");
    assertThat(found(faulty))
        .containsExactly(
            "speed-word [急件]",
            "level-of-ordinary-paper [普通]",
            "attachment-none [無]",
            "recipient-by-reference [如行文單位]");
  }

  @Test
  void leavesADraftsCirclesOpen() {
    assertThat(found(LETTER.replace("4 月 8 日", "4 月○日").replace("1150001234", "○○○"))).isEmpty();
  }

  @Test
  void knowsTheDirectionByWhatIsAsked() {
    String upward = LETTER.replace("請查照", "請鑒核").replace("本縣雨水", "貴部雨水");
    assertThat(found(upward))
        .containsExactly("attach-word-direction [檢送]", "address-direction [貴部]");
    assertThat(found(LETTER.replace("本縣雨水", "鈞部雨水"))).containsExactly("address-direction [鈞部]");
  }

  @Test
  void saysOneThingOfAMemosClosing() {
    assertThat(found(LETTER.replace("請優先處理。", "並請核示。"))).containsExactly("closing-of-memo [請核示]");
  }

  @Test
  void leavesMainlandAndHongKongPapersAlone() {
    assertThat(
            found(
                """
                江州市人民政府文件
                江政發〔2024〕5號
                關於加強安全管理的通知
                主旨：一、加強管理。二、報送情況。
                受文者：各縣
                發文日期：2024年3月5日
                """))
        .isEmpty();
    assertThat(
            found(
                """
                渠務署
                本署檔號：（12）in XX/1/1
                來函檔號：
                主席：
                本署將於2026年5月開展渠務工程，請　查照。
                副本送：民政事務處
                """))
        .isEmpty();
    assertThat(found(LETTER.replace("雨水", "污水").replace("主旨", "事由"))).isEmpty();
  }
}
