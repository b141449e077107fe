package baguan.find.hidden;

import baguan.document.Block;
import baguan.document.Layer;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;

/** Files whose name promises another type than their content has. */
public final class DisguisedTypeFinder implements FactFinder {
  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>(0);
    for (Block block : reading.lines(Layer.METADATA)) {
      String promised = block.attribute("promised");
      if (!promised.isEmpty()) {
        String type = block.attribute("type");
        facts.add(new Passage("evasion/disguised-type", block.text(), type, promised, block.all()));
      }
    }
    return facts;
  }
}
