package baguan.fact;

import baguan.document.Span;

/**
 * An entry of the 附件说明, the list of attachments below the text.
 *
 * @param number 0 when it carries none
 * @param listed how many entries the list has
 */
public record AttachmentNote(int number, String title, int listed, Span at) implements Fact {}
