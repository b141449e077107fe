package baguan.fact;

import baguan.document.Span;

/** The text speaks of an attachment: （见附件3）. Number 0 when it names none. */
public record AttachmentMention(int number, Span at) implements Fact {}
