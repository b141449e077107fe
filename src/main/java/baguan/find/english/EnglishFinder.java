package baguan.find.english;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * States what is wrong in paragraphs that are English. Other languages in Latin letters are left
 * alone.
 */
public final class EnglishFinder implements FactFinder {
  private static final Pattern THE = Pattern.compile("(?<![A-Za-z])[Tt]he(?= )");
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
    files.values().forEach(blocks -> file(blocks, facts));
    facts.sort((a, b) -> a.at().compareTo(b.at()));
    return facts;
  }

  private static void file(List<Block> blocks, List<Fact> facts) {
    List<Block> english = blocks.stream().filter(EnglishFinder::english).toList();
    if (english.isEmpty()) {
      return;
    }
    for (Block block : english) {
      Articles.find(block, facts);
      Words.find(block, facts);
    }
    new Dates(blocks, facts).find();
    new Separators(blocks, facts).find();
  }

  /** A sentence in Latin letters with the word no other language has. */
  private static boolean english(Block block) {
    String text = block.text();
    int letters = 0;
    int spaces = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += c < 128 && Character.isLetter(c) ? 1 : 0;
      spaces += c == ' ' ? 1 : 0;
      others += c >= 128 && Character.isLetter(c) ? 1 : 0;
    }
    return letters > 10 * others && spaces >= FEWEST && THE.matcher(text).find();
  }

  static void add(String rule, Block block, int start, int end, String right, List<Fact> facts) {
    String text = block.text().substring(start, end);
    facts.add(new Passage("english/" + rule, text, right, "", block.span(start, end)));
  }
}
