package baguan.fact;

import baguan.document.Cause;
import baguan.document.Layer;
import baguan.document.Span;

/**
 * Content that travels unseen, one fact per thing a person would remove.
 *
 * @param count how many blocks it stands for (a run of hidden cells is one thing)
 * @param author who made it, empty when the file does not say
 * @param name what the file calls it: a property's name, a sheet's name
 */
public record HiddenContent(
    Cause cause, int count, String author, String name, Layer layer, Span at) implements Fact {}
