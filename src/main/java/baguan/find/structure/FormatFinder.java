package baguan.find.structure;

import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** States where an official document's elements depart from their written form (GB/T 9704-2012). */
public final class FormatFinder implements FactFinder {
  @Override
  public List<Fact> find(Reading reading) {
    Structure structure = Structure.of(reading);
    if (!structure.official()) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    new HeaderForm(structure, facts).find();
    new ClosingForm(structure, facts).find();
    new PageNumberForm(reading.document(), structure, facts).find();
    facts.sort(Comparator.comparing(Fact::at));
    return facts;
  }
}
