package baguan.review;

import java.util.Locale;
import java.util.Optional;

/**
 * Which submissions a person wants listed, most urgent first.
 *
 * @param search in title and number; empty for all
 * @param after {@link Page#next()} of the page before; empty for the first
 * @param slice in the place of the group: those that a figure counted
 */
public record Pick(
    Group group,
    Optional<State> state,
    String search,
    String after,
    int limit,
    Optional<Slice> slice) {
  /** The queue's tabs. */
  public enum Group {
    YOUR_TURN,
    /** The person's own, in whatever state. */
    MINE,
    /** All that the person may see and did not write. */
    DEPARTMENT,
    /** The person's own that are with somebody else. */
    WAITING,
    OVERDUE,
    DONE;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Pick of(Group group) {
    return new Pick(group, Optional.empty(), "", "", 50, Optional.empty());
  }

  public Pick after(String cursor) {
    return new Pick(group, state, search, cursor, limit, slice);
  }

  public Pick limit(int rows) {
    return new Pick(group, state, search, after, rows, slice);
  }

  public Pick matching(String text) {
    return new Pick(group, state, text, after, limit, slice);
  }
}
