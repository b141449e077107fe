package baguan.find.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.fact.AmountMention;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AmountFinderTest {
  private static List<String> amounts(String text) {
    return new AmountFinder()
        .find(Pages.of(text)).stream()
            .map(AmountMention.class::cast)
            .map(
                a ->
                    a.text()
                        + " = "
                        + a.yuan().toPlainString()
                        + (a.paired() ? " / " + a.pairedYuan().toPlainString() : ""))
            .toList();
  }

  @Test
  void readsFiguresWithTheirUnits() {
    assertThat(amounts("1,200.5万元、3亿元、¥100、US$ 5 million、20元、3元素、5人"))
        .containsExactly(
            "1,200.5万元 = 12005000.0", "3亿元 = 300000000", "¥100 = 100", "US$ 5 = 5", "20元 = 20");
  }

  @Test
  void readsTheOfficialCapitals() {
    assertThat(amounts("壹仟肆佰零玖元伍角 壹拾万柒仟元零伍角叁分 壹拾万零柒仟元伍角叁分 人民币伍分 壹佰零壹元整 貳億參仟萬圓整"))
        .containsExactly(
            "壹仟肆佰零玖元伍角 = 1409.5",
            "壹拾万柒仟元零伍角叁分 = 107000.53",
            "壹拾万零柒仟元伍角叁分 = 107000.53",
            "伍分 = 0.05",
            "壹佰零壹元整 = 101",
            "貳億參仟萬圓整 = 230000000");
  }

  @Test
  void pairsNeighboursOnly() {
    assertThat(amounts("人民币壹佰元整（¥110.00），另付20元；壹佰元整，其中材料费80元"))
        .containsExactly(
            "壹佰元整 = 100 / 110.00", "¥110.00 = 110.00 / 100", "20元 = 20", "壹佰元整 = 100", "80元 = 80");
  }
}
