package baguan.find.hidden;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.fact.Fact;
import baguan.fact.MetadataEntry;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;

/** Properties of the file and of the files in it, the file's name among them. */
public final class MetadataFinder implements FactFinder {
  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Block block : reading.lines()) {
      String name = block.attribute("name");
      if (block.layer() == Layer.METADATA && block.kind() == Kind.PROPERTY && !name.isEmpty()) {
        facts.add(new MetadataEntry(name, block.text(), block.all()));
      }
    }
    return facts;
  }
}
