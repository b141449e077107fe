package baguan.fact;

import baguan.document.Span;

/**
 * A 发文字号, the document's own or one it cites (GB/T 9704-2012, 7.2.5).
 *
 * @param code 机关代字
 * @param year as written
 * @param number as written, without leading zeros
 * @param own in the document's own header
 * @param brackets the two characters around the year
 * @param ordinal written with 第
 * @param leadingZero number starts with 0
 * @param wellFormed code〔YYYY〕N号 to the letter
 * @param title the title cited with it, without 《》; empty when none stands beside it
 */
public record DocumentNumber(
    String code,
    int year,
    int number,
    boolean own,
    String brackets,
    boolean ordinal,
    boolean leadingZero,
    boolean wellFormed,
    String title,
    String text,
    Span at)
    implements Fact {}
