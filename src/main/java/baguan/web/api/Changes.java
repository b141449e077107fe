package baguan.web.api;

import baguan.gate.Acting;
import baguan.gate.Word;
import baguan.review.Ruling;
import baguan.review.Scope;
import baguan.review.Submission;
import baguan.web.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** What people decide. */
final class Changes {
  private static final String BY_ID = "/submissions/{id}";

  private Changes() {}

  static List<Route> routes() {
    return List.of(
        act("/proposals", "proposeRuling", Changes::propose, word()),
        act("/decisions", "decidePoint", Changes::decide, word()),
        act("/submit", "submit", (g, c) -> g.reviews().submit(c.actor(), c.id(), c.revision())),
        because(
            "/return",
            "returnToDrafter",
            (g, c, why) -> g.reviews().sendBack(c.actor(), c.id(), c.revision(), why)),
        because(
            "/reject",
            "reject",
            (g, c, why) -> g.reviews().reject(c.actor(), c.id(), c.revision(), why)),
        act("/co-signs", "askCoSign", Changes::ask, "departments", "opinion"),
        act("/agree", "agree", Changes::agree, "sha256", "opinion"),
        because(
            "/object",
            "object",
            (g, c, why) -> g.coSigning().object(c.actor(), c.id(), c.revision(), why)),
        act("/approve", "approve", Changes::approve, "sha256", "validUntil", "opinion", "password"),
        because(
            "/reopen",
            "reopen",
            (g, c, why) -> g.reviews().reopen(c.actor(), c.id(), c.revision(), why)),
        because(
            "/withdraw",
            "withdraw",
            (g, c, why) -> g.reviews().withdraw(c.actor(), c.id(), c.revision(), why)),
        act(
            "/register",
            "register",
            (g, c) -> g.outbox().register(c.actor(), c.id(), c.revision())),
        because(
            "/recall",
            "recall",
            (g, c, why) -> g.outbox().recall(c.actor(), c.id(), c.revision(), why)),
        act("/archive", "archive", (g, c) -> g.outbox().archive(c.actor(), c.id(), c.revision())));
  }

  private interface Reasoned {
    Submission in(Acting gate, Call call, String reason) throws Problem;
  }

  private static Route act(String path, String operation, Once.Act act, String... names) {
    return Route.post(BY_ID + path, operation, Once.doing(act), names);
  }

  private static Route because(String path, String operation, Reasoned act) {
    return act(path, operation, (g, c) -> act.in(g, c, c.text("reason")), "reason");
  }

  private static String[] word() {
    return new String[] {"point", "ruling", "code", "reason", "scope", "until"};
  }

  private static Submission propose(Acting gate, Call call) throws Problem {
    return gate.reviews().propose(call.actor(), call.id(), call.revision(), word(call, true));
  }

  private static Submission decide(Acting gate, Call call) throws Problem {
    return gate.reviews().decide(call.actor(), call.id(), call.revision(), word(call, false));
  }

  private static Word word(Call call, boolean proposal) throws Problem {
    Fields fields = call.fields();
    fields.needed("ruling");
    List<Ruling> known =
        Arrays.stream(Ruling.values()).filter(r -> r.proposal() == proposal).toList();
    return new Word(
        fields.text("point"),
        fields.word("ruling", known, known.get(0)),
        fields.text("code"),
        fields.text("reason"),
        fields.word("scope", List.of(Scope.values()), Scope.PLACE),
        fields.time("until"));
  }

  private static Submission ask(Acting gate, Call call) throws Problem {
    TreeSet<String> departments = new TreeSet<>(call.fields().texts("departments"));
    return gate.coSigning()
        .askCoSign(call.actor(), call.id(), call.revision(), departments, call.text("opinion"));
  }

  private static Submission agree(Acting gate, Call call) throws Problem {
    return gate.coSigning()
        .agree(call.actor(), call.id(), call.revision(), call.text("sha256"), call.text("opinion"));
  }

  /** A token is not the person: who approves says the password again. */
  private static Submission approve(Acting gate, Call call) throws Problem {
    Fields fields = call.fields();
    long until = fields.time("validUntil");
    String password = fields.text("password");
    if (!call.gate().accounts().confirm(call.actor().person(), password, Api.CLIENT)) {
      throw new Problem(
          403, "not-confirmed", "Not confirmed", "Give your password: a token does not approve.");
    }
    return gate.reviews()
        .approve(
            call.actor(),
            call.id(),
            call.revision(),
            fields.text("sha256"),
            until,
            fields.text("opinion"));
  }
}
