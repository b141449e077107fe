package baguan.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What came of all labels: scores by rule, what was missed, what was cried, what nobody judged. */
public final class Evaluation {
  private final SortedMap<String, Score> scores = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();
  private final List<String> alarms = new ArrayList<>();
  private final SortedMap<String, Integer> unjudged = new TreeMap<>();

  /**
   * @param row rule or table the score is kept for
   * @param expects it must speak there
   * @param spoke it did
   * @param place file or line; never the text of a document
   */
  void add(String row, boolean expects, boolean spoke, String place) {
    scores.put(row, scores.getOrDefault(row, Score.NONE).plus(expects, spoke));
    if (expects && !spoke) {
      misses.add(row + "\t" + place);
    } else if (!expects && spoke) {
      alarms.add(row + "\t" + place);
    }
  }

  /** A label no rule answers. */
  void unjudged(String kind) {
    unjudged.merge(kind, 1, Integer::sum);
  }

  public SortedMap<String, Score> scores() {
    return Collections.unmodifiableSortedMap(scores);
  }

  /** Row and place, in the order of the labels. */
  public List<String> misses() {
    return List.copyOf(misses);
  }

  public List<String> alarms() {
    return List.copyOf(alarms);
  }

  public SortedMap<String, Integer> unjudged() {
    return Collections.unmodifiableSortedMap(unjudged);
  }
}
