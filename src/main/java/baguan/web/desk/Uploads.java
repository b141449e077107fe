package baguan.web.desk;

import baguan.gate.Check;
import baguan.gate.Received;
import baguan.review.UnknownException;
import baguan.web.Desk;
import baguan.web.Problem;
import baguan.web.Run;
import baguan.web.Waiting;
import java.io.IOException;
import java.util.Map;

/**
 * {@code /checks/ID}: an upload that is being checked, for who sent it; {@code …/events} as it
 * happens. Without scripts an upload's answer is waited for, as ever.
 */
final class Uploads implements Screen {
  private static final String BASE = "/checks/";

  private final Desk desk;

  Uploads(Desk desk) {
    this.desk = desk;
  }

  /** What takes the upload in. It may outlast the request, so it asks nothing of it. */
  interface Intake {
    Received in(Check<Problem> check) throws IOException, Problem;
  }

  /** What an upload came to: the submission's number; or, stopped, what little may be told. */
  private record Left(String number, String level, String sha256) {
    static Left of(Received received) {
      return new Left(
          received.submission().map(s -> s.number()).orElse(""),
          received.report().stopLevel(),
          received.report().document().sha256());
    }
  }

  /** Has an upload taken in: at once, or by itself when the browser would rather watch. */
  void take(Visit visit, Intake intake) throws IOException, Problem {
    if (!Waiting.preferred(visit.request())) {
      end(visit, Left.of(intake.in(desk::check)));
      return;
    }
    Run run =
        desk.runs()
            .start(
                visit.person().id(),
                r ->
                    Left.of(
                        intake.in(
                            (name, bytes, destination) ->
                                desk.check(name, bytes, destination, r))));
    Waiting.accepted(run, BASE + run.id(), BASE + run.id(), visit.response());
  }

  @Override
  public void show(Visit visit) throws Exception {
    String[] path = visit.rest().split("/", -1);
    Run run =
        desk.runs()
            .find(path[0], visit.person().id())
            .orElseThrow(() -> new UnknownException("check"));
    if (path.length == 2 && path[1].equals("events")) {
      desk.stream().send(run, visit.request(), visit.response());
    } else if (path.length > 1) {
      throw new UnknownException("page");
    } else if (run.failure().isPresent()) {
      throw run.failure().get(); // told as it would have been at once
    } else if (run.ended()) {
      end(visit, run.result(Left.class).orElseThrow(() -> new UnknownException("check")));
    } else {
      visit.response().setHeader("Refresh", "3"); // without scripts, too
      visit.page("checking.jte", visit.t().get("upload.working"), Map.of("stage", run.stage()));
    }
  }

  /** To the submission's page; of what was stopped there is none. */
  private static void end(Visit visit, Left left) throws IOException {
    if (!left.number().isEmpty()) {
      visit.redirect("/s/" + left.number() + "?done=checked");
      return;
    }
    Map<String, Object> model = Map.of("level", left.level(), "sha256", left.sha256());
    visit.page("stopped.jte", visit.t().get("stopped.title"), 422, model);
  }
}
