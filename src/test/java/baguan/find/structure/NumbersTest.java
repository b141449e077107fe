package baguan.find.structure;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.fact.DocumentNumber;
import baguan.find.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NumbersTest {
  private static final String HEAD = "江州市人民政府文件\n%s\n关于做好政务公开工作的通知\n各部门：\n　　现将事项通知如下，请认真执行。\n";

  @Test
  void readsTheOwnNumber() {
    assertThat(numbers(HEAD.formatted("江政发〔2024〕5号"))).containsExactly("own 江政发|2024|5|〔〕|true|");
    assertThat(numbers(HEAD.formatted("江政发［2024］第005号")))
        .containsExactly("own 江政发|2024|5|［］|false|");
  }

  @Test
  void readsCitedNumbersWithTheirTitles() {
    String text = "　　根据《国务院关于加强监管的意见》（国发〔2019〕5号）和省政府国办发[2018]118号文件执行。\n";
    assertThat(numbers(text))
        .containsExactly("国发|2019|5|〔〕|true|国务院关于加强监管的意见", "省政府国办发|2018|118|[]|false|");
  }

  @Test
  void leavesOtherNumbersAlone() {
    String text =
        """
        国务院令第786号公布，依据（2024）京01民终123号判决和GB/T 9704—2012。
        参见院臺綜字第1040127907號、（81）国劳总险字22号、2024年第5号公告。
        """;
    assertThat(numbers(text)).isEmpty();
  }

  @Test
  void namesEachFaultWithItsCharacters() {
    assertThat(faults("江政发[2024]5号")).containsExactly("brackets [2024]");
    assertThat(faults("江政发【2024】第05号"))
        .containsExactly("brackets 【2024】", "ordinal 第", "leading-zero 05");
    assertThat(faults("江政发〔24〕5号")).containsExactly("year 24");
    assertThat(faults("江政发〔2024〕5")).containsExactly("unit 5");
    assertThat(faults("江政发〔２０２４〕５号")).containsExactly("width 江政发〔２０２４〕５号");
    assertThat(faults("江政发〔2024〕　号")).isEmpty();
    assertThat(faults("江政发〔2024〕12号")).isEmpty();
  }

  private static List<String> faults(String number) {
    NumberForm form = NumberForm.own(number);
    return form == null
        ? List.of("no number")
        : NumberFaults.of(form, number).stream()
            .map(f -> f.reason() + " " + number.substring(f.start(), f.end()))
            .toList();
  }

  private static List<String> numbers(String text) {
    Reading reading = Drafts.text(text);
    return Drafts.facts(new DocumentNumberFinder(), reading, DocumentNumber.class).stream()
        .map(
            n ->
                (n.own() ? "own " : "")
                    + n.code()
                    + "|"
                    + n.year()
                    + "|"
                    + n.number()
                    + "|"
                    + n.brackets()
                    + "|"
                    + n.wellFormed()
                    + "|"
                    + n.title())
        .toList();
  }
}
