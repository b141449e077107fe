package baguan.fact;

import baguan.document.Span;
import java.math.BigDecimal;

/**
 * A number in a table cell.
 *
 * @param column table and column, unique in the document
 * @param header text of the column's first cell
 * @param total stands in a row headed 合计, 总计, Total …
 */
public record TableNumber(
    String table, String column, String header, int row, boolean total, BigDecimal value, Span at)
    implements Fact {}
