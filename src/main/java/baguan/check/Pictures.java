package baguan.check;

/** Whoever draws pages. */
public interface Pictures {
  /** Nobody. */
  Pictures NONE = (bytes, page) -> Picture.none(Picture.Outcome.NOBODY);

  /**
   * Draws one page of a file. Never fails because of the file: what went wrong is in the answer.
   *
   * @param page 1-based; 0 asks for the sizes alone. There is no picture of a page that is not
   */
  Picture draw(byte[] bytes, int page);
}
