package baguan.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Drains what a worker prints, so that it never waits. Kept, the end of it, only until the first
 * file: a library that prints later may quote a document.
 */
final class Tail {
  private static final int KEPT = 4096;

  private final StringBuilder text = new StringBuilder();
  private final Thread thread;
  private volatile boolean kept = true;

  Tail(InputStream in) {
    thread = new Thread(() -> drain(in), "worker-output");
    thread.setDaemon(true);
    thread.start();
  }

  void drop() {
    kept = false;
    synchronized (text) {
      text.setLength(0);
    }
  }

  /** The last lines of a worker that has ended. */
  String lines() {
    try {
      thread.join(2_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (text) {
      return text.toString().strip();
    }
  }

  private void drain(InputStream in) {
    byte[] chunk = new byte[KEPT];
    try (in) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        if (kept) {
          synchronized (text) {
            text.append(new String(chunk, 0, n, StandardCharsets.UTF_8));
            text.delete(0, Math.max(0, text.length() - KEPT));
          }
        }
      }
    } catch (IOException e) {
      drop(); // it is gone
    }
  }
}
