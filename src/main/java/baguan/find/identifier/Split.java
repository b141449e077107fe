package baguan.find.identifier;

import baguan.document.Block;
import baguan.document.Layer;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.IdentifierHit;
import baguan.fact.Passage;
import baguan.fact.Validity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hidden text within a number: a reader sees the number, a program that reads all text does not.
 */
final class Split {
  private Split() {}

  static List<Passage> among(List<Fact> facts, List<Block> lines) {
    Map<String, List<Block>> hidden = new HashMap<>();
    for (Block block : lines) {
      if (block.layer() == Layer.HIDDEN && !block.attribute("anchor").isEmpty()) {
        String place = block.locator();
        String paragraph = place.substring(0, Math.max(0, place.lastIndexOf('/')));
        hidden.computeIfAbsent(paragraph, p -> new ArrayList<>(1)).add(block);
      }
    }
    List<Passage> passages = new ArrayList<>(0);
    for (Fact fact : hidden.isEmpty() ? List.<Fact>of() : facts) {
      if (fact instanceof IdentifierHit hit && hit.shown() && hit.validity() != Validity.INVALID) {
        List<Span> within = new ArrayList<>(0);
        for (Block block : hidden.getOrDefault(hit.at().block().locator(), List.of())) {
          if (inside(block.attribute("anchor"), hit.at())) {
            within.add(block.all());
          }
        }
        if (!within.isEmpty()) {
          String kind = "evasion/hidden-inside-number";
          passages.add(
              new Passage(kind, hit.at().text(), hit.value(), hit.view().id(), hit.at(), within));
        }
      }
    }
    return passages;
  }

  private static boolean inside(String anchor, Span at) {
    int offset = anchor.matches("\\d{1,9}") ? Integer.parseInt(anchor) : -1;
    return offset > at.start() && offset < at.end();
  }
}
