package baguan.find.consistency;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.fact.Placeholder;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what was to be filled in. A file with many blanks is a form, whose blanks are meant; 张×× is
 * a person kept private; 138****1234 a number masked.
 */
public final class PlaceholderFinder implements FactFinder {
  private static final int FORM = 5;

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (FileText file : FileText.of(reading, false)) {
      List<Placeholder> blanks = new ArrayList<>();
      for (Block block : file.blocks()) {
        for (Gap gap : new GapScanner(block.text(), block.kind()).scan()) {
          String text = block.text().substring(gap.start(), gap.end());
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
}
