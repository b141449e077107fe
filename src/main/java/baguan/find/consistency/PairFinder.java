package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds brackets, title marks and quotation marks without a partner in the whole file. */
public final class PairFinder implements FactFinder {
  private static final String BRACKET = "consistency/unmatched-bracket";
  private static final String QUOTATION = "consistency/unmatched-quotation-mark";
  private static final String ROUND = "（(";
  private static final BitSet MARK = new BitSet();

  static {
    "（(）)《》〈〉〔〕【】“”「」『』".chars().forEach(MARK::set);
  }

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (FileText file : FileText.of(reading, true)) {
      judge(file.prose(), facts);
      for (Block block : file.blocks()) {
        if (file.isCell(block) && marked(block)) {
          judge(List.of(block), facts);
        }
      }
    }
    return facts;
  }

  private static void judge(List<Block> blocks, List<Fact> facts) {
    if (blocks.stream().noneMatch(PairFinder::marked)) {
      return;
    }
    pairs(blocks, BRACKET, new Pairs(ROUND, "）)", false), facts);
    pairs(blocks, BRACKET, new Pairs("《", "》", false), facts);
    pairs(blocks, BRACKET, new Pairs("〈", "〉", false), facts);
    pairs(blocks, BRACKET, new Pairs("〔", "〕", false), facts);
    pairs(blocks, BRACKET, new Pairs("【", "】", false), facts);
    pairs(blocks, QUOTATION, new Pairs("“", "”", true), facts);
    pairs(blocks, QUOTATION, new Pairs("「", "」", true), facts);
    pairs(blocks, QUOTATION, new Pairs("『", "』", true), facts);
  }

  private static void pairs(List<Block> blocks, String kind, Pairs pairs, List<Fact> facts) {
    for (int i = 0; i < blocks.size(); i++) {
      if (marked(blocks.get(i))) {
        pairs.paragraph(blocks.get(i), i);
      }
    }
    for (Span at : pairs.finish()) {
      String text = at.block().text();
      boolean shown = text.strip().length() == 1; // in a table of signs
      if (!shown && (!halfWidth(at) || prose(text))) {
        facts.add(new Passage(kind, at.text(), "", "", at));
      }
    }
  }

  /** Most blocks have no such mark at all. */
  private static boolean marked(Block block) {
    String text = block.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < MARK.length() && MARK.get(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean halfWidth(Span at) {
    char c = at.block().text().charAt(at.start());
    return c == '(' || c == ')';
  }

  /** Half-width brackets belong to code and formulas as well. */
  private static boolean prose(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("{}=<>\\$`|".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return Glyph.countHan(text, 0, text.length()) > 3 || sentence(text);
  }

  /** Words enough to be a Latin sentence, and the stop that ends one. */
  private static boolean sentence(String text) {
    String tidy = text.strip();
    return tidy.endsWith(".") && tidy.split(" ", 9).length > 8;
  }
}
