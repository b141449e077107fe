package baguan.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which elements of one list are which of another, in the order of both. Short stretches are
 * compared exactly; long ones are first cut at elements that stand in each just once. What stays
 * long counts as replaced, so that no pair of lists takes quadratic time.
 */
final class Alignment {
  private static final long MOST =
      4_000_000; // cells of the table an exact comparison walks through
  private static final int DEEPEST = 8;

  private final List<Integer> a;
  private final List<Integer> b;
  private final int[] partner;

  private Alignment(List<Integer> a, List<Integer> b) {
    this.a = a;
    this.b = b;
    this.partner = new int[a.size()];
    Arrays.fill(partner, -1);
  }

  /** For each element of the first list the index of its partner in the second, or −1. */
  static int[] of(List<String> first, List<String> second) {
    Map<String, Integer> names = new HashMap<>();
    Alignment alignment = new Alignment(numbered(first, names), numbered(second, names));
    alignment.align(0, first.size(), 0, second.size(), 0);
    return alignment.partner;
  }

  private static List<Integer> numbered(List<String> texts, Map<String, Integer> names) {
    List<Integer> numbers = new ArrayList<>();
    texts.forEach(t -> numbers.add(names.computeIfAbsent(t, x -> names.size())));
    return numbers;
  }

  private void align(int fromA, int toA, int fromB, int toB, int depth) {
    int a0 = fromA;
    int b0 = fromB;
    int a1 = toA;
    int b1 = toB;
    while (a0 < a1 && b0 < b1 && a.get(a0).equals(b.get(b0))) {
      partner[a0++] = b0++;
    }
    while (a0 < a1 && b0 < b1 && a.get(a1 - 1).equals(b.get(b1 - 1))) {
      partner[--a1] = --b1;
    }
    if (a0 == a1 || b0 == b1) {
      return;
    }
    if ((long) (a1 - a0) * (b1 - b0) <= MOST) {
      exact(a0, a1, b0, b1);
    } else if (depth < DEEPEST) {
      cut(a0, a1, b0, b1, depth);
    }
  }

  private void exact(int a0, int a1, int b0, int b1) {
    List<Change> changes =
        new ArrayList<>(
            new MyersDiffWithLinearSpace<Integer>()
                .computeDiff(a.subList(a0, a1), b.subList(b0, b1), null));
    changes.sort(
        Comparator.comparingInt((Change c) -> c.startOriginal)
            .thenComparingInt(c -> c.startRevised));
    int i = a0;
    int j = b0;
    for (Change change : changes) {
      while (i < a0 + change.startOriginal) {
        partner[i++] = j++;
      }
      i = a0 + change.endOriginal;
      j = b0 + change.endRevised;
    }
    while (i < a1) {
      partner[i++] = j++;
    }
  }

  private void cut(int a0, int a1, int b0, int b1, int depth) {
    int i = a0;
    int j = b0;
    for (int[] anchor : rising(unique(a0, a1, b0, b1))) {
      align(i, anchor[0], j, anchor[1], depth + 1);
      partner[anchor[0]] = anchor[1];
      i = anchor[0] + 1;
      j = anchor[1] + 1;
    }
    if (i > a0) {
      align(i, a1, j, b1, depth + 1);
    }
  }

  /** Pairs of indices of what stands once in each stretch, in the order of the first. */
  private List<int[]> unique(int a0, int a1, int b0, int b1) {
    Map<Integer, Integer> once = once(b, b0, b1);
    Map<Integer, Integer> onceToo = once(a, a0, a1);
    List<int[]> pairs = new ArrayList<>();
    for (int i = a0; i < a1; i++) {
      int j = once.getOrDefault(a.get(i), -1);
      if (j >= 0 && onceToo.getOrDefault(a.get(i), -1) >= 0) {
        pairs.add(new int[] {i, j});
      }
    }
    return pairs;
  }

  /** Index of each element, −1 of those that stand there more than once. */
  private static Map<Integer, Integer> once(List<Integer> list, int from, int to) {
    Map<Integer, Integer> index = new HashMap<>();
    for (int i = from; i < to; i++) {
      index.merge(list.get(i), i, (x, y) -> -1);
    }
    return index;
  }

  /** The longest selection of pairs that rises on both sides. */
  private static List<int[]> rising(List<int[]> pairs) {
    int[] before = new int[pairs.size()];
    int[] tails = new int[pairs.size()]; // index of the pair that ends the best run of each length
    int length = 0;
    for (int p = 0; p < pairs.size(); p++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) / 2;
        if (pairs.get(tails[middle])[1] < pairs.get(p)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[p] = low == 0 ? -1 : tails[low - 1];
      tails[low] = p;
      length = Math.max(length, low + 1);
    }
    List<int[]> run = new ArrayList<>();
    for (int p = length == 0 ? -1 : tails[length - 1]; p >= 0; p = before[p]) {
      run.add(pairs.get(p));
    }
    Collections.reverse(run);
    return run;
  }
}
