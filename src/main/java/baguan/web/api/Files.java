package baguan.web.api;

import baguan.check.Report;
import baguan.gate.Acting;
import baguan.gate.Check;
import baguan.gate.Received;
import baguan.gate.Sheet;
import baguan.gate.Slip;
import baguan.gate.Upload;
import baguan.review.Aim;
import baguan.review.Submission;
import baguan.review.Urgency;
import baguan.store.Vault;
import baguan.web.Problem;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.node.StringNode;

/** Whatever begins with bytes: new documents, new versions, what is to go out, what went out. */
final class Files {
  private static final int LAST_DATE = 99991231;

  private final Check<Problem> check;

  Files(Check<Problem> check) {
    this.check = check;
  }

  List<Route> routes() {
    return List.of(
        Route.file(
                "/submissions",
                "createSubmission",
                Once.doing(201, this::create),
                "name",
                "title",
                "department",
                "urgency",
                "replaces",
                "audience",
                "channel",
                "jurisdiction",
                "type",
                "recipient",
                "date")
            .unbound(),
        Route.file(
            "/submissions/{id}/versions",
            "addVersion",
            Once.doing(this::add),
            "name",
            "audience",
            "channel",
            "jurisdiction",
            "type",
            "recipient",
            "date"),
        Route.file(
            "/submissions/{id}/release",
            "release",
            Once.doing(Files::release),
            "name",
            "channel",
            "place"),
        Route.file("/verifications", "verifyBytes", Files::verify, "name").unbound());
  }

  private Submission create(Acting gate, Call call) throws Problem, IOException {
    Fields fields = call.fields();
    Aim none = new Aim("", "", "cn", "", List.of(), 0);
    Sheet sheet =
        new Sheet(
            fields.text("title"),
            fields.needed("department"),
            aim(fields, none),
            fields.word("urgency", List.of(Urgency.values()), Urgency.PLAIN),
            fields.text("replaces"));
    return kept(gate.intake().create(call.actor(), sheet, upload(call), check));
  }

  /** What is not said of its destination stays as it was. */
  private Submission add(Acting gate, Call call) throws Problem, IOException {
    Submission now = call.gate().cases().view(call.actor(), call.id()).file().submission();
    Aim aim = aim(call.fields(), now.aim());
    return kept(
        gate.intake().add(call.actor(), call.id(), call.revision(), aim, upload(call), check));
  }

  private static Aim aim(Fields fields, Aim otherwise) throws Problem {
    List<String> recipients = fields.texts("recipient");
    return new Aim(
        or(fields.text("audience"), otherwise.audience()),
        or(fields.text("channel"), otherwise.channel()),
        or(fields.text("jurisdiction"), otherwise.jurisdiction()),
        or(fields.text("type"), otherwise.type()),
        recipients.isEmpty() ? otherwise.recipients() : recipients,
        (int) fields.number("date", otherwise.date(), LAST_DATE));
  }

  private static String or(String given, String otherwise) {
    return given.isEmpty() ? otherwise : given;
  }

  private static Upload upload(Call call) {
    return new Upload(call.file().name(), call.file().bytes());
  }

  private static Submission kept(Received received) throws Problem {
    if (received.submission().isEmpty()) {
      Report report = received.report();
      throw new Problem(
              422,
              "stopped",
              "Stopped",
              "It bears a secrecy mark above what may be kept here; nothing was kept.")
          .with("level", StringNode.valueOf(report.stopLevel()))
          .with("sha256", StringNode.valueOf(report.document().sha256()));
    }
    return received.submission().get();
  }

  private static Submission release(Acting gate, Call call) throws Problem {
    return gate.outbox()
        .release(
            call.actor(),
            call.id(),
            call.revision(),
            call.file().bytes(),
            call.text("channel"),
            call.text("place"));
  }

  private static Answer verify(Call call) {
    String sha256 = Vault.sha256(call.file().bytes());
    return Answer.json(200, Slip.of(call.gate().outbox().verify(sha256)).json());
  }
}
