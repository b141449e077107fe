package baguan.fact;

import baguan.document.Span;

/**
 * Something true of a document, and where. Holds the block it stands in: rules never join on
 * numbers.
 */
public interface Fact {
  Span at();
}
