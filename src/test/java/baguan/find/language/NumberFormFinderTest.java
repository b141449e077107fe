package baguan.find.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberFormFinderTest {
  private final NumberFormFinder finder = new NumberFormFinder();

  private List<String> found(String text) {
    return Texts.found(finder, text);
  }

  @Test
  void wantsTheUnitAtBothEndsOfARange() {
    assertThat(found("占15～30%，提高3-5%，投资9～16亿元，面积100~150平方米。"))
        .containsExactly(
            "percent-range [15～30%] 15%～30%",
            "percent-range [3-5%] 3%-5%", "ten-thousand-range [9～16亿] 9亿～16亿", "range-mark [~] ～");
  }

  @Test
  void leavesRightRangesAlone() {
    assertThat(found("15%～30%，100～150千克，9亿～16亿元，2020—2024年，2020至30%，GB2312-80%，增至30%。")).isEmpty();
  }

  @Test
  void marksMixedNumeralsButNotUnits() {
    assertThat(found("有4千多人，几十%的任务，增长率为.46%。"))
        .containsExactly(
            "mixed-numeral [4千]", "chinese-numeral-percent [几十%] 百分之几十", "bare-decimal [.46] 0.46");
    assertThat(found("装机5千瓦，重3千克，总投资3.5万元，10亿零817万人，2百分点，0.46%。")).isEmpty();
  }

  @Test
  void marksYearsAndDatesOfDoubtfulForm() {
    assertThat(found("建于90年代，自98年5月1日起，2024年八月8日，二零二四年，二○二四年，15：40开始。"))
        .containsExactly(
            "decade-without-century [90年代]",
            "short-year [98年]",
            "mixed-date-numerals [2024年八月8日]",
            "zero-in-year [二零二四] 二〇二四",
            "circle-in-year [二○二四] 二〇二四",
            "full-width-colon-in-time [15：40] 15:40");
  }

  @Test
  void leavesRightDatesAlone() {
    assertThat(
            found(
                """
                上世纪80、90年代，20世纪90年代，80后。
                1998年5月1日，民国38年5月1日，满10年6个月。
                2024年八月十五中秋节，二〇二四年八月八日，三千零五十二年。
                时间：10:30，国办发〔2018〕115号，（2024）京01民终123号。
                """))
        .isEmpty();
  }

  @Test
  void marksNumbersThatContradictThemselves() {
    assertThat(found("约100人左右，近50多家，事故下降了3倍，成本降低两倍。"))
        .containsExactly(
            "doubled-approximation [约100人左右]",
            "doubled-approximation [近50多]",
            "decrease-by-multiples [下降了3倍]",
            "decrease-by-multiples [降低两倍]");
    assertThat(found("节约100万元左右，最近5天左右，增加了3倍，减少到三分之一。")).isEmpty();
  }
}
