package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import java.util.ArrayList;
import java.util.List;

/** Collects the passages of one finder of this package. */
final class Remarks {
  private final List<Fact> facts = new ArrayList<>();

  void add(String rule, Block block, int start, int end, String suggestion, String detail) {
    Span at = block.span(start, end);
    facts.add(new Passage("consistency/" + rule, at.text(), suggestion, detail, at));
  }

  void add(String rule, Block block, int start, int end, String suggestion) {
    add(rule, block, start, end, suggestion, "");
  }

  List<Fact> facts() {
    return facts;
  }
}
