package baguan.compare;

/** Characters of a paragraph that the other version has too, or has not. */
public record Piece(String text, boolean changed) {}
