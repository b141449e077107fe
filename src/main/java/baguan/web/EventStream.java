package baguan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Tells a run's events as server-sent events, from where the reader broke off; ends when the run
 * has. A stream holds a thread, so there are only so many.
 */
public final class EventStream {
  private static final int MOST = 50;
  static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final Duration heartbeat;
  private final Semaphore free = new Semaphore(MOST);

  EventStream(Duration heartbeat) {
    this.heartbeat = heartbeat;
  }

  /** Returns when everything was told or nobody listens. */
  public void send(Run run, HttpServletRequest request, HttpServletResponse response)
      throws IOException, Problem {
    int told = lastSeen(request.getHeader("Last-Event-ID"));
    if (!free.tryAcquire()) {
      throw new Problem(
          503, "busy", "Busy", "Too many are watching; ask for the check itself now and then.");
    }
    try {
      if (run.ended() && run.after(told, Duration.ZERO).isEmpty()) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT); // a browser asks no more
        return;
      }
      response.setContentType("text/event-stream; charset=utf-8");
      response.setHeader("X-Accel-Buffering", "no");
      tell(run, told, response);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // stopping: the reader comes again
    } finally {
      free.release();
    }
  }

  private void tell(Run run, int from, HttpServletResponse response)
      throws IOException, InterruptedException {
    OutputStream out = response.getOutputStream();
    int told = from;
    boolean over = false;
    while (!over) {
      List<Run.Event> news = run.after(told, heartbeat);
      StringBuilder text = new StringBuilder(news.isEmpty() ? ":\n\n" : "");
      for (Run.Event event : news) {
        text.append("id: ").append(event.number());
        text.append("\nevent: ").append(event.name());
        text.append("\ndata: ").append(event.data()).append("\n\n");
        told = event.number();
      }
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
      response.flushBuffer();
      over = run.ended() && run.after(told, Duration.ZERO).isEmpty();
    }
  }

  private static int lastSeen(@Nullable String id) {
    return id != null && id.matches("[0-9]{1,6}") ? Integer.parseInt(id) : 0;
  }
}
