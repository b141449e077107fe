package baguan.fact;

import baguan.document.Span;

/** The layout this document is held against. Stated once. */
public record StyleInForce(HouseStyle style, Span at) implements Fact {}
