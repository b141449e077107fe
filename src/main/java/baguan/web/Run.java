package baguan.web;

import baguan.check.Progress;
import baguan.check.Report;
import baguan.document.Part;
import baguan.finding.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A check that somebody watches: what happened so far, then how it ended. Events carry ids, counts
 * and rule names, never text of the document.
 */
public final class Run implements Progress {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  static final int STAGES = Stage.values().length;
  private static final int MOST_FINDINGS = 200; // told one by one; the report has them all

  /**
   * One thing that happened.
   *
   * @param number from 1
   * @param data JSON on one line
   */
  public record Event(int number, String name, String data) {}

  private final String id;
  private final String owner;
  private final List<Event> events = new ArrayList<>();
  private String stage = "";
  private int stagesDone;
  private boolean ended;
  private @Nullable Object result;
  private @Nullable Exception failure;

  /**
   * @param owner id of the person who started it; empty when whoever knows its id may watch
   */
  Run(String id, String owner) {
    this.id = id;
    this.owner = owner;
    stage("waiting", 0, 0, 0);
  }

  public String id() {
    return id;
  }

  public String owner() {
    return owner;
  }

  @Override
  public void reached(Stage stage, int blocks, int unread) {
    stage(stage.id(), List.of(Stage.values()).indexOf(stage), blocks, unread);
  }

  private synchronized void stage(String word, int done, int blocks, int unread) {
    stage = word;
    stagesDone = done;
    ObjectNode data = JSON.createObjectNode();
    data.put("stage", word);
    data.put("done", done);
    data.put("total", STAGES);
    data.put("blocks", blocks);
    data.put("unread", unread);
    tell("stage", data);
  }

  /** Tells of a report what may be told: how much was read, which rules found something where. */
  public void found(Report report) {
    ObjectNode coverage = JSON.createObjectNode();
    coverage.put("fullyRead", report.document().fullyRead());
    coverage.put(
        "unread",
        report
            .document()
            .walk()
            .flatMap(d -> d.parts().stream())
            .filter(p -> p.reading() != Part.Reading.READ)
            .count());
    tell("coverage", coverage);
    for (Finding finding : report.findings().stream().limit(MOST_FINDINGS).toList()) {
      ObjectNode data = JSON.createObjectNode();
      data.put("rule", finding.rule());
      data.put("severity", finding.severity().id());
      data.put("line", finding.at().block().line());
      tell("finding", data);
    }
  }

  private synchronized void tell(String name, ObjectNode data) {
    if (!ended) {
      events.add(new Event(events.size() + 1, name, data.toString()));
      notifyAll();
    }
  }

  /** It is over. Only the first end counts. */
  synchronized void done(Object made) {
    if (!ended) {
      tell("done", JSON.createObjectNode());
      result = made;
      ended = true;
    }
  }

  /** It is over, and came to nothing. */
  synchronized void failed(Exception why) {
    if (!ended) {
      String code = why instanceof Problem problem ? problem.code() : "refused";
      tell("error", JSON.createObjectNode().put("code", code));
      failure = why;
      ended = true;
    }
  }

  public synchronized boolean ended() {
    return ended;
  }

  /** What it made, once it is over. */
  public synchronized <T> Optional<T> result(Class<T> type) {
    return type.isInstance(result) ? Optional.of(type.cast(result)) : Optional.empty();
  }

  /** Why it came to nothing, once it is over. */
  public synchronized Optional<Exception> failure() {
    return Optional.ofNullable(failure);
  }

  /** The word of the newest stage. */
  public synchronized String stage() {
    return stage;
  }

  /** How many stages are behind it. */
  public synchronized int stagesDone() {
    return stagesDone;
  }

  /**
   * Events after one, as soon as there are any; none when the patience ends before, or everything
   * was told.
   */
  synchronized List<Event> after(int number, Duration patience) throws InterruptedException {
    long until = System.nanoTime() + patience.toNanos();
    while (!ended && events.size() <= number) {
      long millis = (until - System.nanoTime()) / 1_000_000;
      if (millis <= 0) {
        return List.of();
      }
      wait(millis);
    }
    return List.copyOf(events.subList(Math.min(number, events.size()), events.size()));
  }
}
