package baguan.fact;

import baguan.document.Span;

/**
 * A block recognised as part of a document's structure.
 *
 * @param align {@code left}, {@code center}, {@code right}, {@code justify}; empty when unknown
 * @param indentChars first line indent in hundredths of a character, spaces counted; -1 when
 *     unknown
 * @param linePitch line pitch in hundredths of a point, exact or as drawn; -1 when unknown
 */
public record Element(Role role, String text, String align, int indentChars, int linePitch, Span at)
    implements Fact {}
