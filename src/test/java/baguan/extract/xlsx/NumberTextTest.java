package baguan.extract.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;

class NumberTextTest {
  private static String text(String code, String raw) {
    return NumberText.of(200, code, false, new DataFormatter(Locale.US)).text(raw);
  }

  @Test
  void writesFixedPointAsExcelDoes() {
    assertThat(text("0.00", "1.005")).isEqualTo("1.01"); // fifteen digits, then half up
    assertThat(text("#,##0", "-1234567.5")).isEqualTo("-1,234,568");
    assertThat(text("#,##0", "-123")).isEqualTo("-123");
    assertThat(text("0.0%", "0.12345")).isEqualTo("12.3%");
    assertThat(text("0", "1.5E3")).isEqualTo("1500");
    assertThat(text("0.00_ ", "2")).isEqualTo("2.00");
  }

  @Test
  void writesGeneralAsStoredWhenItFits() {
    assertThat(text("General", "12345678901")).isEqualTo("12345678901");
    assertThat(text("General", "0.30000000000000004")).isEqualTo("0.3");
    assertThat(text("General", "123456789012")).isEqualTo("1.23457E+11");
  }

  @Test
  void writesChineseDatesAndUnits() {
    assertThat(text("yyyy\"年\"m\"月\"d\"日\"", "45356")).isEqualTo("2024年3月5日");
    assertThat(text("yyyy-mm-dd", "45356")).isEqualTo("2024-03-05");
    assertThat(text("0\"万元\"", "12")).isEqualTo("12万元");
  }

  @Test
  void leavesWhatIsNoNumber() {
    assertThat(text("0.00", "x")).isEqualTo("x");
    assertThat(text("0.00", "1E999999999")).isEqualTo("1E999999999");
  }

  @Test
  void knowsFormatsThatShowNothing() {
    HiddenSections all = HiddenSections.of(";;;");
    assertThat(all).isEqualTo(new HiddenSections(true, true, true, true));
    assertThat(HiddenSections.of("**;**;**;**")).isEqualTo(all);
    assertThat(HiddenSections.of(";;")).isEqualTo(new HiddenSections(true, true, true, false));
    assertThat(HiddenSections.of("0;-0;;@"))
        .isEqualTo(new HiddenSections(false, false, true, false));
    assertThat(HiddenSections.of("\"是\";\"否\";"))
        .isEqualTo(new HiddenSections(false, false, true, false));
  }
}
