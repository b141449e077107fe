package baguan.worker;

import baguan.check.Picture;
import baguan.check.Progress;
import baguan.check.Report;
import baguan.document.Part;
import baguan.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The server's end of one worker. One file at a time. */
final class WorkerProcess {
  private static final int OUT_OF_MEMORY = 3; // the JVM's own exit status for it
  private static final Progress.Stage[] STAGES = Progress.Stage.values();
  private static final Picture.Outcome[] OUTCOMES = Picture.Outcome.values();

  private final WorkerSettings settings;
  private final RuleSet rules;
  private final ScheduledExecutorService timer;
  private final Process process;
  private final Line line;
  private final Path folder;
  private int files;
  private boolean begun; // the file had been taken up
  private boolean leaving;
  private volatile boolean late;
  private volatile boolean ended;

  WorkerProcess(
      WorkerSettings settings,
      RuleSet rules,
      ScheduledExecutorService timer,
      Process process,
      Line line,
      Path folder) {
    this.settings = settings;
    this.rules = rules;
    this.timer = timer;
    this.process = process;
    this.line = line;
    this.folder = folder;
  }

  /** Has a file checked. */
  Report check(Job job, Progress progress) throws LostException {
    files++;
    return ask(job, progress, () -> line.send(MessageKind.CHECK, job::write));
  }

  /** Has a page drawn. */
  Picture draw(byte[] bytes, int page) throws LostException {
    files++;
    return ask(
        () ->
            line.send(
                MessageKind.DRAW,
                to -> {
                  to.number(page);
                  to.bytes(bytes);
                }),
        this::picture);
  }

  /**
   * Has a file reported as not read.
   *
   * @param size of the file, whose bytes stay here
   */
  Report unread(Job job, long size, Job.Unread unread) throws LostException {
    return ask(
        job,
        Progress.NONE,
        () ->
            line.send(
                MessageKind.UNREAD,
                to -> {
                  new Job(job.name(), job.sha256(), new byte[0], job.destination()).write(to);
                  to.number(size);
                  to.choice(unread.reason());
                  to.text(unread.why());
                }));
  }

  private interface Sending {
    void send() throws IOException;
  }

  private interface Hearing<T> {
    T hear() throws IOException, LostException;
  }

  private Report ask(Job job, Progress progress, Sending sending) throws LostException {
    return ask(
        sending,
        () -> {
          Report report = answer(progress);
          job.verify(report);
          return report;
        });
  }

  private <T> T ask(Sending sending, Hearing<T> hearing) throws LostException {
    begun = false;
    ScheduledFuture<?> watch =
        timer.schedule(this::tooLong, settings.hardSeconds(), TimeUnit.SECONDS);
    try {
      sending.send();
      T answer = hearing.hear();
      tidy();
      return answer;
    } catch (ProtocolException e) {
      kill();
      String why = "the reader gave no sound answer";
      throw new LostException(new Job.Unread(Part.Reason.BROKEN, why), true, true);
    } catch (MessageIn.TooLongException e) {
      kill();
      String why = "report bytes > " + settings.reportBytes();
      throw new LostException(new Job.Unread(Part.Reason.OVER_LIMIT, why), true, false);
    } catch (IOException e) {
      throw new LostException(cause(), begun || late, !late);
    } finally {
      watch.cancel(false);
    }
  }

  private Picture picture() throws IOException, LostException {
    begun = true; // a page has no stages
    MessageKind kind = line.in().next(settings.reportBytes());
    Decoder from = new Decoder(line.in());
    if (kind == MessageKind.FAILED) {
      throw failed(from);
    } else if (kind != MessageKind.PICTURE) {
      throw new ProtocolException("unexpected " + kind);
    }
    leaving = from.flag();
    Picture.Outcome outcome = from.choice(OUTCOMES);
    List<Picture.Size> pages = from.list(() -> new Picture.Size(from.integer(), from.integer()));
    Picture picture = new Picture(outcome, pages, from.bytes());
    line.in().finish();
    return picture;
  }

  private Report answer(Progress progress) throws IOException, LostException {
    while (true) {
      MessageKind kind = line.in().next(settings.reportBytes());
      Decoder from = new Decoder(line.in());
      switch (kind) {
        case PROGRESS -> {
          begun = true;
          Progress.Stage stage = from.choice(STAGES);
          int blocks = from.integer();
          int unread = from.integer();
          line.in().finish();
          progress.reached(stage, blocks, unread);
        }
        case REPORT -> {
          leaving = from.flag();
          Report report = ReportCodec.read(rules, from);
          line.in().finish();
          return report;
        }
        case FAILED -> throw failed(from);
        default -> throw new ProtocolException("unexpected " + kind);
      }
    }
  }

  /** An error ended the worker; any other exception is a fault of the program, not of the file. */
  private LostException failed(Decoder from) throws IOException {
    boolean error = from.flag();
    String type = from.text();
    line.in().finish();
    if (!error) {
      throw new CheckFailedException(type);
    }
    String why =
        type.endsWith(".StackOverflowError")
            ? "nested too deeply"
            : type.substring(type.lastIndexOf('.') + 1);
    return new LostException(new Job.Unread(Part.Reason.BROKEN, why), true, true);
  }

  private Job.Unread cause() {
    if (late) {
      return new Job.Unread(Part.Reason.OVER_LIMIT, "seconds > " + settings.hardSeconds());
    }
    int exit = exit();
    return exit == OUT_OF_MEMORY
        ? new Job.Unread(Part.Reason.OVER_LIMIT, "memory > " + settings.heapMegabytes() + " MiB")
        : new Job.Unread(Part.Reason.BROKEN, "the reader ended, exit " + exit);
  }

  private int exit() {
    try {
      if (process.waitFor(2, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kill();
    return -1;
  }

  private void tooLong() {
    late = true;
    kill();
  }

  /** Ends it and what it started, at once. */
  void kill() {
    ended = true;
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** It ends by itself, and soon. */
  void hangUp() {
    ended = true;
    try {
      line.close();
    } catch (IOException e) {
      kill();
    }
  }

  boolean spent() {
    return leaving || files >= settings.files();
  }

  /** It may be given a file. */
  boolean alive() {
    return !ended && process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Done when it has ended. */
  CompletableFuture<Process> whenEnded() {
    return process.onExit();
  }

  /** After it has ended. */
  void clean() {
    hangUp();
    RunFolder.delete(folder);
  }

  /** Nothing of one file may lie about while the next is checked. */
  private void tidy() {
    List<Path> left;
    try (Stream<Path> all = Files.list(folder.resolve("tmp"))) {
      left = all.toList();
    } catch (IOException e) {
      return; // it goes with the folder
    }
    left.forEach(RunFolder::delete);
  }
}
