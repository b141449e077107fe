package baguan.web.desk;

import baguan.gate.Gate;
import baguan.gate.Reviews;
import baguan.gate.Word;
import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.RefusedException;
import baguan.review.Ruling;
import baguan.review.Scope;
import baguan.review.UnknownException;
import baguan.web.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** What the forms of a submission's page ask for. Whether it may be done, the gate says. */
final class Deeds {
  private final Gate gate;
  private final Uploads uploads;
  private final Entry entry;
  private final long maxBytes;

  Deeds(Gate gate, Uploads uploads, Entry entry, long maxBytes) {
    this.gate = gate;
    this.uploads = uploads;
    this.entry = entry;
    this.maxBytes = maxBytes;
  }

  void perform(Visit visit, String id, String number, String act) throws IOException, Problem {
    if (act.equals("original")) {
      Originals.send(gate, visit, id);
      return;
    }
    if (act.equals("package")) {
      Archive archive = Archive.of(gate, visit.actor(), id, visit.param("reason"));
      visit.file("application/zip", archive.name()).write(archive.zip());
      return;
    }
    long revision = visit.number("revision");
    Actor actor = visit.actor();
    if (act.equals("version")) {
      Handed handed = Handed.of(visit, maxBytes);
      uploads.take(
          visit,
          check -> gate.intake().add(actor, id, revision, handed.aim(), handed.upload(), check));
      return;
    }
    switch (act) {
      case "point" -> decide(visit, id, revision);
      case "approve" -> approve(visit, id, "/s/" + number, revision);
      case "release" -> release(visit, id, revision);
      case "register" -> register(actor, id, revision);
      default -> plain(visit, id, revision, act);
    }
    String card = visit.param("card"); // where the reader was
    String at = card.matches("[0-9]{1,6}") ? "#c" + card : "";
    String from = visit.param("from").matches("[0-9]{1,6}") ? "&from=" + visit.param("from") : "";
    String view = visit.param("view").equals("pages") ? "&view=pages" + from : "";
    visit.redirect("/s/" + number + "?done=" + act + view + at);
  }

  /** See {@link Papers#confirm}. */
  String confirm(Visit visit, String page) {
    return entry.way(visit, page);
  }

  private void plain(Visit visit, String id, long revision, String act) {
    Actor actor = visit.actor();
    String reason = visit.param("reason");
    Reviews reviews = gate.reviews();
    switch (act) {
      case "submit" -> reviews.submit(actor, id, revision);
      case "return" -> reviews.sendBack(actor, id, revision, reason);
      case "reject" -> reviews.reject(actor, id, revision, reason);
      case "withdraw" -> reviews.withdraw(actor, id, revision, reason);
      case "void" -> reviews.reopen(actor, id, revision, reason);
      case "ask_co_sign" ->
          gate.coSigning()
              .askCoSign(actor, id, revision, new TreeSet<>(visit.params("department")), reason);
      case "agree" -> gate.coSigning().agree(actor, id, revision, visit.param("sha256"), reason);
      case "object" -> gate.coSigning().object(actor, id, revision, reason);
      case "archive" -> gate.outbox().archive(actor, id, revision);
      case "recall" -> gate.outbox().recall(actor, id, revision, reason);
      default -> throw new UnknownException("act");
    }
  }

  private void decide(Visit visit, String id, long revision) throws Problem {
    Ruling ruling = pick(Ruling.values(), visit.param("ruling"));
    String scope = visit.param("scope");
    Word word =
        new Word(
            visit.param("point"),
            ruling,
            visit.param("code"),
            visit.param("reason"),
            scope.isEmpty() ? Scope.PLACE : pick(Scope.values(), scope),
            visit.endOf("until"));
    if (ruling.proposal()) {
      gate.reviews().propose(visit.actor(), id, revision, word);
    } else {
      gate.reviews().decide(visit.actor(), id, revision, word);
    }
  }

  private static <E extends Enum<E>> E pick(E[] values, String name) throws Problem {
    for (E each : values) {
      if (each.name().equals(name.toUpperCase(Locale.ROOT))) {
        return each;
      }
    }
    throw new Problem(422, "bad-form", "Not one of them", "Choose one of those offered.");
  }

  /** The password is asked again; who may not approve is told that, and not whether it is right. */
  private void approve(Visit visit, String id, String page, long revision) throws Problem {
    boolean sure = entry.confirm(visit, page);
    if (!sure && gate.cases().view(visit.actor(), id).acts().containsKey(Act.APPROVE)) {
      throw new Problem(422, "wrong-password", "Wrong password", "Nothing was approved.");
    }
    if (!sure) {
      throw new RefusedException(RefusedException.Why.FORBIDDEN, Act.APPROVE, List.of());
    }
    gate.reviews()
        .approve(
            visit.actor(),
            id,
            revision,
            visit.param("sha256"),
            visit.endOf("until"),
            visit.param("reason"));
  }

  private void release(Visit visit, String id, long revision) throws IOException, Problem {
    Handed handed = Handed.of(visit, maxBytes);
    gate.outbox()
        .release(
            visit.actor(),
            id,
            revision,
            handed.upload().bytes(),
            visit.param("channel"),
            visit.param("place"));
  }

  private void register(Actor actor, String id, long revision) throws Problem {
    gate.cases().view(actor, id); // so that what is not known below is the issuer
    try {
      gate.outbox().register(actor, id, revision);
    } catch (UnknownException | IllegalStateException e) {
      throw new Problem(409, "numbered", "No number", "It has one, or there is no issuer code.");
    }
  }
}
