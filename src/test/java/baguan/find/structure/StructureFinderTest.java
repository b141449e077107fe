package baguan.find.structure;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.fact.Profile;
import baguan.fact.Role;
import baguan.find.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

final class StructureFinderTest {
  private static final String NOTICE =
      """
      000012
      特　急
      江州市人民政府文件

      江政发〔2024〕5号
      江州市人民政府
      关于做好政务公开工作的通知
      各县（区）人民政府，市政府各部门：
      　　为进一步做好政务公开工作，现将有关事项通知如下，请结合实际认真执行。
      　　一、明确公开范围
      　　各部门对照目录逐项核对，做到应公开尽公开。
      　　附件：1.任务分工表
      　　　　　2.办理流程
      　　　　　　　　江州市人民政府
      　　　　　　　　2024年3月5日
      　　（此件公开发布）
      附件1
      任务分工表
      　　市政府办公室负责统筹协调，各部门负责本领域内容的公开和解读。
      抄送：市委各部门，市人大常委会办公室。
      江州市人民政府办公室　　　　2024年3月6日印发
      """;

  private static final String REPORT =
      """
      江州市人民政府
      关于政务公开工作情况的报告
      省人民政府：
      　　现将有关情况报告如下。
      """;

  @Test
  void knowsTheSignersBesideTheNumberAndAroundIt() {
    String beside = "　江政发〔2024〕5号　　　　　　　　";
    String first = "签发人：示例甲　示例乙\n";
    String further = "　　　　　　　　　　　　　　　　　　　";
    List<String> below =
        List.of(
            "ISSUER_MARK 江州市人民政府文件",
            "DOCUMENT_NUMBER 江政发〔2024〕5号",
            "SIGNER 签发人：示例甲　示例乙",
            "SIGNER 示例丙",
            "TITLE 江州市人民政府",
            "TITLE 关于政务公开工作情况的报告",
            "RECIPIENT 省人民政府：",
            "BODY 现将有关情况报告如下。");
    List<String> above = new ArrayList<>(below);
    Collections.swap(above, 1, 2);
    String mark = "江州市人民政府文件\n";
    assertThat(Drafts.elements(Drafts.text(mark + beside + first + further + "示例丙\n" + REPORT)))
        .isEqualTo(below);
    assertThat(Drafts.elements(Drafts.text(mark + further + first + beside + "　　示例丙\n" + REPORT)))
        .isEqualTo(above);
  }

  @Test
  void namesEveryElementOfADocument() {
    assertThat(Drafts.elements(Drafts.text(NOTICE)))
        .containsExactly(
            "COPY_NUMBER 000012",
            "URGENCY 特　急",
            "ISSUER_MARK 江州市人民政府文件",
            "DOCUMENT_NUMBER 江政发〔2024〕5号",
            "TITLE 江州市人民政府",
            "TITLE 关于做好政务公开工作的通知",
            "RECIPIENT 各县（区）人民政府，市政府各部门：",
            "BODY 为进一步做好政务公开工作，现将有关事项通知如下，请结合实际认真执行。",
            "HEADING_1 一、明确公开范围",
            "BODY 各部门对照目录逐项核对，做到应公开尽公开。",
            "ATTACHMENT_NOTE 附件：1.任务分工表",
            "ATTACHMENT_NOTE 2.办理流程",
            "SIGNATURE 江州市人民政府",
            "DATE 2024年3月5日",
            "NOTE （此件公开发布）",
            "ATTACHMENT_LABEL 附件1",
            "ATTACHMENT_TITLE 任务分工表",
            "ATTACHMENT_TEXT 市政府办公室负责统筹协调，各部门负责本领域内容的公开和解读。",
            "COPY_TO 抄送：市委各部门，市人大常委会办公室。",
            "IMPRINT 江州市人民政府办公室　　　　2024年3月6日印发");
  }

  @Test
  void splitsNumberAndSignerOfOneLine() {
    Reading reading =
        Drafts.text(
            """
            江州市教育局文件
            江教〔2024〕12号　　　　签发人：某某
            关于新建青少年活动中心的请示
            江州市人民政府：
            　　拟新建青少年活动中心一处。妥否，请批示。
            江州市教育局
            2024年3月5日
            """);
    assertThat(Drafts.elements(reading)).contains("DOCUMENT_NUMBER 江教〔2024〕12号", "SIGNER 签发人：某某");
    assertThat(profile(reading)).isEqualTo("formal 请示 upward");
  }

  @Test
  void tellsTheProfilesApart() {
    assertThat(profile(Drafts.text(NOTICE))).isEqualTo("formal 通知");
    assertThat(profile(Drafts.text("江州市人民政府令\n第12号\n　　办法已经审议通过，现予公布，自公布之日起施行。\n")))
        .isEqualTo("command 令");
    assertThat(profile(Drafts.text("市政府常务会议纪要\n第3期\n　　会议听取了有关情况的汇报，议定了下列事项。\n")))
        .isEqualTo("minutes ");
    assertThat(profile(Drafts.text("在全市工作会议上的讲话\n同志们：\n　　今天我们召开全市工作会议，部署今年的任务。\n")))
        .isEqualTo("speech ");
    assertThat(profile(Drafts.text("2024年工作要点\n　　一、总体要求\n　　坚持稳中求进，做好各项工作。\n")))
        .isEqualTo("ordinary ");
    assertThat(profile(Drafts.text("Minutes of the meeting\nThe board met on Monday.\n")))
        .isEqualTo("other ");
    assertThat(profile(Drafts.text("行政院 函\n受文者：臺北市政府\n發文字號：院臺綜字第1040127907號\n主旨：請查照辦理。\n")))
        .isEqualTo("tw-letter 函");
  }

  @Test
  void givesASpeechNoHeader() {
    Reading reading = Drafts.text("在全市工作会议上的讲话\n同志们：\n　　今天我们召开全市工作会议，部署今年的任务。\n一、提高认识\n");
    assertThat(Structure.of(reading).elements().stream().map(e -> e.role()))
        .containsExactly(Role.TITLE, Role.BODY, Role.BODY, Role.HEADING_1);
  }

  @Test
  void findsTheNumberBelowTheTitleOnWebCopies() {
    Reading reading =
        Drafts.text(
            """
            国务院办公厅关于开展城镇小区
            配套幼儿园治理工作的通知
            国办发〔2019〕3号
            各省、自治区、直辖市人民政府：
            　　城镇小区配套幼儿园建设是公共服务，现就有关工作通知如下。
            国务院办公厅
            2019年1月9日
            """);
    assertThat(Structure.of(reading).title()).isEqualTo("国务院办公厅关于开展城镇小区配套幼儿园治理工作的通知");
    assertThat(Structure.of(reading).onPaper()).isFalse();
  }

  @Test
  void takesALawForNoOfficialDocument() throws IOException {
    for (Path law : files(Drafts.SHARED.resolve("laws"))) {
      Reading reading = Drafts.file(law);
      assertThat(Structure.of(reading).profile().type()).as("type").isEqualTo("ordinary");
      assertThat(new FormatFinder().find(reading)).isEmpty();
      assertThat(new PolicyFinder().find(reading)).isEmpty();
    }
  }

  /** A notice on a letter's paper, its number still to come. */
  @Test
  void knowsALetterByRedLinesWiderThanTheText() throws IOException {
    Path paper = Drafts.SHARED.resolve("gongwen/templates/GongwenAssistant__tz_1.docx");
    assertThat(Structure.of(Drafts.file(paper)).profile().type()).isEqualTo("letter");
  }

  @Test
  void readsTheSeedAsASpeech() throws IOException {
    for (Path seed : files(Drafts.SHARED.resolve("seed"))) {
      Profile profile = Structure.of(Drafts.file(seed)).profile();
      assertThat(profile.type() + " " + profile.script()).isEqualTo("speech hant");
    }
  }

  static List<Path> files(Path folder) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(folder), "no real files beside the checkout");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String profile(Reading reading) {
    Profile profile = Structure.of(reading).profile();
    return profile.type() + " " + profile.kind() + (profile.upward() ? " upward" : "");
  }
}
