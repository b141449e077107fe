package baguan.find.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.fact.NumberedHeading;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NumberingFinderTest {
  private static List<String> wrong(String text) {
    return new NumberingFinder()
        .find(Pages.of(text)).stream()
            .map(NumberedHeading.class::cast)
            .filter(h -> h.number() != h.expected())
            .map(h -> h.at().text() + " expected " + h.expected() + (h.first() ? " first" : ""))
            .toList();
  }

  @Test
  void countsEachLevelUnderItsParent() {
    assertThat(
            wrong(
                """
                一、甲
                （一）子
                （三）丑
                二、乙
                （一）寅
                1. 卯
                （1）辰
                （2）巳
                2. 午
                二、丙
                四、丁
                """))
        .containsExactly("（三） expected 2", "二、 expected 3", "四、 expected 3");
  }

  @Test
  void letsAListGoOnUnderTheNextParent() {
    assertThat(wrong("一、甲\n（一）子\n（二）丑\n二、乙\n（三）寅\n（四）卯")).isEmpty();
    assertThat(wrong("第一章 总则\n第一条 甲\n第二条 乙\n第二章 分则\n第三条 丙\n第五条 丁"))
        .containsExactly("第五条 expected 4");
  }

  @Test
  void followsNumbersWithinParagraphs() {
    assertThat(wrong("提交下列材料：（一）申请书；\n（二）证明；\n（三）其他。")).isEmpty();
  }

  @Test
  void leavesQuotedArticlesDecimalsAndReferencesAlone() {
    assertThat(
            wrong(
                """
                一、将第三条修改为：“有下列情形之一的：
                （三）材料不全的；
                （五）超过期限的。”
                3.5亿元用于建设。
                第三条规定的情形除外。
                二、删去第六条。
                """))
        .isEmpty();
  }

  @Test
  void countsCaptions() {
    assertThat(wrong("图1 结构\n表1 名单\n图3 流程\n图2所示内容很多。")).containsExactly("图3 expected 2");
  }
}
