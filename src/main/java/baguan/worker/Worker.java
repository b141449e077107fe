package baguan.worker;

import baguan.check.Checker;
import baguan.check.Destination;
import baguan.check.Picture;
import baguan.check.Pictures;
import baguan.check.Progress;
import baguan.check.Report;
import baguan.document.Part;
import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The worker's end: one file after the other, until the server hangs up. */
public final class Worker {
  private static final int WORN_PERCENT = 50;
  private static final long STACK = 16L << 20; // as the command line's: deep files nest deeply

  private final Checker checker;
  private final Pictures pictures;
  private final int softSeconds;
  private final Line line;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          job -> {
            Thread made = new Thread(null, job, "check", STACK);
            made.setDaemon(true);
            return made;
          });

  private Worker(Checker checker, Pictures pictures, int softSeconds, Line line) {
    this.checker = checker;
    this.pictures = pictures;
    this.softSeconds = softSeconds;
    this.line = line;
  }

  /**
   * Calls the server and does its work; returns when it hangs up.
   *
   * @param token what the server gave this worker, so that it knows who calls
   */
  public static void run(
      Checker checker, Pictures pictures, Path socket, String token, int softSeconds)
      throws IOException {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(socket));
      Line line = new Line(channel);
      String digest = checker.rules().digest();
      line.send(
          MessageKind.HELLO,
          to -> {
            to.text(token);
            to.text(digest);
          });
      new Worker(checker, pictures, softSeconds, line).work();
    }
  }

  private void work() throws IOException {
    while (true) {
      MessageKind kind;
      try {
        kind = line.in().next(Long.MAX_VALUE); // the server has its own limits
      } catch (EOFException e) {
        return;
      }
      Decoder from = new Decoder(line.in());
      if (kind == MessageKind.CHECK) {
        check(Job.read(from));
      } else if (kind == MessageKind.DRAW) {
        draw(from.integer(), from.bytes());
      } else {
        unread(from);
      }
      if (worn()) {
        return;
      }
    }
  }

  private void check(Job job) throws IOException {
    line.in().finish();
    Future<Report> future =
        thread.submit(
            () ->
                checker.check(
                    job.name(),
                    job.bytes(),
                    job.destination(),
                    (stage, blocks, unread) -> progress(stage, blocks, unread)));
    try {
      answer(future.get(softSeconds, TimeUnit.SECONDS), false);
    } catch (TimeoutException e) {
      String why = "seconds > " + softSeconds;
      answer(unread(job, job.bytes().length, new Job.Unread(Part.Reason.OVER_LIMIT, why)), true);
      Runtime.getRuntime().halt(0); // nothing else ends a thread that does not listen
    } catch (ExecutionException e) {
      failed(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      throw new IOException("interrupted", e);
    }
  }

  private void draw(int page, byte[] bytes) throws IOException {
    line.in().finish();
    Future<Picture> future = thread.submit(() -> pictures.draw(bytes, page));
    try {
      answer(future.get(softSeconds, TimeUnit.SECONDS), false);
    } catch (TimeoutException e) {
      answer(Picture.none(Picture.Outcome.OVER_LIMIT), true);
      Runtime.getRuntime().halt(0);
    } catch (ExecutionException e) {
      failed(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      throw new IOException("interrupted", e);
    }
  }

  private void answer(Picture picture, boolean leaving) throws IOException {
    line.send(
        MessageKind.PICTURE,
        to -> {
          to.flag(leaving);
          to.choice(picture.outcome());
          to.list(
              picture.pages(),
              size -> {
                to.number(size.width());
                to.number(size.height());
              });
          to.bytes(picture.png());
        });
  }

  private void unread(Decoder from) throws IOException {
    Job job = Job.read(from);
    long size = from.number();
    Part.Reason reason = from.choice(Part.Reason.values());
    Job.Unread unread = new Job.Unread(reason, from.text());
    line.in().finish();
    answer(unread(job, size, unread), false);
  }

  private Report unread(Job job, long size, Job.Unread unread) {
    Destination to = job.destination();
    return checker.unread(job.name(), job.sha256(), size, unread.reason(), unread.why(), to);
  }

  /**
   * @param leaving this worker takes no other file
   */
  private void answer(Report report, boolean leaving) throws IOException {
    line.send(
        MessageKind.REPORT,
        to -> {
          to.flag(leaving);
          ReportCodec.write(report, to);
        });
  }

  private void failed(Throwable cause) throws IOException {
    boolean error = cause instanceof Error;
    line.send(
        MessageKind.FAILED,
        to -> {
          to.flag(error);
          to.text(cause.getClass().getName()); // its message may hold text
        });
    if (error) {
      Runtime.getRuntime().halt(1);
    }
  }

  private void progress(Progress.Stage stage, int blocks, int unread) {
    try {
      line.send(
          MessageKind.PROGRESS,
          to -> {
            to.choice(stage);
            to.number(blocks);
            to.number(unread);
          });
    } catch (IOException e) {
      Runtime.getRuntime().halt(0); // the server is gone
    }
  }

  /** True when most of the heap stays in use: the server starts a fresh worker. */
  private static boolean worn() {
    Runtime runtime = Runtime.getRuntime();
    if (used(runtime) < WORN_PERCENT) {
      return false;
    }
    System.gc();
    return used(runtime) >= WORN_PERCENT;
  }

  private static long used(Runtime runtime) {
    return (runtime.totalMemory() - runtime.freeMemory()) * 100 / runtime.maxMemory();
  }
}
