package baguan.web;

import baguan.check.Picture;
import baguan.check.Pictures;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Where pages wait to be drawn: few at once, so that checks go on, and few in line. Nothing drawn
 * is kept: a picture would need the care that its file gets, and a page is drawn in half a second.
 */
public final class Easel {
  private static final int IN_LINE = 24; // a browser asks for six at a time
  private static final int SECONDS = 30;

  /** Fetches the file, when its turn has come. */
  public interface Source {
    byte[] bytes() throws IOException;
  }

  private final Pictures pictures;
  private final Semaphore places;

  /**
   * @param atOnce pages
   */
  Easel(Pictures pictures, int atOnce) {
    this.pictures = pictures;
    this.places = new Semaphore(atOnce, true);
  }

  /** See {@link Pictures#draw}. */
  public Picture draw(Source source, int page) throws IOException, Problem {
    try {
      if (places.getQueueLength() >= IN_LINE || !places.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
    try {
      return pictures.draw(source.bytes(), page);
    } finally {
      places.release();
    }
  }

  private static Problem busy() {
    return new Problem(503, "busy", "Busy", "Too many pages are being drawn; try again soon.");
  }
}
