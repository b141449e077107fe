package baguan.web.desk;

import baguan.compare.Cause;
import baguan.compare.Comparison;
import baguan.compare.Fate;
import baguan.compare.Outcome;
import baguan.compare.Row;
import baguan.compare.Spot;
import baguan.gate.Compared;
import baguan.review.Submission;
import baguan.review.Version;
import baguan.web.ResultView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two versions of a submission as their page shows them. */
public final class SideBySide {
  private static final int CONTEXT = 1; // unchanged paragraphs shown on each side of a change

  private final Compared compared;
  private final List<ResultView.Card> older;
  private final List<ResultView.Card> newer;
  private final Map<Integer, Integer> rowByOld = new HashMap<>();
  private final Map<Integer, Integer> rowByNew = new HashMap<>();

  /**
   * @param older cards of the older report, in its order
   * @param newer cards of the newer report, in its order
   */
  SideBySide(Compared compared, List<ResultView.Card> older, List<ResultView.Card> newer) {
    this.compared = compared;
    this.older = older;
    this.newer = newer;
    List<Row> rows = compared.comparison().rows();
    for (int i = 0; i < rows.size(); i++) {
      int number = i + 1;
      rows.get(i).before().ifPresent(p -> rowByOld.put(p.line(), number));
      rows.get(i).after().ifPresent(p -> rowByNew.put(p.line(), number));
    }
  }

  /**
   * Rows shown together.
   *
   * @param folded nothing changed in them, and nothing near
   * @param first number of the first row, from 1
   */
  public record Stretch(boolean folded, int first, List<Row> rows) {}

  /** Why findings came or went though their paragraphs are the same, and how many. */
  public record Remark(boolean came, Cause cause, long count) {}

  public Submission s() {
    return compared.submission();
  }

  public List<Version> versions() {
    return compared.versions();
  }

  public Comparison comparison() {
    return compared.comparison();
  }

  public int from() {
    return comparison().from().number();
  }

  public int to() {
    return comparison().to().number();
  }

  /** Findings that came, moved or went, by what became of them; those still there are apart. */
  public List<Outcome> changed() {
    return comparison().outcomes().stream().filter(o -> o.fate() != Fate.STILL).toList();
  }

  public List<Outcome> still() {
    return comparison().with(Fate.STILL);
  }

  /** What a finding says; empty for a part no finding of the report stands for. */
  public Optional<ResultView.Card> card(Outcome outcome) {
    boolean gone = outcome.after().isEmpty();
    List<ResultView.Card> cards = gone ? older : newer;
    int index = spot(outcome).point().index();
    return index < cards.size() ? Optional.of(cards.get(index)) : Optional.empty();
  }

  public Spot spot(Outcome outcome) {
    return outcome.after().or(outcome::before).orElseThrow();
  }

  /** Number of the row a finding stands in; 0 for none. */
  public int row(Outcome outcome) {
    Map<Integer, Integer> rows = outcome.after().isPresent() ? rowByNew : rowByOld;
    return rows.getOrDefault(spot(outcome).line(), 0);
  }

  /** Where it stands: {@code 5}, or {@code 5 → 4} when that changed. */
  public String place(Outcome outcome) {
    int before = outcome.before().map(Spot::line).orElse(0);
    int after = outcome.after().map(Spot::line).orElse(0);
    if (before > 0 && after > 0 && before != after) {
      return before + " → " + after;
    }
    return Integer.toString(Math.max(before, after));
  }

  public List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    for (boolean came : new boolean[] {true, false}) {
      for (Cause cause : List.of(Cause.RULES, Cause.PROFILE, Cause.ELSEWHERE)) {
        long count = comparison().unprovoked(came, cause);
        if (count > 0) {
          remarks.add(new Remark(came, cause, count));
        }
      }
    }
    return remarks;
  }

  /** The rows, those far from any change folded away. */
  public List<Stretch> stretches() {
    List<Row> rows = comparison().rows();
    boolean[] near = new boolean[rows.size()];
    for (int i = 0; i < near.length; i++) {
      for (int j = i - CONTEXT; !rows.get(i).same() && j <= i + CONTEXT; j++) {
        if (j >= 0 && j < near.length) {
          near[j] = true;
        }
      }
    }
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= near.length; i++) {
      if (i == near.length || near[i] != near[start]) {
        stretches.add(new Stretch(!near[start], start + 1, rows.subList(start, i)));
        start = i;
      }
    }
    return stretches;
  }
}
