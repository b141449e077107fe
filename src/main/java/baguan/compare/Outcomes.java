package baguan.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says of each finding what became of it. The same text under the same rule in the paragraph that
 * this one became is the same finding; then the same key; then the same text elsewhere, which
 * moved.
 */
final class Outcomes {
  private final Side from;
  private final Side to;
  private final Set<String> returned;
  private final Map<Integer, Row> rowByOld = new HashMap<>();
  private final Map<Integer, Row> rowByNew = new HashMap<>();
  private final Map<Spot, Outcome> kept = new LinkedHashMap<>();
  private final Set<Spot> before;

  Outcomes(Side from, Side to, List<Row> rows, Set<String> returned) {
    this.from = from;
    this.to = to;
    this.returned = returned;
    this.before = new LinkedHashSet<>(from.spots());
    for (Row row : rows) {
      row.before().ifPresent(p -> rowByOld.put(p.line(), row));
      row.after().ifPresent(p -> rowByNew.put(p.line(), row));
    }
  }

  List<Outcome> all() {
    match(
        spot -> spot.line() + " " + spot.point().textKey(),
        spot -> beforeOf(spot) + " " + spot.point().textKey(),
        Fate.STILL);
    match(spot -> spot.point().key(), spot -> spot.point().key(), Fate.STILL);
    match(spot -> spot.point().textKey(), spot -> spot.point().textKey(), Fate.MOVED);
    List<Outcome> all = new ArrayList<>();
    for (Spot spot : to.spots()) {
      Outcome same = kept.get(spot);
      all.add(same == null ? came(spot) : same);
    }
    before.forEach(spot -> all.add(gone(spot)));
    return all;
  }

  private void match(Function<Spot, String> oldName, Function<Spot, String> name, Fate fate) {
    Map<String, Deque<Spot>> waiting = new HashMap<>();
    before.forEach(
        spot ->
            waiting.computeIfAbsent(oldName.apply(spot), n -> new ArrayDeque<>()).addLast(spot));
    for (Spot spot : to.spots()) {
      Deque<Spot> same = kept.containsKey(spot) ? null : waiting.get(name.apply(spot));
      if (same != null && !same.isEmpty()) {
        Spot was = same.removeFirst();
        kept.put(spot, new Outcome(fate, Cause.TEXT, Optional.of(was), Optional.of(spot)));
      }
    }
    kept.values().forEach(o -> o.before().ifPresent(before::remove));
  }

  /** Line of the paragraph that a finding's paragraph was. */
  private int beforeOf(Spot spot) {
    Row row = rowByNew.get(spot.line());
    return row == null || row.before().isEmpty() ? -1 : row.before().get().line();
  }

  private Outcome came(Spot spot) {
    Fate fate = returned.contains(spot.point().textKey()) ? Fate.REOPENED : Fate.NEW;
    Cause cause = cause(rowByNew.get(spot.line()), spot, from);
    return new Outcome(fate, cause, Optional.empty(), Optional.of(spot));
  }

  private Outcome gone(Spot spot) {
    Cause cause = cause(rowByOld.get(spot.line()), spot, to);
    return new Outcome(Fate.FIXED, cause, Optional.of(spot), Optional.empty());
  }

  /**
   * @param row of its paragraph
   * @param without the side that does not have the finding
   */
  private Cause cause(@Nullable Row row, Spot spot, Side without) {
    boolean untouched =
        row == null ? from.binding().sha256().equals(to.binding().sha256()) : row.same();
    if (!untouched) {
      return Cause.TEXT;
    }
    boolean otherProfile = !from.binding().profile().equals(to.binding().profile());
    if (otherProfile && without.skipped().contains(spot.point().rule())) {
      return Cause.PROFILE;
    }
    boolean otherRules =
        !from.binding().rules().equals(to.binding().rules())
            || !from.binding().engine().equals(to.binding().engine());
    if (otherRules) {
      return Cause.RULES;
    }
    return otherProfile ? Cause.PROFILE : Cause.ELSEWHERE;
  }
}
