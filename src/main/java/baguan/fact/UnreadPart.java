package baguan.fact;

import baguan.document.Part;
import baguan.document.Span;

/**
 * A part that was not, or not wholly, read.
 *
 * @param part its locator, files inside files joined by {@code !}
 * @param detail for people: a limit, a size; never document text
 */
public record UnreadPart(
    String part, Part.Reading reading, Part.Reason reason, String detail, Span at)
    implements Fact {}
