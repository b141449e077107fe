package baguan.find;

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
    return List.of();
  }
}
