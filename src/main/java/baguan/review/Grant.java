package baguan.review;

import java.util.Comparator;

/**
 * A role in a department.
 *
 * @param department its id
 */
public record Grant(Role role, String department) implements Comparable<Grant> {
  private static final Comparator<Grant> ORDER =
      Comparator.comparing(Grant::role).thenComparing(Grant::department);

  @Override
  public int compareTo(Grant other) {
    return ORDER.compare(this, other);
  }
}
