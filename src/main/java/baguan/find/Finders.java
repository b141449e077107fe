package baguan.find;

import baguan.find.hidden.CoverageFinder;
import baguan.find.hidden.HiddenFinder;
import baguan.find.hidden.InvisibleFinder;
import baguan.find.hidden.MetadataFinder;
import baguan.find.identifier.IdentifierFinder;
import baguan.find.marking.MarkingFinder;
import baguan.find.marking.UnitFinder;
import baguan.find.term.TermFinder;
import java.util.List;
import java.util.Set;

/** All finders, in the order they are asked. */
public final class Finders {
  private Finders() {}

  /**
   * The standard set.
   *
   * @param tables terms of all rules: matched together, in one pass
   */
  public static List<FactFinder> standard(List<TermTable> tables) {
    return List.of(
        new TermFinder(tables),
        new IdentifierFinder(Set.of()),
        new MarkingFinder(),
        new UnitFinder(),
        new HiddenFinder(),
        new MetadataFinder(),
        new CoverageFinder(),
        new InvisibleFinder());
  }
}
