package baguan.document;

/**
 * Effective paragraph layout, lengths in twips. Formats that draw glyphs (PDF, OFD) give boxes
 * instead and leave this at {@link #NONE}.
 *
 * @param firstLine first line indent; negative is hanging
 * @param firstLineChars the same as authored, in hundredths of a character; 0 when not so authored
 * @param line line pitch: twips for {@code EXACT} and {@code AT_LEAST}, 240ths of a line for {@code
 *     MULTIPLE}
 * @param outline 1 to 9 for headings, 0 for body text
 * @param section index into {@link Document#pages()}
 * @param styleName the named style it hangs on
 */
public record Layout(
    Align align,
    int firstLine,
    int firstLineChars,
    int left,
    int right,
    int before,
    int after,
    int line,
    LineRule lineRule,
    int outline,
    boolean snapToGrid,
    int section,
    String styleName) {
  public static final Layout NONE =
      new Layout(Align.NONE, 0, 0, 0, 0, 0, 0, 0, LineRule.NONE, 0, false, 0, "");

  public enum Align {
    NONE,
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFY,
    DISTRIBUTE
  }

  public enum LineRule {
    NONE,
    EXACT,
    AT_LEAST,
    MULTIPLE
  }
}
