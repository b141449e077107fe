package baguan.fact;

import baguan.document.Span;
import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param value in the unit as written, never rounded
 * @param unit {@code 元}, {@code 万元}, {@code USD} …
 * @param yuan in 元, for comparisons
 * @param capital written in capital numerals (人民币壹佰元整)
 * @param pairedYuan the amount the neighbouring other form states, in 元; equal to {@code yuan} when
 *     there is none
 */
public record AmountMention(
    BigDecimal value,
    String unit,
    BigDecimal yuan,
    boolean capital,
    boolean paired,
    BigDecimal pairedYuan,
    String text,
    Span at)
    implements Fact {}
