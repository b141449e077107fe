package baguan.find.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.fact.TableNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TableNumberFinderTest {
  private static List<String> numbers(String table) {
    return new TableNumberFinder()
        .find(Pages.table(table)).stream()
            .map(TableNumber.class::cast)
            .map(
                n ->
                    n.column().substring(n.column().indexOf("/c"))
                        + " "
                        + n.value().toPlainString()
                        + (n.total() ? " total" : ""))
            .toList();
  }

  @Test
  void groupsByTotalRow() {
    assertThat(
            numbers(
                """
                序号|单位|人数
                1|甲|1,010人
                2|乙|20
                |小　计|1030
                3|丙|5
                4|丁|（6）
                |合计：|1029
                """))
        .containsExactly(
            "/c3/g4 1010",
            "/c3/g4 20",
            "/c3/g4 1030 total",
            "/c3/g7 1010",
            "/c3/g7 20",
            "/c3/g7 5",
            "/c3/g7 -6",
            "/c3/g7 1029 total");
  }

  @Test
  void leavesRatesAndDetailRowsAlone() {
    assertThat(numbers("单位|增长率\n甲|5%\n乙|6%\n合计|5.5%")).isEmpty();
    assertThat(numbers("项目|人数\n职工|30\n其中：女|12\n其他|5\n合计|35")).isEmpty();
    assertThat(numbers("项目|人数\n职工|30\n其他|5")).isEmpty();
  }
}
