package baguan.find.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.fact.Placeholder;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlaceholderFinderTest {
  private static List<String> placeholders(String text) {
    return new PlaceholderFinder()
        .find(Pages.of(text)).stream()
            .map(Placeholder.class::cast)
            .map(p -> p.kind() + " " + p.text())
            .toList();
  }

  @Test
  void findsWhatWasToBeFilledIn() {
    assertThat(
            placeholders(
                """
                ××市人民政府关于XX工作的通知
                国办发〔2024〕 号，20××年3月，地点（待定）
                [此处输入文件标题] {{客户名称}} Venue: TBD
                会议于____召开
                """))
        .containsExactly(
            "crosses ××",
            "crosses XX",
            "number 〔2024〕 号",
            "year 20××",
            "note （待定）",
            "brackets [此处输入文件标题]",
            "brackets {{客户名称}}",
            "note TBD",
            "blank ____");
  }

  @Test
  void leavesWithheldNamesMaskedNumbersAndFormsAlone() {
    assertThat(
            placeholders(
                """
                被告人张××，男；电话138****1234；3×5米；尺码XXL；“××中级人民法院”
                姓名____ 性别____ 年龄____ 单位____ 职务____ 电话____
                时间待定后通知；main()；国办发〔2024〕15号；{{jsxref("Proxy")}}
                """))
        .isEmpty();
  }

  @Test
  void takesSumsForWithheldWhereTheTextSaysItWasAbridged() {
    String text = "每年拨付XXX元用于地质勘探，由××市承办。\n";
    assertThat(placeholders(text)).containsExactly("figure XXX", "crosses ××");
    assertThat(placeholders(text + "　　（本文有删减）\n")).containsExactly("crosses ××");
    assertThat(placeholders(text + "全文刊登（不得删减）\n")).hasSize(2);
    assertThat(placeholders(text + "报送时有删减的，应当说明（可以删减）理由。\n")).hasSize(2);
  }
}
