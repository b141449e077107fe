package baguan.fact;

import baguan.document.Span;

/**
 * What sort of document it is and where it is going.
 *
 * @param type {@code formal}, {@code letter}, {@code command}, {@code minutes}, {@code preprinted},
 *     {@code ordinary}, {@code speech}, {@code tw-letter}, {@code tw-announcement}, {@code
 *     tw-memo}, {@code mail}, {@code sheet}, {@code other}
 * @param kind 文种: {@code 通知}, {@code 请示} …; empty when not recognised
 * @param upward goes to a superior body (请示, 报告, 意见 upward)
 * @param script {@code hans}, {@code hant}, {@code latin}; of most of the visible text
 */
public record Profile(String type, String kind, boolean upward, String script, Span at)
    implements Fact {}
