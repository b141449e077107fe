package baguan.find.consistency;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up the rows of tables with a 合计 column, and columns of shares that claim to be 100 %. */
public final class TableSumFinder implements FactFinder {
  private static final Set<String> TOTALS =
      Set.of("合计", "合計", "总计", "總計", "共计", "共計", "小计", "小計", "total");
  private static final List<String> SHARES =
      List.of("占比", "比重", "比例", "构成", "構成", "share", "percent");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private record Sum(BigDecimal stated, BigDecimal sum, Block cell, CellNumber number) {
    boolean right() {
      return stated.compareTo(sum) == 0;
    }
  }

  @Override
  public List<Fact> find(Reading reading) {
    Remarks remarks = new Remarks();
    for (FileText file : FileText.of(reading, true)) {
      Table.totalled(file).forEach((name, cells) -> table(new Table(name, cells), remarks));
    }
    return remarks.facts();
  }

  private static void table(Table table, Remarks remarks) {
    rows(table, remarks);
    for (Table.Group group : table.groups()) {
      for (Block total : group.total().cells()) {
        shares(table, group, total, remarks);
      }
    }
  }

  /** A column is a sum of its row where most rows say so; the others then are slips. */
  private static void rows(Table table, Remarks remarks) {
    int column = table.only(TOTALS);
    if (column == 0) {
      return;
    }
    List<Sum> sums = new ArrayList<>();
    for (Table.Row row : table.body()) {
      Sum sum = sum(table, row, column);
      if (sum != null) {
        sums.add(sum);
      }
    }
    long right = sums.stream().filter(Sum::right).count();
    if (right >= 2 && right * 3 >= sums.size() * 2L) {
      for (Sum sum : sums) {
        if (!sum.right()) {
          String plain = sum.sum().stripTrailingZeros().toPlainString();
          remarks.add(
              "row-total-disagrees", sum.cell(), sum.number().start(), sum.number().end(), plain);
        }
      }
    }
  }

  private static @Nullable Sum sum(Table table, Table.Row row, int column) {
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    Block total = null;
    for (Block cell : row.cells()) {
      CellNumber number = CellNumber.read(cell.text());
      if (cell.cell().column() == column) {
        total = cell;
      } else if (number != null && table.additive(cell.cell().column())) {
        sum = sum.add(number.value());
        parts++;
      }
    }
    CellNumber stated = total == null ? null : CellNumber.read(total.text());
    return stated == null || total == null || parts < 2
        ? null
        : new Sum(stated.value(), sum, total, stated);
  }

  /** Every share may be rounded by half of its last digit. */
  private static void shares(Table table, Table.Group group, Block total, Remarks remarks) {
    int column = total.cell().column();
    CellNumber stated = CellNumber.read(total.text());
    boolean share = SHARES.stream().anyMatch(table.header(column)::contains);
    if (stated == null || stated.value().compareTo(HUNDRED) != 0 || !share) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = BigDecimal.ZERO;
    for (Table.Row row : group.members()) {
      Block cell =
          row.cells().stream().filter(c -> c.cell().column() == column).findFirst().orElse(null);
      CellNumber number = cell == null ? null : CellNumber.read(cell.text());
      if (number == null) {
        return;
      }
      sum = sum.add(number.value());
      slack = slack.add(BigDecimal.valueOf(5).scaleByPowerOfTen(-number.value().scale() - 1));
    }
    if (sum.subtract(HUNDRED).abs().compareTo(slack) > 0) {
      String plain = sum.stripTrailingZeros().toPlainString();
      remarks.add("shares-not-100", total, stated.start(), stated.end(), plain);
    }
  }
}
