package baguan.web.desk;

import baguan.check.Picture;
import baguan.gate.Gate;
import baguan.review.Act;
import baguan.review.RefusedException;
import baguan.review.Submission;
import baguan.review.UnknownException;
import baguan.review.Version;
import baguan.web.Easel;
import baguan.web.Pages;
import baguan.web.Problem;
import baguan.web.ResultView;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A version's pages as pictures. Drawn elsewhere: this process never opens a file. */
final class Leaves {
  private final Gate gate;
  private final Easel easel;

  Leaves(Gate gate, Easel easel) {
    this.gate = gate;
    this.easel = easel;
  }

  /** The tab. */
  Pane pane(Visit visit, Submission s, Version version, ResultView result)
      throws IOException, Problem {
    String here = "/s/" + s.number() + "/v/" + version.number();
    String from = visit.param("from");
    return Pane.of(
        draw(visit, s.id(), version.number(), 0),
        result.cards(),
        here,
        from.matches("[0-9]{1,6}") ? Integer.parseInt(from) : 1);
  }

  /** One page, as PNG; what cannot be drawn is a picture of the words that say so. */
  void send(Visit visit, String id, int version, int page) throws IOException {
    if (!gate.cases().view(visit.actor(), id).content()) { // before standing in line
      throw new RefusedException(RefusedException.Why.FORBIDDEN, Act.REVEAL, List.of());
    }
    try {
      Picture picture = draw(visit, id, version, page);
      if (picture.outcome() != Picture.Outcome.DRAWN) {
        int status = picture.outcome() == Picture.Outcome.NOBODY ? 503 : 422;
        sorry(visit, status, outcome(picture));
      } else if (picture.png().length == 0) {
        throw new UnknownException("page");
      } else {
        write(visit, 200, "image/png", picture.png());
      }
    } catch (Problem busy) {
      visit.response().setHeader("Retry-After", "5");
      sorry(visit, busy.status(), "busy");
    }
  }

  private Picture draw(Visit visit, String id, int version, int page) throws IOException, Problem {
    return easel.draw(() -> gate.sights().open(visit.actor(), id, version), page);
  }

  private static String outcome(Picture picture) {
    return picture.outcome().name().toLowerCase(Locale.ROOT);
  }

  private static void sorry(Visit visit, int status, String why) throws IOException {
    String words = visit.t().get("pages." + why);
    write(visit, status, "image/svg+xml", Pages.render("blank.jte", Map.of("words", words)));
  }

  private static void write(Visit visit, int status, String type, byte[] body) throws IOException {
    visit.response().setStatus(status);
    visit.response().setContentType(type);
    visit.response().setContentLength(body.length);
    visit.response().getOutputStream().write(body);
  }
}
