package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Approval;
import baguan.review.Case;
import baguan.review.Guard;
import baguan.review.Permissions;
import baguan.review.RefusedException;
import baguan.review.RefusedException.Why;
import baguan.review.Request;
import baguan.review.StateMachine;
import baguan.review.Submission;
import baguan.review.Transition;
import baguan.review.UnknownException;
import baguan.store.Receipts;
import baguan.store.Store;
import baguan.store.Tx;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/** Every act goes this way: claimed, allowed, guarded, done, recorded, in one transaction. */
final class Acts {
  static final long KEPT_MILLIS = 24 * 60 * 60_000;

  private final Store store;
  private final Clock clock;
  private final Optional<Receipt> receipt;

  Acts(Store store, Clock clock) {
    this(store, clock, Optional.empty());
  }

  private Acts(Store store, Clock clock, Optional<Receipt> receipt) {
    this.store = store;
    this.clock = clock;
    this.receipt = receipt;
  }

  /** The same, leaving a receipt. */
  Acts leaving(Receipt wanted) {
    return new Acts(store, clock, Optional.of(wanted));
  }

  long now() {
    return clock.millis();
  }

  Clock clock() {
    return clock;
  }

  Store store() {
    return store;
  }

  /**
   * Does one act.
   *
   * @param revision of the submission that the actor saw
   * @param ask makes the request once it is known what stands
   * @return the submission after it
   */
  Submission perform(String id, long revision, Function<Case, Request> ask, Consumer<Step> effect) {
    return write(
        tx -> {
          Case c = load(tx, tx.submissions().claim(id, revision));
          Step step = step(tx, c, ask.apply(c));
          effect.accept(step);
          return step.end();
        });
  }

  /** In one transaction, the receipt with it. */
  Submission write(Store.Work<Submission> work) {
    return store.write(
        tx -> {
          Submission done = work.in(tx);
          receipt.ifPresent(r -> keep(tx, r, done));
          return done;
        });
  }

  private void keep(Tx tx, Receipt r, Submission done) {
    tx.receipts().endOld(now() - KEPT_MILLIS);
    Receipts.Row row = new Receipts.Row(r.request(), r.answer().apply(done));
    if (!tx.receipts().add(r.person(), r.key(), row, now())) {
      throw new RepeatedException();
    }
  }

  /** What a key was answered with, within a day. */
  Optional<Receipts.Row> kept(String person, String key) {
    return store.read(tx -> tx.receipts().find(person, key, now() - KEPT_MILLIS));
  }

  /** Refuses, or begins. */
  static Step step(Tx tx, Case c, Request request) {
    Transition way = allowed(c, request);
    List<Guard> missing = way.missing(c, request);
    if (!missing.isEmpty()) {
      throw new RefusedException(Why.GUARDS, request.act(), missing);
    }
    return new Step(tx, c, request, way.to());
  }

  /** The way an act takes, guards aside. Whoever may not see the document learns nothing of it. */
  static Transition allowed(Case c, Request request) {
    Actor actor = request.actor();
    if (!actor.system()) {
      see(actor, c);
    }
    if (!Permissions.allows(actor, request.act(), c.place())) {
      throw new RefusedException(Why.FORBIDDEN, request.act(), List.of());
    }
    return StateMachine.of(c.submission().state(), request.act())
        .orElseThrow(() -> new RefusedException(Why.STATE, request.act(), List.of()));
  }

  static void see(Actor actor, Case c) {
    if (!Permissions.allows(actor, Act.VIEW, c.place())) {
      throw new UnknownException("submission");
    }
  }

  static Case load(Tx tx, String id) {
    return load(
        tx, tx.submissions().find(id).orElseThrow(() -> new UnknownException("submission")));
  }

  static Case load(Tx tx, Submission s) {
    Optional<Approval> stands =
        tx.approvals().of(s.id()).stream().filter(Approval::stands).findFirst();
    return new Case(
        s,
        tx.versions().find(s.id(), s.current()),
        tx.versions().points(s.id(), s.current()),
        tx.decisions().about(s.id(), s.department()),
        tx.coSigns().of(s.id()),
        stands,
        new TreeSet<>(tx.decisions().rejecters(s.id(), s.current())));
  }
}
