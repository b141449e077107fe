package baguan.review;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a right is asked for.
 *
 * @param owner id of the drafter's account; empty when there is no document yet
 * @param authors {@link Person#self()} of all who wrote it
 * @param route departments asked, or to be asked, to co-sign
 * @param submitted whether anybody but its authors may know of it
 */
public record Place(
    String department,
    String owner,
    SortedSet<String> authors,
    SortedSet<String> route,
    boolean submitted) {
  /** No document at all: people, rules, audit. */
  public static final Place NONE = department("");

  public Place {
    authors = Collections.unmodifiableSortedSet(new TreeSet<>(authors));
    route = Collections.unmodifiableSortedSet(new TreeSet<>(route));
  }

  /** A department in which something is to be created. */
  public static Place department(String id) {
    return new Place(id, "", new TreeSet<>(), new TreeSet<>(), true);
  }
}
