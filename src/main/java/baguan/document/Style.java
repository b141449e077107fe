package baguan.document;

/**
 * Effective look of a run, after every inheritance. Empty string and 0 mean: the format does not
 * tell.
 *
 * @param font font of East Asian text, as named in the file
 * @param latin font of Latin text and digits
 * @param size twips (1/20 pt): 三号 is 16 pt is 320
 * @param color {@code RRGGBB}, upper case; empty is automatic
 * @param background fill behind the text, {@code RRGGBB}; empty is none
 */
public record Style(
    String font,
    String latin,
    int size,
    String color,
    String background,
    boolean bold,
    boolean italic,
    boolean underline,
    boolean strike) {
  public static final Style NONE = new Style("", "", 0, "", "", false, false, false, false);
}
