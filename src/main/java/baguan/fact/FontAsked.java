package baguan.fact;

import baguan.document.Span;

/** A category of type the style in force allows for an element. */
public record FontAsked(Role role, String family, Span at) implements Fact {}
