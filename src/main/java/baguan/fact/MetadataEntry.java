package baguan.fact;

import baguan.document.Span;

/** A property of the file: author, company, mail header. */
public record MetadataEntry(String name, String value, Span at) implements Fact {}
