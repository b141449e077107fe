package baguan.find.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PassagesTest {
  @Test
  void comparesAnnouncedCounts() {
    assertThat(
            Pages.passages(
                new CountFinder(),
                """
                抓好以下三点工作：
                一、值班。
                （一）甲。
                （二）乙。
                二、报送。
                有四个特点：一是快。二是准。三是稳。
                讲几点意见：一是甲。二是乙。
                两项制度：一是甲。二是乙。
                """))
        .containsExactly("announced-count-disagrees 三点", "announced-count-disagrees 四个");
  }

  @Test
  void comparesRespectiveLists() {
    assertThat(
            Pages.passages(
                new RespectiveFinder(), "甲、乙、丙分别为1、2。甲、乙分别为1、2。甲、乙分别为1、2、3、4。甲、乙和丙分别为1、2、3。"))
        .containsExactly("respectively-count-disagrees 分别为1、2");
  }

  @Test
  void addsUpSentences() {
    assertThat(
            Pages.passages(
                new SumFinder(),
                """
                甲区30万元，乙区20万元，合计60万元。甲区30万元，乙区20万元，合计50万元。
                新增120家，其中高新企业130家。共有1.2万人，其中党员3000人。
                由200个增加到250个，增长20%。由200个增加到250个，增长25%。
                一产占12%，二产占45%，三产占53%。
                """))
        .containsExactly(
            "text-sum-disagrees 60万元 50万元",
            "part-exceeds-whole 130家 120家",
            "growth-rate-disagrees 20% 25",
            "percentages-over-100 53% 110");
  }

  @Test
  void pairsMarksOverParagraphs() {
    assertThat(
            Pages.passages(
                new PairFinder(),
                """
                “第一段。
                “第二段。
                “第三段。”
                （2024年1月1日通过
                2024年2月1日修订）
                包括：1）甲；2）乙（data type）。
                """))
        .isEmpty();
    assertThat(Pages.passages(new PairFinder(), "依据《档案法的规定（试行）。\n推进放管服”改革。"))
        .containsExactly("unmatched-bracket 《", "unmatched-quotation-mark ”");
  }

  @Test
  void findsLeftovers() {
    assertThat(
            Pages.passages(
                new LeftoverFinder(),
                """
                批注：来源请补充
                投资30亿元【此处需核实】，完成率98%（请核实）。
                TODO 附件；详见错误!未找到引用源。
                作出批注，《办法》（修改草案）；应当核实；TODOs
                """))
        .containsExactly(
            "reviewer-note-left 批注：",
            "reviewer-note-left 【此处需核实】",
            "reviewer-note-left （请核实）",
            "reviewer-note-left TODO",
            "broken-reference-field 错误!未找到引用源");
  }

  @Test
  void findsRepeatedSentences() {
    String sentence = "各单位要加强组织领导压实工作责任。";
    assertThat(Pages.passages(new RepetitionFinder(), sentence + "\n" + sentence + "\n照办。照办。"))
        .containsExactly("repeated-sentence " + sentence);
  }

  @Test
  void looksUpReferences() {
    assertThat(
            Pages.passages(
                new ReferenceFinder(),
                """
                第一条 依照档案法第五十条制定本办法。
                第二条 依照本办法第九条处理，将“本办法第八条”删去。
                第三条 依照本办法第一条处理，流程如图2所示，数据见表7。
                图1 结构
                """))
        .containsExactly("missing-cross-reference 第九条", "missing-cross-reference 图2");
  }

  @Test
  void findsShortNamesNobodyUses() {
    assertThat(Pages.passages(new AbbreviationFinder(), "市政务服务中心（以下简称“政务中心”）与市档案馆（以下简称市馆）。市馆负责。"))
        .containsExactly("defined-term-unused 政务中心");
  }
}
