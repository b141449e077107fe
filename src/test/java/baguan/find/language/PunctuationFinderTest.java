package baguan.find.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PunctuationFinderTest {
  private final PunctuationFinder finder = new PunctuationFinder();

  private List<String> found(String text) {
    return Texts.found(finder, text);
  }

  @Test
  void marksHalfWidthStopsBesideCharacters() {
    assertThat(found("各单位要提高认识,加强领导;联系人:办公室,达到50%,同比增长。"))
        .containsExactly("half-width-punctuation [,] ， also ;:,,");
  }

  @Test
  void statesAHabitOnceAParagraph() {
    assertThat(found("各单位要提高认识,加强领导。\n各部门要抓好落实;加强检查,及时报告。"))
        .containsExactly("half-width-punctuation [,] ，", "half-width-punctuation [;] ； also ,");
  }

  @Test
  void leavesNumbersAddressesAndLatinTextAlone() {
    assertThat(
            found(
                """
                会议于15:40开始，比例尺为1:500，总额1,234.50元。
                详见https://example.com/a,b?c=1所列。
                Contact: 张三, Li Si or the office; thank you very much.
                中澳(大利亚)自由贸易协定。
                """))
        .isEmpty();
  }

  @Test
  void marksDoubledAndConflictingStops() {
    assertThat(found("会议结束。。各地，，认真执行，。按期上报、等。他说：“好。”。"))
        .containsExactly(
            "doubled-punctuation [。。] 。",
            "doubled-punctuation [，，] ，",
            "conflicting-punctuation [，。]",
            "pause-before-etc [、]",
            "stop-around-quote [。”。]");
  }

  @Test
  void knowsTheFormsOfEllipsisAndDash() {
    assertThat(found("边走边唱...天亮了。一、二…如此……等等。目标--发展－－实现。"))
        .containsExactly(
            "ellipsis-form [...] ……",
            "ellipsis-form […] ……",
            "ellipsis-with-etc [……等等] ……",
            "dash-form [--] ——",
            "dash-form [－－] ——");
  }

  @Test
  void leavesDotLeadersAndConnectorsAlone() {
    assertThat(found("第一章　总则………………1\n第二章　职责......3\n北京—上海，1949—2024年——好……")).isEmpty();
  }

  @Test
  void judgesPairsByDocumentNotByParagraph() {
    assertThat(found("“第一段。\n“第二段。\n“第三段。”\n1）申请表；a）复印件。")).isEmpty();
    assertThat(found("完善“《审计法”》配套制度。")).containsExactly("crossed-marks [》]");
  }

  @Test
  void marksNestedPairsOfOneKind() {
    assertThat(found("《关于贯彻《预算法》的通知》他说：“发扬“钉钉子”精神。”（甲)"))
        .containsExactly(
            "nested-title-marks [《预算法》] 〈预算法〉",
            "nested-quotes [“钉钉子”] ‘钉钉子’",
            "mixed-width-brackets [)] ）");
  }

  @Test
  void narrowsFullWidthDigitsWithTheirPoint() {
    assertThat(found("到２０２５年，比重突破１.５％，ＸＸ市，ＧＤＰ增长。"))
        .containsExactly("full-width-digits [２０２５] 2025 also １.５", "full-width-letters [ＧＤＰ] GDP");
  }

  @Test
  void looksAtItemMarksOnlyAtTheHeadOfAParagraph() {
    assertThat(found("（一）、加强领导。\n第一、提高认识。\n1、抓好落实。\n第三、四项所列，第（一）、（二）项。\n第一、第二产业。"))
        .containsExactly("item-mark-form [、]", "item-mark-form [、] ，", "item-number-pause [、] .");
  }

  @Test
  void readsHostileTextInLinearTime() {
    String marks = "“《（…".repeat(200_000) + "。，".repeat(200_000) + ")）》”".repeat(200_000);
    assertThat(found(marks)).isNotEmpty();
  }
}
