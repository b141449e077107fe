package baguan.fact;

import baguan.document.Span;

/**
 * An attachment that is there: a page headed 附件 in the same file.
 *
 * @param number 0 when it carries none
 * @param title its own title, empty when none was recognised
 */
public record Attachment(int number, String title, Span at) implements Fact {}
