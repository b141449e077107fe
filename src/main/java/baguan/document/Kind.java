package baguan.document;

import java.util.Locale;

/** What sort of thing a block is in its source. */
public enum Kind {
  PARAGRAPH,
  HEADING,
  /** A table or sheet cell; {@link Block#cell()} says which. */
  CELL,
  /** One line of a text file; its number in the file is {@link Block#path()} {@code line[n]}. */
  LINE,
  /** A paragraph inside a text box or a slide shape. */
  SHAPE,
  /** A name and value: document property, mail header, defined name, field code. */
  PROPERTY;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
