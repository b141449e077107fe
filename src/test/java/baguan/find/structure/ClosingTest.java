package baguan.find.structure;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.fact.Attachment;
import baguan.fact.AttachmentMention;
import baguan.fact.AttachmentNote;
import baguan.find.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClosingTest {
  @Test
  void readsDatesAsTheStandardWantsThem() {
    assertThat(date("2024年3月5日")).isEqualTo("");
    assertThat(date("2024年03月05日")).isEqualTo("leading-zero 2024年3月5日");
    assertThat(date("二〇二四年三月五日")).isEqualTo("numeral 2024年3月5日");
    assertThat(date("二○○四年六月二十六日")).isEqualTo("");
    assertThat(date("2024.3.5")).isEqualTo("separators 2024年3月5日");
    assertThat(date("2024年3月5号")).isEqualTo("day-word 2024年3月5日");
    assertThat(date("24年3月5日")).isEqualTo("short-year 2024年3月5日");
    assertThat(date("2004年01月16日")).isEqualTo("");
  }

  @Test
  void listsAttachmentsMentionedNotedAndCarried() {
    Reading reading =
        Drafts.text(
            """
            江州市人民政府文件
            江政发〔2024〕5号
            关于做好政务公开工作的通知
            各部门：
            　　分工见附件1，流程（见附件2），表样附后。
            　　附件：1.任务分工表
            　　　　　2.办理流程。
            江州市人民政府
            2024年3月5日
            附件1
            任务分工表
            　　市政府办公室负责统筹协调，各部门负责本领域内容的公开。
            """);
    AttachmentFinder finder = new AttachmentFinder();
    assertThat(
            Drafts.facts(finder, reading, AttachmentMention.class).stream()
                .map(m -> m.number() + m.at().text()))
        .containsExactly("1见附件1", "2（见附件2）");
    assertThat(
            Drafts.facts(finder, reading, AttachmentNote.class).stream()
                .map(n -> n.number() + n.title() + n.listed()))
        .containsExactly("1任务分工表2", "2办理流程2");
    assertThat(
            Drafts.facts(finder, reading, Attachment.class).stream()
                .map(a -> a.number() + a.title()))
        .isEqualTo(List.of("1任务分工表"));
  }

  @Test
  void knowsAnAttachmentThatIsBoundApartByItsNumber() {
    Reading reading =
        Drafts.text(
            """
            江州市人民政府文件
            江政发〔2024〕5号
            关于做好政务公开工作的通知
            各部门：
            　　分工见附件。
            　　附件：任务分工表
            江州市人民政府
            2024年3月5日
            江政发〔2024〕5号附件1
            任务分工表
            　　市政府办公室负责统筹协调，各部门负责本领域内容的公开。
            """);
    assertThat(Drafts.elements(reading))
        .containsSubsequence("OTHER 江政发〔2024〕5号", "ATTACHMENT_LABEL 附件1", "ATTACHMENT_TITLE 任务分工表");
  }

  private static String date(String text) {
    DateForm form = DateForm.of(text);
    return form.fault().isEmpty() ? "" : form.fault() + " " + form.right();
  }
}
