package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Approval;
import baguan.review.CoSign;
import baguan.review.Decision;
import baguan.review.Dispatch;
import baguan.review.Move;
import baguan.review.RefusedException;
import baguan.review.RefusedException.Why;
import baguan.review.Submission;
import baguan.review.Version;
import baguan.store.Notes.Opinion;
import baguan.store.Tx;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts together what is to be archived. */
public final class Bundles {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Acts acts;
  private final Cases cases;

  Bundles(Acts acts, Cases cases) {
    this.acts = acts;
    this.cases = cases;
  }

  /**
   * Everything about a document that went out. Whoever may fetch its bytes may; it is recorded as
   * that is.
   *
   * @param reason why: an auditor must say
   */
  public Bundle of(Actor actor, String id, String reason) throws IOException {
    View view = cases.view(actor, id);
    if (view.dispatches().isEmpty()) {
      throw new RefusedException(Why.STATE, Act.REVEAL, List.of());
    }
    Dispatch dispatch = view.dispatches().get(0);
    Version version =
        view.versions().stream()
            .filter(v -> v.sha256().equals(dispatch.sha256()))
            .reduce((first, last) -> last)
            .orElseThrow(() -> new IllegalStateException("the released bytes are no version"));
    byte[] original = cases.original(actor, id, version.number(), reason, "archive");
    byte[] report = cases.blob(version.report());
    List<Proof> proofs = acts.store().read(tx -> proofs(tx, id));
    return new Bundle(view, version, original, report, json(view, dispatch), proofs);
  }

  private static List<Proof> proofs(Tx tx, String id) {
    List<Move> moves = tx.moves().of(id);
    long size = moves.get(moves.size() - 1).seq();
    List<Proof> proofs = new ArrayList<>();
    for (Act act : List.of(Act.APPROVE, Act.RELEASE)) {
      long seq =
          moves.stream()
              .filter(m -> m.act() == act)
              .reduce((first, last) -> last)
              .orElseThrow(() -> new IllegalStateException("released without " + act))
              .seq();
      proofs.add(AuditTrail.proof(tx, seq, size));
    }
    return proofs;
  }

  private String json(View view, Dispatch dispatch) {
    Map<String, String> people = new TreeMap<>();
    acts.store()
        .read(tx -> tx.people().all())
        .forEach(person -> people.put(person.id(), person.name()));
    ObjectNode json = JSON.createObjectNode();
    Submission s = view.file().submission();
    json.put("number", s.number());
    json.put("title", s.title());
    json.put("department", s.department());
    json.put("state", s.state().id());
    ArrayNode decisions = json.putArray("decisions");
    view.file().decisions().stream()
        .filter(d -> d.at() <= dispatch.at()) // the department may have gone on deciding
        .forEach(d -> decisions.add(of(d, people)));
    ArrayNode coSigns = json.putArray("coSigns");
    view.file().coSigns().forEach(c -> coSigns.add(of(c, people)));
    ArrayNode approvals = json.putArray("approvals");
    view.approvals().forEach(a -> approvals.add(of(a, people)));
    ArrayNode opinions = json.putArray("opinions");
    view.opinions().forEach(o -> opinions.add(of(o, people)));
    json.set("dispatch", of(dispatch, people));
    return json.toString();
  }

  private static ObjectNode of(Decision d, Map<String, String> people) {
    ObjectNode json = by(d.by(), d.at(), people);
    json.put("submission", d.submission());
    json.put("version", d.version());
    json.put("point", d.key());
    json.put("ruling", d.ruling().id());
    json.put("code", d.code());
    json.put("reason", d.reason());
    json.put("scope", d.scope().id());
    json.put("department", d.department());
    return ends(json, "expires", d.expires());
  }

  private static ObjectNode of(CoSign c, Map<String, String> people) {
    ObjectNode json = by(c.by(), c.at(), people);
    json.put("version", c.version());
    json.put("sha256", c.sha256());
    json.put("department", c.department());
    json.put("answer", c.answer().id());
    json.put("opinion", c.opinion());
    return json;
  }

  private static ObjectNode of(Approval a, Map<String, String> people) {
    ObjectNode json = by(a.by(), a.at(), people);
    json.put("version", a.version());
    json.put("sha256", a.binding().sha256());
    json.put("rules", a.binding().rules());
    json.put("engine", a.binding().engine());
    json.put("profile", a.binding().profile());
    json.put("audience", a.audience());
    json.put("channel", a.channel());
    ArrayNode signers = json.putArray("signers");
    a.signers().forEach(signers::add);
    ends(json, "voidedAt", a.voidedAt());
    return ends(json, "validUntil", a.validUntil());
  }

  private static ObjectNode of(Opinion o, Map<String, String> people) {
    ObjectNode json = by(o.person(), o.at(), people);
    json.put("entry", o.seq());
    json.put("act", o.act());
    json.put("text", o.text());
    return json;
  }

  private static ObjectNode of(Dispatch d, Map<String, String> people) {
    ObjectNode json = by(d.by(), d.at(), people);
    json.put("sha256", d.sha256());
    json.put("channel", d.channel());
    json.put("place", d.place());
    json.put("registration", d.registration());
    json.put("recallReason", d.recallReason());
    return ends(json, "recalledAt", d.recalledAt());
  }

  private static ObjectNode by(String person, long at, Map<String, String> people) {
    ObjectNode json = JSON.createObjectNode();
    json.put("at", at);
    json.put("person", person);
    json.put("name", people.getOrDefault(person, ""));
    return json;
  }

  private static ObjectNode ends(ObjectNode json, String name, long at) {
    if (at != Submission.NEVER) {
      json.put(name, at);
    }
    return json;
  }
}
