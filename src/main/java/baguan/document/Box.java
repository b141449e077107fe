package baguan.document;

/**
 * A rectangle on a page, twips, origin top left.
 *
 * @param page 1-based
 */
public record Box(int page, int x, int y, int width, int height) {
  public int right() {
    return x + width;
  }

  public int bottom() {
    return y + height;
  }
}
