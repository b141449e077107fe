package baguan.fact;

import baguan.document.Layer;
import baguan.document.Span;

/**
 * A term of a table stands here.
 *
 * @param table id of the rule whose {@code terms.tsv} lists it: {@code wording/superlative-claim}
 * @param term as listed, which may differ from the text by width or script
 * @param preferred second column, may be empty
 * @param note third column, may be empty
 * @param quoted stands inside quotation or book-title marks
 */
public record TermHit(
    String table, String term, String preferred, String note, boolean quoted, Layer layer, Span at)
    implements Fact {}
