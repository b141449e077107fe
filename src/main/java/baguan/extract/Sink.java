package baguan.extract;

import baguan.document.Block;
import baguan.document.PageSetup;
import baguan.document.Part;
import baguan.document.Stroke;

/**
 * Takes what a parser reads, in reading order. Our parsers find it in Tika's {@code ParseContext};
 * each call may throw {@link LimitException}, which a parser must let through.
 */
public interface Sink {
  /** Blank blocks are dropped. The builder must not be touched afterwards. */
  void block(Block.Builder block);

  void page(PageSetup page);

  void stroke(Stroke stroke);

  /**
   * Says how far a part was read. Only what was not wholly read needs to be said: the collector
   * adds {@code .} as read when nobody objected.
   */
  void part(Part part);

  /**
   * Reads a file inside this one as a child document, at once.
   *
   * @param name as the container calls it; need not be unique
   * @param bytes its whole content
   */
  void embed(String name, byte[] bytes);

  /**
   * Counts bytes that came out of compression. Parsers that inflate on their own call it as they
   * go.
   *
   * @param packed bytes that went in so far, for this part
   * @param inflated bytes that came out so far, for this part
   * @param more bytes that came out since the last call
   */
  void inflated(long packed, long inflated, long more);

  /** True of a picture embedded under this name in which words were recognised. */
  default boolean recognised(String name) {
    return false;
  }

  /** What reads pictures, if anything does. */
  default Ocr ocr() {
    return Ocr.OFF;
  }
}
