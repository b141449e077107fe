package baguan.fact;

import baguan.document.Span;

/**
 * An attachment that is there: a page headed 附件 in the same file.
 *
 * @param number 0 when it carries none
 * @param title its own title, empty when none was recognised
 * @param titleAt the title's first line; the label where there is no title
 * @param at the label 附件 with its number
 */
public record Attachment(int number, String title, Span titleAt, Span at) implements Fact {}
