package baguan.document;

/** Characters {@code [start, end)} of a block's text, UTF-16 offsets, share one style. */
public record Run(int start, int end, Style style) {}
