package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds whole sentences that stand twice close to each other, as pasting leaves them. */
public final class RepetitionFinder implements FactFinder {
  private static final String KIND = "consistency/repeated-sentence";
  private static final int SHORTEST = 15;

  /** Paragraphs apart; farther off, formulae and summaries repeat what was said. */
  private static final int NEAR = 3;

  private record Seen(int paragraph, Span at) {}

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (FileText file : FileText.of(reading, true)) {
      Map<String, Seen> seen = new HashMap<>();
      for (int i = 0; i < file.blocks().size(); i++) {
        if (!file.isCell(file.blocks().get(i))) {
          sentences(file.blocks().get(i), i, seen, facts);
        }
      }
    }
    return facts;
  }

  private static void sentences(Block block, int number, Map<String, Seen> seen, List<Fact> facts) {
    String text = block.text();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '。' && c != '！' && c != '？') {
        continue;
      }
      int from = Glyph.skipSpaces(text, start);
      start = i + 1;
      if (Glyph.countHan(text, from, i) < SHORTEST) {
        continue;
      }
      Span at = block.span(from, i + 1);
      Seen before = seen.put(at.text(), new Seen(number, at));
      if (before != null && number - before.paragraph() <= NEAR) {
        facts.add(new Passage(KIND, at.text(), "", "", at));
      }
    }
  }
}
