package baguan.find.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.fact.DateMention;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DateFinderTest {
  private static List<String> dates(String text) {
    return new DateFinder()
        .find(Pages.of(text)).stream()
            .filter(DateMention.class::isInstance)
            .map(DateMention.class::cast)
            .map(
                d ->
                    d.text()
                        + " "
                        + d.form()
                        + " "
                        + d.order()
                        + (d.leadingZero() ? " zero" : "")
                        + (d.possible() ? "" : " impossible"))
            .toList();
  }

  @Test
  void readsEveryForm() {
    assertThat(
            dates(
                """
                2024年3月5日，2024年03月05日，24年3月5日
                二〇二四年三月五日、二○二四年三月
                2024-03-05 2024/3/5 2024.3.5。
                民國113年3月5日及中華民國一百十三年三月五日
                March 5, 2024 and 5 Mar. 2024 and Sept 1st, 2024
                """))
        .containsExactly(
            "2024年3月5日 han 20240305",
            "2024年03月05日 han 20240305 zero",
            "24年3月5日 short-year 20240305",
            "二〇二四年三月五日 numeral 20240305",
            "二○二四年三月 numeral 20240300",
            "2024-03-05 iso 20240305 zero",
            "2024/3/5 slashes 20240305",
            "2024.3.5 dots 20240305",
            "民國113年3月5日 minguo 20240305",
            "中華民國一百十三年三月五日 minguo 20240305",
            "March 5, 2024 english 20240305",
            "5 Mar. 2024 english 20240305",
            "Sept 1st, 2024 english 20240901");
  }

  @Test
  void knowsTheCalendar() {
    assertThat(dates("2023年2月29日 2024年2月29日 4月31日 2024年13月1日 2月28日至30日"))
        .containsExactly(
            "2023年2月29日 han 20230229 impossible",
            "2024年2月29日 han 20240229",
            "4月31日 han 0 impossible",
            "2024年13月1日 han 20241301 impossible",
            "2月28日 han 0",
            "30日 han 0 impossible");
  }

  @Test
  void leavesCodesVersionsAndLunarDatesAlone() {
    assertThat(dates("版本2024.3.5.1，编号2024-1502-31，/a/2024/3/5/b，农历二月三十日，共3年13月")).isEmpty();
  }

  @Test
  void comparesWeekdays() {
    assertThat(
            Pages.passages(
                new DateFinder(),
                """
                2024年2月29日（星期四）、2023年3月16日(周四)、2024年9月1日（星期日）、2025年10月1日 星期三
                2024年2月29日（周五），March 5, 2024 (Mon)，2024年9月2日（周一至周五）
                """))
        .containsExactly("weekday-disagrees 周五 周四", "weekday-disagrees Mon Tue");
  }

  @Test
  void takesTheYearOfTheDocument() {
    assertThat(Pages.passages(new DateFinder(), "3月6日（星期二）\n2024年3月1日"))
        .containsExactly("weekday-doubtful 星期二 星期三");
    assertThat(Pages.passages(new DateFinder(), "3月6日（星期二）")).isEmpty();
  }

  @Test
  void comparesPeriods() {
    assertThat(
            Pages.passages(
                new DateFinder(),
                """
                2024年5月1日至2023年4月30日；3月9日至5日；11月15日至3月15日
                2024年3月4日至8日，为期3天；2024年3月4日至8日，为期五天
                """))
        .containsExactly(
            "period-reversed 2024年5月1日至2023年4月30日",
            "period-reversed 3月9日至5日",
            "duration-disagrees 3天 5");
  }
}
