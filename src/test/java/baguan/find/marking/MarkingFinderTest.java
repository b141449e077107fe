package baguan.find.marking;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.fact.Fact;
import baguan.fact.Marking;
import baguan.find.Reading;
import baguan.find.Readings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingFinderTest {
  private static List<String> marks(Reading reading) {
    List<String> marks = new ArrayList<>();
    for (Fact fact : new MarkingFinder().find(reading)) {
      if (fact instanceof Marking m && m.real()) {
        marks.add(m.system() + " " + m.level() + " " + m.period());
      }
    }
    return marks;
  }

  @ParameterizedTest
  @CsvSource({
    "机密★10年,prc SECRET 10年",
    "绝密★长期,prc TOP_SECRET 长期",
    "秘密★6个月,prc CONFIDENTIAL 6个月",
    "机密★会议开始前,prc SECRET 会议开始前",
    "秘 密 ★ 1 年,prc CONFIDENTIAL 1年",
    "機密★20年,prc SECRET 20年",
    "机密 ★ 10年,prc SECRET 10年",
    "绝密*20年,prc TOP_SECRET 20年",
    "机密☆10年,prc SECRET 10年",
    "机宻★10年,prc SECRET 10年",
    "机-密★10年,prc SECRET 10年",
    "机\u200b密★10年,prc SECRET 10年",
    "秘密★2027年12月31日前,prc CONFIDENTIAL 2027年12月31日前",
    "机密★,'prc SECRET '",
    "密级：绝密,'prc TOP_SECRET '",
    "机  密,'prc SECRET '",
    "内部资料 注意保存,'prc-work INTERNAL '",
    "工作秘密,'prc-work RESTRICTED '",
    "工作秘密★3年,'prc-work RESTRICTED '",
    "商业秘密▲10年,'corporate RESTRICTED '",
    "（此件不公开）,'prc-work INTERNAL '",
    "关于印发办法的通知（征求意见稿）,'draft INTERNAL '",
    "TLP:RED,'tlp CONFIDENTIAL '",
    "TLP:AMBER+STRICT,'tlp RESTRICTED '",
    "ＴＬＰ：ＲＥＤ,'tlp CONFIDENTIAL '",
    "SECRET//NOFORN,'us SECRET '",
    "CUI//SP-PRVCY,'cui RESTRICTED '",
    "OFFICIAL-SENSITIVE,'uk RESTRICTED '",
    "NATO SECRET,'nato SECRET '",
    "C O N F I D E N T I A L,'corporate RESTRICTED '",
    "C\u041eNFID\u0415NTI\u0410L,'corporate RESTRICTED '",
    "密等及解密條件或保密期限：機密,'tw CONFIDENTIAL '",
    "內部資料,'prc-work INTERNAL '",
    "内.部.资.料,'prc-work INTERNAL '",
  })
  void seesAMark(String text, String expected) {
    assertThat(marks(Readings.of(text))).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "保守商业秘密的义务",
        "他有一个秘密",
        "机密信息的定义见第3条",
        "《保守国家秘密法》",
        "绝密飞行（电影）",
        "秘密级计算机",
        "五★级酒店",
        "★★★推荐",
        "这是一个秘密的故事",
        "这也是机密文件",
        "密级：无",
        "密级：绝密□ 机密□ 秘密□",
        "国家秘密的密级分为绝密、机密、秘密三级。",
        "内部控制、内部审计、内部管理",
        "《民法典（草案）》",
        "根据《办法（征求意见稿）》，各单位应当反馈意见。",
        "This agreement is confidential between the parties.",
        "(C) the third item of a list",
        "The secret of success",
        "**机密**的写法",
      })
  void leavesAMentionAlone(String text) {
    assertThat(marks(Readings.of(text))).isEmpty();
  }

  @Test
  void readsPortionsOnlyBesideABanner() {
    assertThat(marks(Readings.of("CUI//SP-PRVCY", "(S) The plan."))).hasSize(2);
    assertThat(marks(Readings.of("(S) The plan."))).isEmpty();
  }

  @Test
  void takesALoneLevelWordOnlyAtTheHead() {
    String[] lines = new String[40];
    java.util.Arrays.setAll(lines, i -> i == 39 ? "机密" : "第" + i + "行");
    assertThat(marks(Readings.of(lines))).isEmpty();
  }

  @Test
  void readsSensitivityLabels() {
    Block.Builder label =
        Block.in(Layer.METADATA, "docx/prop", "x")
            .kind(Kind.PROPERTY)
            .attribute("name", "custom:MSIP_Label_0000_Name")
            .text("Highly Confidential");
    Reading reading = Readings.of("a.docx", List.of(label), List.of(Part.read(".")));
    assertThat(marks(reading)).containsExactly("label CONFIDENTIAL ");
  }
}
