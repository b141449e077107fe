package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Case;
import baguan.review.Move;
import baguan.review.Request;
import baguan.review.State;
import baguan.review.Submission;
import baguan.review.Version;
import baguan.store.Notes;
import baguan.store.Tx;
import baguan.store.Vault;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** One act in its transaction: allowed, its guards hold, and now it is carried out and recorded. */
final class Step {
  private final Tx tx;
  private final Case before;
  private final Request request;
  private final State to;
  private final SortedMap<String, String> details = new TreeMap<>();
  private Submission after;
  private long seq;

  Step(Tx tx, Case before, Request request, State to) {
    this.tx = tx;
    this.before = before;
    this.request = request;
    this.to = to;
    this.after = Change.state(before.submission(), to, request.now());
    details.put("from", before.submission().state().id());
    details.put("to", to.id());
    before
        .current()
        .ifPresent(
            v -> {
              detail("version", Integer.toString(v.number()));
              detail("sha256", v.sha256());
            });
    if (!request.reason().isEmpty()) { // words are kept beside the log, which proves them
      detail("reason", Vault.sha256(request.reason().getBytes(StandardCharsets.UTF_8)));
    }
  }

  Tx tx() {
    return tx;
  }

  Case before() {
    return before;
  }

  Request request() {
    return request;
  }

  Actor actor() {
    return request.actor();
  }

  long now() {
    return request.now();
  }

  String id() {
    return before.submission().id();
  }

  Version current() {
    return before.current().orElseThrow(() -> new IllegalStateException("no version"));
  }

  Step detail(String name, String value) {
    details.put(name, value);
    return this;
  }

  void change(UnaryOperator<Submission> change) {
    after = change.apply(after);
  }

  /** Writes the act into the log, once; answers its number. */
  long record() {
    if (seq == 0) {
      seq = tx.audit().append(request.actor(), request.act(), id(), details, request.now());
      tx.moves().add(new Move(seq, id(), request.act(), to, request.now()));
      if (!request.reason().isEmpty()) {
        Act act = request.act();
        String person = request.actor().person().id();
        tx.notes()
            .opinion(
                id(), new Notes.Opinion(seq, act.id(), person, request.reason(), request.now()));
      }
    }
    return seq;
  }

  Submission end() {
    record();
    tx.submissions().save(after);
    Events.queue(tx, request.act(), seq, after, request.now());
    Telling.act(this, seq, after);
    return after;
  }
}
