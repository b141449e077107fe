package baguan.find;

import baguan.find.consistency.ConsistencyFinders;
import java.util.ArrayList;
import java.util.List;

/** All finders, in the order they are asked. */
public final class Finders {
  private Finders() {}

  /**
   * The standard set.
   *
   * @param tables terms of all rules: matched together, in one pass
   */
  public static List<FactFinder> standard(List<TermTable> tables) {
    List<FactFinder> finders = new ArrayList<>(ConsistencyFinders.all());
    return List.copyOf(finders);
  }
}
