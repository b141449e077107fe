package baguan.find.hidden;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mail whose plain text says something its page does not, or the reverse: who reads which depends
 * on the program. Compared by clauses, letters and digits only.
 */
public final class AlternativesFinder implements FactFinder {
  private static final int LEAST = 12; // weight of a clause that says something
  private static final int MOST = 20;
  private static final int LONGEST = 1 << 18; // characters compared

  /** Links are written out in plain text only. */
  private static final Pattern CLAUSE =
      Pattern.compile("(?:https?://|mailto:|cid:|www\\.)\\S{0,2000}|[^，。；！？,.;!?:：\\[\\]<>()（）|]+");

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    reading
        .document()
        .walk()
        .filter(d -> d.type().equals("message/rfc822"))
        .forEach(mail -> compare(mail, facts));
    return facts;
  }

  private static void compare(Document mail, List<Fact> facts) {
    List<Block> plain = new ArrayList<>();
    List<Block> page = new ArrayList<>();
    for (Block block : mail.blocks()) {
      if (block.layer() == Layer.VISIBLE && !block.attribute("alternative").isEmpty()) {
        (block.kind() == Kind.LINE ? plain : page).add(block);
      }
    }
    String plainText = letters(plain);
    String pageText = letters(page);
    if (plainText.isEmpty()
        || pageText.isEmpty()
        || plainText.length() + pageText.length() > LONGEST) {
      return;
    }
    List<Span> found = new ArrayList<>();
    missing(plain, pageText, found);
    missing(page, plainText, found);
    if (!found.isEmpty()) {
      Span first = found.get(0);
      facts.add(
          new Passage(
              "hidden-content/alternatives-differ",
              first.text(),
              "",
              "",
              first,
              found.subList(1, found.size())));
    }
  }

  private static void missing(List<Block> blocks, String other, List<Span> found) {
    int before = found.size();
    for (Block block : blocks) {
      Matcher clause = CLAUSE.matcher(block.text());
      while (clause.find() && found.size() < before + MOST) {
        String said = letters(clause.group());
        boolean link = clause.group().contains("://") || clause.group().startsWith("www.");
        if (!link && weight(said) >= LEAST && !other.contains(said)) {
          found.add(block.span(clause.start(), clause.end()));
        }
      }
    }
  }

  private static String letters(List<Block> blocks) {
    StringBuilder all = new StringBuilder();
    blocks.forEach(block -> all.append(letters(block.text())));
    return all.toString();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** An ideograph says as much as two letters. */
  private static int weight(String letters) {
    return letters.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
  }
}
