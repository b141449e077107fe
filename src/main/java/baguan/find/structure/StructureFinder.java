package baguan.find.structure;

import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;

/** States the profile, and one {@link baguan.fact.Element} for each recognised block. */
public final class StructureFinder implements FactFinder {
  @Override
  public List<Fact> find(Reading reading) {
    Structure structure = Structure.of(reading);
    List<Fact> facts = new ArrayList<>(structure.elements().size() + 1);
    facts.add(structure.profile());
    facts.addAll(structure.elements());
    return facts;
  }
}
