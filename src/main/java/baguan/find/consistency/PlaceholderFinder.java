package baguan.find.consistency;

import baguan.document.Block;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Placeholder;
import baguan.fact.Role;
import baguan.find.FactFinder;
import baguan.find.Reading;
import baguan.find.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds what was to be filled in. A file with many blanks is a form, whose blanks are meant; 张×× is
 * a person kept private; 138****1234 a number masked; 〔 〕 号 in an attachment the number of a form;
 * XXX元 a sum withheld where the text says of itself that it was abridged.
 */
public final class PlaceholderFinder implements FactFinder {
  private static final int FORM = 5;
  private static final Set<String> TITLES = Set.of("标题", "通知标题", "公文标题", "文件标题");
  private static final Pattern ABRIDGED =
      Pattern.compile("[（(][\\p{IsHan}，&&[^不未没沒勿无無]]{0,8}(?:删减|删节|刪減|刪節)[）)]\\s{0,4}");

  @Override
  public List<Fact> find(Reading reading) {
    Structure structure = Structure.of(reading);
    Predicate<Block> attached = block -> structure.role(block) == Role.ATTACHMENT_TEXT;
    List<Fact> facts = new ArrayList<>();
    structure.elements().stream().filter(PlaceholderFinder::model).forEach(e -> model(e, facts));
    for (FileText file : FileText.of(reading, false)) {
      List<Placeholder> blanks = new ArrayList<>();
      boolean abridged = file.blocks().stream().map(Block::text).anyMatch(PlaceholderFinder::says);
      for (Block block : file.blocks()) {
        for (Gap gap : new GapScanner(block.text(), block.kind()).scan()) {
          String text = block.text().substring(gap.start(), gap.end());
          if (gap.kind().equals("number") && text.charAt(1) != '2' && attached.test(block)) {
            continue;
          }
          if (abridged && gap.kind().equals("figure")) {
            continue;
          }
          Placeholder found = new Placeholder(gap.kind(), text, block.span(gap.start(), gap.end()));
          if (gap.kind().equals("blank")) {
            blanks.add(found);
          } else {
            facts.add(found);
          }
        }
      }
      if (blanks.size() <= FORM) {
        facts.addAll(blanks);
      }
    }
    return facts;
  }

  /** （本文有删减） at the end of a line: a note to the title, or below the text. */
  private static boolean says(String text) {
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    return open >= 0 && ABRIDGED.matcher(text).region(open, text.length()).matches();
  }

  /** What a model document says in the place of title and addressee. */
  private static boolean model(Element element) {
    return switch (element.role()) {
      case TITLE -> TITLES.contains(element.text());
      case RECIPIENT -> element.text().startsWith("[各") && element.text().endsWith("]：");
      default -> false;
    };
  }

  private static void model(Element element, List<Fact> facts) {
    facts.add(new Placeholder("brackets", element.text(), element.at()));
  }
}
