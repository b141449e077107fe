package baguan.find.english;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import baguan.find.text.Chars;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * States what is wrong in paragraphs that are English. Other languages in Latin letters are left
 * alone.
 */
public final class EnglishFinder implements FactFinder {
  private static final int FEWEST = 4; // words

  @Override
  public List<Fact> find(Reading reading) {
    Map<String, List<Block>> files = new LinkedHashMap<>();
    for (Block block : reading.lines()) {
      if (block.layer().onPage() && block.kind() != Kind.PROPERTY) {
        files.computeIfAbsent(block.file(), f -> new ArrayList<>()).add(block);
      }
    }
    List<Fact> facts = new ArrayList<>();
    files.values().forEach(blocks -> file(reading, blocks, facts));
    facts.sort((a, b) -> a.at().compareTo(b.at()));
    return facts;
  }

  private static void file(Reading reading, List<Block> blocks, List<Fact> facts) {
    List<Block> english = blocks.stream().filter(EnglishFinder::english).toList();
    if (english.isEmpty()) {
      return;
    }
    for (Block block : english) {
      Articles.find(block, facts);
      Words.find(block, reading.has(block, Chars.DIGIT), facts);
    }
    List<Block> figures = blocks.stream().filter(b -> reading.has(b, Chars.DIGIT)).toList();
    new Dates(with('/', figures), facts).find();
    new Separators(with(',', figures), facts).find();
  }

  /** Those that have a sign without which there is nothing to look for. */
  private static List<Block> with(char sign, List<Block> blocks) {
    return blocks.stream().filter(b -> b.text().indexOf(sign) >= 0).toList();
  }

  /** A sentence in Latin letters with the word no other language has. */
  private static boolean english(Block block) {
    String text = block.text();
    if (!the(text)) { // most blocks: no further look
      return false;
    }
    int letters = 0;
    int spaces = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += c < 128 && Character.isLetter(c) ? 1 : 0;
      spaces += c == ' ' ? 1 : 0;
      others += c >= 128 && Character.isLetter(c) ? 1 : 0;
    }
    return letters > 10 * others && spaces >= FEWEST;
  }

  private static boolean the(String text) {
    for (int i = text.indexOf("he "); i > 0; i = text.indexOf("he ", i + 1)) {
      if ((text.charAt(i - 1) | 0x20) == 't' && !Chars.letter(Chars.at(text, i - 2))) {
        return true;
      }
    }
    return false;
  }

  static void add(String rule, Block block, int start, int end, String right, List<Fact> facts) {
    String text = block.text().substring(start, end);
    facts.add(new Passage("english/" + rule, text, right, "", block.span(start, end)));
  }
}
