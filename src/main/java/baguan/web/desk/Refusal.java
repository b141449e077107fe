package baguan.web.desk;

import baguan.review.RefusedException;
import baguan.review.StaleException;
import baguan.review.UnknownException;
import baguan.web.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page that says what was not done, why, and what to do; with whatever the visitor had typed.
 *
 * @param code key of its words
 * @param facts what is in the way, in the reader's language
 * @param kept what was typed
 */
public record Refusal(int status, String code, List<String> facts, List<String> kept, String back) {
  private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);
  private static final List<String> TYPED = List.of("reason", "opinion", "title", "place", "name");

  static void answer(Visit visit, Exception e) throws IOException {
    boolean asked = !visit.request().getMethod().equals("POST");
    if (e instanceof NotSignedInException && asked) {
      visit.redirect("/signin?to=" + Visit.encode(visit.request().getRequestURI()));
      return;
    }
    Refusal refusal = of(visit, e);
    if (refusal.status() == 429) {
      visit.response().setHeader("Retry-After", "60");
    } else if (refusal.status() == 503) {
      visit.response().setHeader("Retry-After", "5");
    }
    String title = visit.t().get("refused." + refusal.code());
    visit.page("refusal.jte", title, refusal.status(), Map.of("refusal", refusal));
  }

  private static Refusal of(Visit visit, Exception e) {
    if (e instanceof NotSignedInException) {
      return page(visit, 401, "sign-in", List.of());
    } else if (e instanceof UnknownException) {
      return page(visit, 404, "not-found", List.of());
    } else if (e instanceof StaleException) {
      return page(visit, 412, "stale", List.of());
    } else if (e instanceof RefusedException refused) {
      return refused(visit, refused);
    } else if (e instanceof Problem problem) {
      boolean worded = visit.t().has("refused." + problem.code());
      String code = worded ? problem.code() : "other";
      return page(visit, problem.status(), code, worded ? List.of() : List.of(problem.detail()));
    }
    return broken(visit, e);
  }

  private static Refusal refused(Visit visit, RefusedException refused) {
    List<String> facts = new ArrayList<>();
    facts.add(visit.t().fill("refused.act", visit.t().get("act." + refused.act().id())));
    refused.missing().forEach(g -> facts.add(visit.t().get("guard." + g.id())));
    return switch (refused.why()) {
      case FORBIDDEN -> page(visit, 403, "forbidden", facts);
      case STATE -> page(visit, 409, "state", facts);
      case GUARDS -> page(visit, 409, "guards", facts);
    };
  }

  /** Ours: the visitor learns a number, the log the class and the place, neither any text. */
  private static Refusal broken(Visit visit, Exception e) {
    String incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    StackTraceElement[] trace = e.getStackTrace();
    StringBuilder places = new StringBuilder();
    for (StackTraceElement each : trace) {
      if (each.getClassName().startsWith("baguan.")) {
        places.append(' ').append(each.getClassName()).append(':').append(each.getLineNumber());
      }
    }
    LOG.error("page failed incident={} error={} at={}", incident, e.getClass().getName(), places);
    return page(visit, 500, "internal", List.of(visit.t().fill("refused.incident", incident)));
  }

  private static Refusal page(Visit visit, int status, String code, List<String> facts) {
    List<String> kept = new ArrayList<>();
    String type = String.valueOf(visit.request().getContentType());
    boolean file = type.startsWith("multipart/"); // a stranger's is not read into memory
    boolean readable = status != 413 && (visit.known() || !file);
    if (visit.request().getMethod().equals("POST") && readable) {
      try {
        TYPED.stream().map(visit::param).filter(p -> !p.isEmpty()).forEach(kept::add);
      } catch (RuntimeException unreadable) { // a form that could not be read has nothing to keep
        kept.clear();
      }
    }
    String path = visit.request().getRequestURI();
    String back =
        path.matches("/s/[0-9]{4}-[0-9]+(/.*)?") ? path.replaceAll("^(/s/[^/]+).*", "$1") : "/";
    return new Refusal(status, code, facts, kept, back);
  }
}
