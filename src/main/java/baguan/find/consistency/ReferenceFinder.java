package baguan.find.consistency;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares references within a document (本办法第三十条, 如图2所示) with the articles and captions it has. */
public final class ReferenceFinder implements FactFinder {
  private static final String KIND = "consistency/missing-cross-reference";

  /** Fewer articles do not make a regulation: they are quotations. */
  private static final int FEWEST_ARTICLES = 3;

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (FileText file : FileText.of(reading, true)) {
      Map<String, Set<Integer>> targets = new HashMap<>();
      for (Block block : file.blocks()) {
        target(block, targets);
      }
      Quotation quotation = new Quotation();
      for (Block block : file.blocks()) {
        if (!targets.isEmpty() && !quotation.enter(block.text())) {
          references(block, targets, facts);
        }
      }
    }
    return facts;
  }

  private static void target(Block block, Map<String, Set<Integer>> targets) {
    String text = block.text();
    int start = NumberingFinder.start(text);
    Mark mark = Mark.caption(text, start);
    mark = mark == null ? Mark.read(text, start) : mark;
    mark = block.prefix().isEmpty() ? mark : Mark.read(block.prefix(), 0);
    if (mark != null && mark.level() == 0) {
      targets.computeIfAbsent(mark.style(), s -> new HashSet<>()).add(mark.number());
    }
  }

  private static void references(Block block, Map<String, Set<Integer>> targets, List<Fact> facts) {
    String text = block.text();
    int quoted = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted += c == '“' ? 1 : c == '”' ? -1 : 0;
      Reference reference = quoted > 0 ? null : Reference.read(text, i);
      Set<Integer> there = reference == null ? null : targets.get(reference.style());
      if (reference == null || there == null || there.contains(reference.number())) {
        continue;
      }
      boolean article = reference.style().equals("第一条");
      if (!article || there.size() >= FEWEST_ARTICLES) {
        facts.add(
            new Passage(
                KIND,
                text.substring(reference.start(), reference.end()),
                "",
                "",
                block.span(reference.start(), reference.end())));
      }
    }
  }
}
