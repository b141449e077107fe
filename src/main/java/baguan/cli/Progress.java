package baguan.cli;

import java.nio.file.Path;

/** One line on the terminal that says how far it is; nothing elsewhere. */
final class Progress {
  private final int total;
  private final boolean shown;
  private int done;

  Progress(int total, boolean shown) {
    this.total = total;
    this.shown = shown && total > 1;
  }

  void done(Path file) {
    done++;
    if (shown) {
      System.err.print("\r\u001b[K" + done + "/" + total + " " + file.getFileName());
      System.err.flush();
    }
  }

  void close() {
    if (shown) {
      System.err.print("\r\u001b[K");
      System.err.flush();
    }
  }
}
