package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.AuditEntry;
import baguan.review.Case;
import baguan.review.Guard;
import baguan.review.Page;
import baguan.review.Permissions;
import baguan.review.Pick;
import baguan.review.RefusedException;
import baguan.review.RefusedException.Why;
import baguan.review.Request;
import baguan.review.Role;
import baguan.review.Standing;
import baguan.review.StateMachine;
import baguan.review.Submission;
import baguan.review.Transition;
import baguan.review.Turn;
import baguan.review.UnknownException;
import baguan.review.Version;
import baguan.store.Tx;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looking: lists, one submission, its text, its history. */
public final class Cases {
  private static final List<Guard> TICKS =
      List.of(
          Guard.AIM_STATED,
          Guard.MUST_FIX_SETTLED,
          Guard.PARTS_READ,
          Guard.CO_SIGNS_ANSWERED,
          Guard.ROUTE_AGREED);

  private final Acts acts;

  Cases(Acts acts) {
    this.acts = acts;
  }

  /** One page of a list, most urgent first. */
  public Page<Submission> list(Actor actor, Pick pick) {
    return acts.store().read(tx -> tx.queues().list(actor.authority(), pick, acts.now()));
  }

  public long count(Actor actor, Pick.Group group) {
    return acts.store().read(tx -> tx.queues().count(actor.authority(), group, acts.now()));
  }

  /** Id of the submission with a number, when the actor may see it. */
  public String id(Actor actor, String number) {
    return acts.store()
        .read(
            tx -> {
              Submission found =
                  tx.submissions()
                      .numbered(number)
                      .orElseThrow(() -> new UnknownException("submission"));
              Acts.see(actor, Acts.load(tx, found));
              return found.id();
            });
  }

  public Turn whoseTurn(Actor actor, String id) {
    return acts.store()
        .read(
            tx -> {
              Case c = Acts.load(tx, id);
              Acts.see(actor, c);
              return c.turn();
            });
  }

  public View view(Actor actor, String id) {
    return acts.store().read(tx -> view(tx, actor, Acts.load(tx, id)));
  }

  private View view(Tx tx, Actor actor, Case c) {
    Acts.see(actor, c);
    Submission s = c.submission();
    long now = acts.now();
    Turn turn = c.turn();
    return new View(
        c,
        c.points().stream().map(p -> c.standing(p, now)).toList(),
        tx.versions().of(s.id()),
        tx.approvals().of(s.id()),
        tx.approvals().dispatch(s.id()).stream().toList(),
        tx.numbers().of(s.id()),
        tx.notes().opinions(s.id()),
        turn,
        turn.of(actor.authority(), s),
        ticks(c, now),
        possible(actor, c),
        reads(actor, c) && !tx.erasures().erased(s.id()));
  }

  private static List<View.Tick> ticks(Case c, long now) {
    Request ask = Request.of(Act.APPROVE, Actor.SYSTEM, now);
    List<View.Tick> ticks = new ArrayList<>();
    for (Guard guard : TICKS) {
      ticks.add(
          new View.Tick(
              guard,
              guard.holds(c, ask),
              c.points().stream()
                  .filter(p -> !guard.passes(p, Standing.of(p, c.decisions(), now)))
                  .toList()));
    }
    return ticks;
  }

  private Map<Act, List<Guard>> possible(Actor actor, Case c) {
    Map<Act, List<Guard>> possible = new EnumMap<>(Act.class);
    for (Act act : Act.values()) {
      Optional<Transition> way = StateMachine.of(c.submission().state(), act);
      if (way.isPresent() && Permissions.allows(actor, act, c.place())) {
        Request ask = Request.of(act, actor, acts.now());
        possible.put(
            act, way.get().missing(c, ask).stream().filter(g -> !g.asksTheActor()).toList());
      }
    }
    return possible;
  }

  /** Whose daily work it is to read the text. */
  static boolean reads(Actor actor, Case c) {
    return Permissions.through(actor, Act.REVEAL, c.place())
        .filter(g -> g.role() != Role.AUDITOR)
        .isPresent();
  }

  /**
   * The report of a version as JSON, what is sensitive in it masked. An auditor, whose work is not
   * the text, is refused: see {@link #original}.
   */
  public byte[] report(Actor actor, String id, int version) throws IOException {
    Version found = acts.store().read(tx -> readable(tx, actor, id, version));
    return blob(found.report());
  }

  /** A version whose text the actor may read. */
  static Version readable(Tx tx, Actor actor, String id, int version) {
    Case c = Acts.load(tx, id);
    Acts.see(actor, c);
    if (!reads(actor, c)) {
      throw new RefusedException(Why.FORBIDDEN, Act.REVEAL, List.of());
    }
    demandContent(tx, id);
    return version(tx, id, version);
  }

  /**
   * The bytes themselves, unmasked; recorded. The same rules make the same report of them.
   *
   * @param reason why: an auditor must say
   */
  public byte[] original(Actor actor, String id, int version, String reason) throws IOException {
    return original(actor, id, version, reason, "");
  }

  /**
   * @param what it is fetched for, for the record; empty for itself
   */
  byte[] original(Actor actor, String id, int version, String reason, String what)
      throws IOException {
    Version found =
        acts.store()
            .write(
                tx -> {
                  Case c = Acts.load(tx, id);
                  Acts.see(actor, c);
                  Request request = Request.of(Act.REVEAL, actor, acts.now()).because(reason);
                  if (!Permissions.allows(actor, Act.REVEAL, c.place())) {
                    throw new RefusedException(Why.FORBIDDEN, Act.REVEAL, List.of());
                  }
                  if (!reads(actor, c) && !Guard.REASON.holds(c, request)) {
                    throw new RefusedException(Why.GUARDS, Act.REVEAL, List.of(Guard.REASON));
                  }
                  demandContent(tx, id);
                  Version seen = version(tx, id, version);
                  TreeMap<String, String> details = new TreeMap<>();
                  details.put("version", Integer.toString(version));
                  details.put("sha256", seen.sha256());
                  if (!what.isEmpty()) {
                    details.put("what", what);
                  }
                  tx.audit().append(actor, Act.REVEAL, id, details, request.now());
                  return seen;
                });
    return blob(found.sha256());
  }

  /** What was done to a submission, oldest first: canonical JSON as {@link AuditEntry} has it. */
  public List<String> timeline(Actor actor, String id, long after, int limit) {
    return acts.store()
        .read(
            tx -> {
              Case c = Acts.load(tx, id);
              Acts.see(actor, c);
              if (!Permissions.allows(actor, Act.VIEW_AUDIT, c.place())) {
                throw new RefusedException(Why.FORBIDDEN, Act.VIEW_AUDIT, List.of());
              }
              return tx.audit().of(id, after, limit);
            });
  }

  /** Not what was deleted when it had been kept long enough. */
  static void demandContent(Tx tx, String id) {
    if (tx.erasures().erased(id)) {
      throw new UnknownException("content");
    }
  }

  static Version version(Tx tx, String id, int number) {
    return tx.versions().find(id, number).orElseThrow(() -> new UnknownException("version"));
  }

  byte[] blob(String sha256) throws IOException {
    return blob(acts, sha256);
  }

  static byte[] blob(Acts acts, String sha256) throws IOException {
    return acts.store().vault().get(sha256).orElseThrow(() -> new IOException("blob is gone"));
  }
}
