package baguan.cli;

import baguan.rule.Digest;
import baguan.rule.RuleError;
import baguan.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns exceptions into a sentence for the user. A trace goes to the log, never to the user. */
final class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private Errors() {}

  static String say(Exception e) {
    if (e instanceof UsageError || e instanceof RuleError || e instanceof StoreException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file — check the path";
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      return "baguan: " + e.getClass().getSimpleName() + ": " + e.getMessage();
    }
    String id = incident(e);
    LOG.debug("incident={}", id, e);
    return "baguan: an error of its own, incident "
        + id
        + " — report it; the trace: BAGUAN_LOG_LEVEL=DEBUG";
  }

  /** Same fault, same id: a hash of where it happened. */
  private static String incident(Exception e) {
    StringWriter trace = new StringWriter();
    for (StackTraceElement element : e.getStackTrace()) {
      new PrintWriter(trace).println(element);
    }
    Digest digest = new Digest();
    digest.add(e.getClass().getName(), trace.toString().getBytes(StandardCharsets.UTF_8));
    return digest.hex().substring(0, 8);
  }
}
