package baguan.find.structure;

import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** States what of 文种, title, routing and closing a rule of 行文 speaks about (条例 2012). */
public final class PolicyFinder implements FactFinder {
  @Override
  public List<Fact> find(Reading reading) {
    Structure structure = Structure.of(reading);
    if (!structure.official()) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    new TitleRemarks(structure, facts).find();
    new RoutingRemarks(structure, facts).find();
    new IssuerRemarks(structure, facts).find();
    new DisclosureRemark(structure, facts).find();
    facts.sort(Comparator.comparing(Fact::at));
    return facts;
  }
}
