package baguan.gate;

import baguan.check.Report;
import baguan.finding.Verdict;
import baguan.report.JsonReport;
import baguan.report.Options;
import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Aim;
import baguan.review.Case;
import baguan.review.Guard;
import baguan.review.Permissions;
import baguan.review.Place;
import baguan.review.Point;
import baguan.review.RefusedException;
import baguan.review.RefusedException.Why;
import baguan.review.Request;
import baguan.review.State;
import baguan.review.Submission;
import baguan.review.Summary;
import baguan.review.UnknownException;
import baguan.review.Version;
import baguan.store.Tx;
import baguan.store.Vault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes documents in. They are checked before anything is stored: of one that is stopped only time,
 * user, hash and level word remain.
 */
public final class Intake {
  private static final String SERIES = ""; // of submissions; issuers are never empty

  private final Acts acts;
  private final Policy policy;
  private final Points points;

  Intake(Acts acts, Policy policy) {
    this.acts = acts;
    this.policy = policy;
    this.points = new Points(acts.store(), policy);
  }

  /** Checks a new document and keeps it. */
  public <X extends Exception> Received create(
      Actor actor, Sheet sheet, Upload upload, Check<X> check) throws X, IOException {
    if (!Permissions.allows(actor, Act.CREATE, Place.department(sheet.department()))) {
      throw new RefusedException(Why.FORBIDDEN, Act.CREATE, List.of());
    }
    long start = acts.now();
    Report report = check(upload, sheet.aim(), check);
    if (report.verdict() == Verdict.STOP) {
      return stopped(actor, report);
    }
    Kept kept = keep(upload, report, acts.now() - start);
    Submission stored =
        acts.write(
            tx -> {
              Submission draft = draft(tx, actor, sheet, upload);
              return checked(tx, actor, draft, sheet.aim(), upload, kept);
            });
    return new Received(report, Optional.of(stored));
  }

  /**
   * Checks a new version of a document and keeps it. An approval of the one before ends.
   *
   * @param revision of the submission that the actor saw
   */
  public <X extends Exception> Received add(
      Actor actor, String id, long revision, Aim aim, Upload upload, Check<X> check)
      throws X, IOException {
    acts.store().read(tx -> mayCheck(Acts.load(tx, id), actor));
    long start = acts.now();
    Report report = check(upload, aim, check);
    if (report.verdict() == Verdict.STOP) {
      return stopped(actor, report);
    }
    Kept kept = keep(upload, report, acts.now() - start);
    Submission stored =
        acts.write(
            tx -> {
              Submission claimed = tx.submissions().claim(id, revision);
              Submission free = free(tx, actor, mayCheck(Acts.load(tx, claimed), actor));
              return checked(tx, actor, free, aim, upload, kept);
            });
    return new Received(report, Optional.of(stored));
  }

  private record Kept(Report report, String name, List<Point> points, long millis) {}

  private static <X extends Exception> Report check(Upload upload, Aim aim, Check<X> check)
      throws X {
    Report report = check.check(upload.name(), upload.bytes(), Bindings.destination(aim));
    if (!report.document().sha256().equals(Vault.sha256(upload.bytes()))) {
      throw new IllegalStateException("the report is about other bytes");
    }
    return report;
  }

  private Received stopped(Actor actor, Report report) {
    String sha256 = report.document().sha256();
    String level = report.stopLevel();
    long now = acts.now();
    acts.store()
        .write(
            tx -> {
              tx.notes().stopped(actor.person().id(), sha256, level, now);
              return tx.audit()
                  .append(
                      actor,
                      Act.STOP,
                      "",
                      new TreeMap<>(Map.of("sha256", sha256, "level", level)),
                      now);
            });
    return new Received(report, Optional.empty());
  }

  /** Both are on the disk before anything speaks of them. */
  private Kept keep(Upload upload, Report report, long millis) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonReport.write(report, new Options(policy.language(), false, true, false), json);
    Vault vault = acts.store().vault();
    vault.put(upload.bytes());
    return new Kept(report, vault.put(json.toByteArray()), points.of(report), millis);
  }

  private static Case mayCheck(Case c, Actor actor) {
    Act first = c.submission().state() == State.APPROVED ? Act.VOID : Act.CHECK;
    Acts.allowed(c, Request.of(first, actor, 0));
    if (!Permissions.allows(actor, Act.CHECK, c.place())) {
      throw new RefusedException(Why.FORBIDDEN, Act.CHECK, List.of());
    }
    return c;
  }

  /** Ends an approval that new bytes make void. */
  private Submission free(Tx tx, Actor actor, Case c) {
    if (c.submission().state() != State.APPROVED) {
      return c.submission();
    }
    Step step = Acts.step(tx, c, Request.of(Act.VOID, actor, acts.now()));
    tx.approvals().end(c.submission().id(), "version", acts.now());
    return step.end();
  }

  private Submission draft(Tx tx, Actor actor, Sheet sheet, Upload upload) {
    long now = acts.now();
    int year = Instant.ofEpochMilli(now).atZone(policy.workDays().zone()).getYear();
    if (!sheet.replaces().isEmpty()) {
      replaceable(tx, sheet);
    }
    TreeSet<String> authors = new TreeSet<>();
    authors.add(actor.person().self());
    authors.add(actor.authority().self());
    Submission draft =
        new Submission(
            Ids.fresh(),
            String.format(Locale.ROOT, "%d-%04d", year, tx.numbers().next(SERIES, year)),
            sheet.title().isBlank() ? upload.name() : sheet.title().strip(),
            actor.authority().id(),
            authors,
            sheet.department(),
            State.DRAFT,
            false,
            1,
            0,
            sheet.aim(),
            sheet.urgency(),
            new TreeSet<>(),
            Submission.NEVER,
            0,
            sheet.replaces(),
            now,
            now);
    tx.submissions().add(draft);
    tx.audit()
        .append(
            actor,
            Act.CREATE,
            draft.id(),
            new TreeMap<>(Map.of("number", draft.number(), "to", draft.state().id())),
            now);
    return draft;
  }

  /** Only what is out, of the same department, can be superseded. */
  private static void replaceable(Tx tx, Sheet sheet) {
    Submission old = Acts.load(tx, sheet.replaces()).submission();
    boolean out = old.state() == State.RELEASED || old.state() == State.ARCHIVED;
    if (!out || !old.department().equals(sheet.department())) {
      throw new UnknownException("submission to be replaced");
    }
  }

  /** DRAFT or NEEDS_FIX → CHECKING → NEEDS_FIX or READY, with the version that was found so. */
  private Submission checked(Tx tx, Actor actor, Submission s, Aim aim, Upload upload, Kept kept) {
    Report report = kept.report();
    long now = acts.now();
    Summary summary = Bindings.summary(report);
    Version version =
        new Version(
            s.id(),
            s.current() + 1,
            upload.name(),
            upload.bytes().length,
            report.document().type(),
            summary,
            Bindings.of(report),
            kept.name(),
            actor.person().id(),
            now);
    tx.versions().add(version, kept.points());
    tx.moves().timed(version, Math.max(0, kept.millis()));
    Step checking = Acts.step(tx, Acts.load(tx, s), Request.of(Act.CHECK, actor, now));
    checking
        .detail("version", Integer.toString(version.number()))
        .detail("sha256", version.sha256())
        .detail("rules", version.binding().rules())
        .detail("engine", version.binding().engine())
        .detail("profile", version.binding().profile());
    checking.change(c -> Change.version(c, actor.person().self(), aim, summary.risk()));
    Case found = Acts.load(tx, checking.end());
    Request clear = Request.of(Act.CLEAR, Actor.SYSTEM, now);
    boolean green =
        Guard.MUST_FIX_SETTLED.holds(found, clear) && Guard.PARTS_READ.holds(found, clear);
    Step result = Acts.step(tx, found, green ? clear : Request.of(Act.FIND, Actor.SYSTEM, now));
    result
        .detail("errors", Integer.toString(summary.errors()))
        .detail("warnings", Integer.toString(summary.warnings()))
        .detail("notes", Integer.toString(summary.notes()))
        .detail("unread", Integer.toString(summary.unread()))
        .detail("report", kept.name());
    return result.end();
  }
}
