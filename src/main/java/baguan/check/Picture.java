package baguan.check;

import java.util.List;

/**
 * A page as a reader would see it, and how large all of them are.
 *
 * @param pages sizes, in their order; empty unless {@code outcome} is {@link Outcome#DRAWN}
 * @param png the picture; empty when only sizes were asked for, or there is none
 */
@SuppressWarnings("ArrayRecordComponent") // written once, by its maker
public record Picture(Outcome outcome, List<Size> pages, byte[] png) {
  /** What came of it. */
  public enum Outcome {
    DRAWN,
    /** No format whose pages are drawn. */
    OTHER_FORMAT,
    /** It opens with a password alone. */
    LOCKED,
    BROKEN,
    /** It takes more time, memory or pages than it may. */
    OVER_LIMIT,
    /** An image on the page is packed in a way nothing here unpacks: the page would show less. */
    INCOMPLETE,
    /** Nobody is there to draw it. */
    NOBODY
  }

  /** Of a page as it is shown, in twips. */
  public record Size(int width, int height) {}

  public Picture {
    pages = List.copyOf(pages);
  }

  /** None, and why. */
  public static Picture none(Outcome why) {
    return new Picture(why, List.of(), new byte[0]);
  }
}
