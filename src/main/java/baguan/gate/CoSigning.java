package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.CoSign;
import baguan.review.Request;
import baguan.review.Role;
import baguan.review.Submission;
import baguan.review.UnknownException;
import baguan.review.Version;
import java.util.SortedSet;
import java.util.TreeSet;

/** Other departments' word (会签), about exact bytes. */
public final class CoSigning {
  private final Acts acts;

  CoSigning(Acts acts) {
    this.acts = acts;
  }

  /** The reviewers' own part is done; these departments are asked. */
  public Submission askCoSign(
      Actor actor, String id, long revision, SortedSet<String> departments, String opinion) {
    return acts.perform(
        id,
        revision,
        c -> Request.of(Act.ASK_CO_SIGN, actor, acts.now()).asking(departments).because(opinion),
        s -> {
          Version version = s.current();
          long seq = s.detail("departments", String.join(" ", departments)).record();
          for (String department : departments) {
            if (s.tx().people().department(department).isEmpty()) {
              throw new UnknownException("department");
            }
            CoSign ask =
                new CoSign(
                    Ids.fresh(),
                    s.id(),
                    version.number(),
                    version.sha256(),
                    department,
                    s.actor().person().id(),
                    s.now(),
                    CoSign.Answer.OPEN,
                    "",
                    "",
                    0);
            s.tx().coSigns().ask(ask, seq);
          }
        });
  }

  /** The actor's departments agree to these bytes. */
  public Submission agree(Actor actor, String id, long revision, String sha256, String opinion) {
    return acts.perform(
        id,
        revision,
        c -> Request.of(Act.AGREE, actor, acts.now()).bytes(sha256).because(opinion),
        s -> answer(s, CoSign.Answer.AGREED));
  }

  /** They do not; the document goes back. */
  public Submission object(Actor actor, String id, long revision, String reason) {
    return acts.perform(
        id,
        revision,
        c -> Request.of(Act.OBJECT, actor, acts.now()).because(reason),
        s -> {
          answer(s, CoSign.Answer.OBJECTED);
          Ends.back(s, "objected");
        });
  }

  private static void answer(Step s, CoSign.Answer answer) {
    SortedSet<String> mine = new TreeSet<>(s.before().open());
    mine.retainAll(s.actor().authority().departments(Role.CO_SIGNER));
    s.detail("departments", String.join(" ", mine)).record();
    s.tx()
        .coSigns()
        .answer(s.id(), mine, answer, s.request().reason(), s.actor().person().id(), s.now());
  }
}
