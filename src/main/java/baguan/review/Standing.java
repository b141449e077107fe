package baguan.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What all decisions together make of a point. */
public enum Standing {
  OPEN,
  PROPOSED,
  /** One person let it through, two are needed. */
  AWAITS_SECOND,
  WAIVED,
  FALSE_POSITIVE,
  MUST_FIX;

  /**
   * The newest word counts; of a point that needs two people, the newest words since the last "must
   * be fixed", when they are of two people of two departments.
   *
   * @param decisions oldest first
   */
  public static Standing of(Point point, List<Decision> decisions, long now) {
    Standing standing = OPEN;
    Map<String, String> lenient = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      if (!decision.covers(point, now)) {
        continue;
      }
      Ruling ruling = decision.ruling();
      if (ruling.proposal()) {
        standing = standing == OPEN || standing == MUST_FIX ? PROPOSED : standing;
      } else if (ruling == Ruling.MUST_FIX) {
        lenient.clear();
        standing = MUST_FIX;
      } else {
        lenient.put(decision.self(), decision.department());
        boolean enough = !point.twoPeople() || twoOfTwo(lenient);
        Standing meant = ruling == Ruling.WAIVED ? WAIVED : FALSE_POSITIVE;
        standing = enough ? meant : AWAITS_SECOND;
      }
    }
    return standing;
  }

  private static boolean twoOfTwo(Map<String, String> departmentByPerson) {
    Set<String> departments = new TreeSet<>(departmentByPerson.values());
    return departmentByPerson.size() > 1 && departments.size() > 1;
  }

  /** Nobody need look at it again. */
  public boolean settled() {
    return this == WAIVED || this == FALSE_POSITIVE;
  }

  /** The reviewer's own department has done its part. */
  public boolean decided() {
    return settled() || this == AWAITS_SECOND;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
