package baguan.report;

import baguan.check.Report;
import java.io.IOException;

/**
 * Writes reports in one format, UTF-8, as they come, so that thousands of files need no more memory
 * than one. Closing it ends the format; the caller's stream is flushed, not closed.
 */
public interface ReportWriter extends AutoCloseable {
  void add(Report report) throws IOException;

  @Override
  void close() throws IOException;
}
