package baguan.fact;

import baguan.document.Span;
import java.math.BigDecimal;

/**
 * Blank lines above an element of an official document, below {@code above}.
 *
 * @param lines to a tenth, as drawn; in a word processor's file its empty paragraphs, and the
 *     spacing of the paragraphs counted generously
 */
public record BlankLines(Role role, Role above, BigDecimal lines, Span at) implements Fact {}
