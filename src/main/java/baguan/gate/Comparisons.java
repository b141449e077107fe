package baguan.gate;

import baguan.compare.Comparison;
import baguan.compare.Paragraph;
import baguan.compare.Side;
import baguan.compare.Spot;
import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Case;
import baguan.review.Point;
import baguan.review.RefusedException;
import baguan.review.RefusedException.Why;
import baguan.review.UnknownException;
import baguan.review.Version;
import baguan.store.Tx;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares versions by what was kept of their checks: the masked report and the salted keys of its
 * points. No document is read again.
 */
public final class Comparisons {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Acts acts;

  Comparisons(Acts acts) {
    this.acts = acts;
  }

  private record Kept(
      Case file,
      List<Version> versions,
      Version from,
      Version to,
      Map<Integer, List<Point>> points) {}

  /**
   * The older of two versions beside the newer. Who may not read the text is refused.
   *
   * @throws UnknownException when there is no such version, or the actor may not see the submission
   */
  public Compared of(Actor actor, String id, int one, int other) throws IOException {
    Kept kept =
        acts.store().read(tx -> load(tx, actor, id, Math.min(one, other), Math.max(one, other)));
    byte[] before = Cases.blob(acts, kept.from().report());
    byte[] after = Cases.blob(acts, kept.to().report());
    Comparison comparison =
        Comparison.of(
            side(kept.from(), kept.points(), before),
            side(kept.to(), kept.points(), after),
            returned(kept.points(), kept.to().number()));
    return new Compared(kept.file().submission(), kept.versions(), comparison, before, after);
  }

  private static Kept load(Tx tx, Actor actor, String id, int from, int to) {
    Case c = Acts.load(tx, id);
    Acts.see(actor, c);
    if (!Cases.reads(actor, c)) {
      throw new RefusedException(Why.FORBIDDEN, Act.REVEAL, List.of());
    }
    Cases.demandContent(tx, id);
    Version older = Cases.version(tx, id, from);
    Version newer = Cases.version(tx, id, to);
    Map<Integer, List<Point>> points = new HashMap<>();
    for (int number = 1; number <= to; number++) {
      points.put(number, tx.versions().points(id, number));
    }
    return new Kept(c, tx.versions().of(id), older, newer, points);
  }

  /** Text keys that an earlier version had and a later one, still before the last, had not. */
  private static Set<String> returned(Map<Integer, List<Point>> points, int last) {
    Set<String> seen = new HashSet<>();
    Set<String> gone = new HashSet<>();
    for (int number = 1; number < last; number++) {
      Set<String> here =
          points.getOrDefault(number, List.of()).stream()
              .map(Point::textKey)
              .collect(Collectors.toSet());
      seen.stream().filter(k -> !here.contains(k)).forEach(gone::add);
      seen.addAll(here);
    }
    return gone;
  }

  private static Side side(Version version, Map<Integer, List<Point>> points, byte[] json) {
    JsonNode report = JSON.readTree(json);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (JsonNode block : report.path("blocks")) {
      paragraphs.add(
          new Paragraph(
              block.path("line").asInt(0),
              block.path("layer").asString(""),
              block.path("locator").asString(""),
              block.path("prefix").asString(""),
              block.path("text").asString("")));
    }
    List<Spot> spots = new ArrayList<>();
    for (Point point : points.getOrDefault(version.number(), List.of())) {
      JsonNode finding = report.path("findings").path(point.index());
      int line = finding.path("line").asInt(0);
      spots.add(new Spot(point, line, finding.path("text").asString("")));
    }
    Set<String> skipped = new HashSet<>(report.path("rules").path("skipped").propertyNames());
    boolean whole = report.path("coverage").path("fullyRead").asBoolean(false);
    return new Side(version.number(), version.binding(), whole, skipped, paragraphs, spots);
  }
}
