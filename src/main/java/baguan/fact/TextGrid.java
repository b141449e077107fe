package baguan.fact;

import baguan.document.Span;

/**
 * How the text stands on drawn pages (PDF, OFD). Stated once, of texts long enough to tell.
 *
 * @param characters on a full line, to the nearest
 */
public record TextGrid(int characters, Span at) implements Fact {}
