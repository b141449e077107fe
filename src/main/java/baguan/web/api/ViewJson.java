package baguan.web.api;

import static baguan.web.api.SubmissionJson.JSON;
import static baguan.web.api.SubmissionJson.array;
import static baguan.web.api.SubmissionJson.optional;
import static baguan.web.api.SubmissionJson.time;

import baguan.gate.View;
import baguan.review.Approval;
import baguan.review.CoSign;
import baguan.review.Decision;
import baguan.review.Dispatch;
import baguan.review.Guard;
import baguan.review.Point;
import baguan.review.Registration;
import baguan.review.Standing;
import baguan.review.Submission;
import baguan.review.Version;
import baguan.store.Notes.Opinion;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All that one person may see of a submission, as JSON. */
final class ViewJson {
  private ViewJson() {}

  static ObjectNode of(View view) {
    Submission s = view.file().submission();
    ObjectNode json = SubmissionJson.of(s);
    list(json, "versions", view.versions(), ViewJson::version);
    points(json.putArray("points"), view);
    List<Decision> own =
        view.file().decisions().stream().filter(d -> d.submission().equals(s.id())).toList();
    list(json, "decisions", own, ViewJson::decision);
    list(json, "coSigns", view.file().coSigns(), ViewJson::coSign);
    list(json, "approvals", view.approvals(), ViewJson::approval);
    list(json, "dispatches", view.dispatches(), ViewJson::dispatch);
    list(json, "registrations", view.registrations(), ViewJson::registration);
    list(json, "opinions", view.opinions(), ViewJson::opinion);
    ObjectNode turn = json.putObject("turn");
    turn.put("who", view.turn().who().id());
    array(turn, "departments", view.turn().departments());
    turn.put("yours", view.yourTurn());
    list(json, "ticks", view.ticks(), ViewJson::tick);
    ObjectNode acts = json.putObject("acts");
    view.acts().forEach((act, missing) -> array(acts, act.id(), ids(missing)));
    json.put("content", view.content());
    return json;
  }

  private static <T> void list(
      ObjectNode json, String name, List<T> items, Function<T, ObjectNode> form) {
    ArrayNode array = json.putArray(name);
    items.forEach(item -> array.add(form.apply(item)));
  }

  private static List<String> ids(List<Guard> guards) {
    return guards.stream().map(Guard::id).toList();
  }

  private static ObjectNode version(Version v) {
    ObjectNode json = JSON.createObjectNode();
    json.put("number", v.number());
    json.put("name", v.name());
    json.put("size", v.size());
    json.put("type", v.type());
    json.put("sha256", v.sha256());
    json.put("verdict", v.summary().verdict().name().toLowerCase(Locale.ROOT));
    json.put("errors", v.summary().errors());
    json.put("warnings", v.summary().warnings());
    json.put("notes", v.summary().notes());
    json.put("unread", v.summary().unread());
    json.put("rules", v.binding().rules());
    json.put("engine", v.binding().engine());
    json.put("profile", v.binding().profile());
    json.put("by", v.by());
    time(json, "at", v.at());
    return json;
  }

  private static void points(ArrayNode array, View view) {
    List<Point> points = view.file().points();
    for (int i = 0; i < points.size(); i++) {
      Point p = points.get(i);
      Standing standing = view.standings().get(i);
      ObjectNode json = array.addObject();
      json.put("key", p.key());
      json.put("index", p.index());
      json.put("rule", p.rule());
      json.put("severity", p.severity().id());
      json.put("preview", p.preview());
      json.put("mustFix", p.mustFix());
      json.put("twoPeople", p.twoPeople());
      json.put("unread", p.unread());
      json.put("standing", standing.id());
    }
  }

  private static ObjectNode decision(Decision d) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", d.id());
    json.put("version", d.version());
    json.put("point", d.key());
    json.put("ruling", d.ruling().id());
    json.put("code", d.code());
    json.put("reason", d.reason());
    json.put("scope", d.scope().id());
    time(json, "until", d.expires());
    json.put("by", d.by());
    json.put("department", d.department());
    time(json, "at", d.at());
    return json;
  }

  private static ObjectNode coSign(CoSign c) {
    ObjectNode json = JSON.createObjectNode();
    json.put("version", c.version());
    json.put("sha256", c.sha256());
    json.put("department", c.department());
    json.put("askedBy", c.askedBy());
    time(json, "askedAt", c.askedAt());
    json.put("answer", c.answer().id());
    json.put("opinion", c.opinion());
    optional(json, "by", c.by());
    time(json, "at", c.at() == 0 ? Submission.NEVER : c.at());
    return json;
  }

  private static ObjectNode approval(Approval a) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", a.id());
    json.put("version", a.version());
    json.put("sha256", a.binding().sha256());
    json.put("size", a.size());
    json.put("rules", a.binding().rules());
    json.put("engine", a.binding().engine());
    json.put("profile", a.binding().profile());
    json.put("audience", a.audience());
    json.put("channel", a.channel());
    json.put("by", a.by());
    array(json, "signers", a.signers());
    time(json, "at", a.at());
    time(json, "validUntil", a.validUntil());
    time(json, "voidedAt", a.voidedAt());
    optional(json, "voidReason", a.voidReason());
    return json;
  }

  private static ObjectNode dispatch(Dispatch d) {
    ObjectNode json = JSON.createObjectNode();
    json.put("approval", d.approval());
    json.put("sha256", d.sha256());
    json.put("channel", d.channel());
    json.put("place", d.place());
    optional(json, "registration", d.registration());
    json.put("by", d.by());
    time(json, "at", d.at());
    time(json, "recalledAt", d.recalledAt());
    optional(json, "recallReason", d.recallReason());
    return json;
  }

  private static ObjectNode registration(Registration r) {
    ObjectNode json = JSON.createObjectNode();
    json.put("registration", r.text());
    json.put("by", r.by());
    time(json, "at", r.at());
    time(json, "voidedAt", r.voidedAt());
    return json;
  }

  private static ObjectNode opinion(Opinion o) {
    ObjectNode json = JSON.createObjectNode();
    json.put("seq", o.seq());
    json.put("act", o.act());
    json.put("by", o.person());
    json.put("text", o.text());
    time(json, "at", o.at());
    return json;
  }

  private static ObjectNode tick(View.Tick t) {
    ObjectNode json = JSON.createObjectNode();
    json.put("guard", t.guard().id());
    json.put("done", t.done());
    array(json, "points", t.points().stream().map(Point::key).toList());
    return json;
  }
}
