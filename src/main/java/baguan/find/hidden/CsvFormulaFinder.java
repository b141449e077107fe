package baguan.find.hidden;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import baguan.find.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Fields of a CSV file that a spreadsheet would run as formulas; stated once a file. */
public final class CsvFormulaFinder implements FactFinder {
  private static final Set<String> TABLES = Set.of("text/csv", "text/tsv");
  private static final int MOST = 50;

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    reading.document().walk().filter(d -> TABLES.contains(d.type())).forEach(d -> in(d, facts));
    return facts;
  }

  private static void in(Document document, List<Fact> facts) {
    List<Span> found = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind() == Kind.LINE && found.size() < MOST) {
        line(block, found);
      }
    }
    if (!found.isEmpty()) {
      Span first = found.get(0);
      List<Span> others = found.subList(1, found.size());
      facts.add(new Passage("evasion/csv-formula", first.text(), "", "", first, others));
    }
  }

  private static void line(Block block, List<Span> found) {
    String text = block.text();
    for (int at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
      char before = Chars.at(text, at - 1);
      boolean quoted = before == '"';
      char edge = quoted ? Chars.at(text, at - 2) : before;
      char after = Chars.at(text, at + 1);
      boolean field = edge == '\0' || edge == ',' || edge == '\t' || edge == ';';
      if (field && (Chars.letter(after) || after == '"' || after == '+' || after == '-')) {
        found.add(block.span(at, end(text, at, quoted)));
        return;
      }
    }
  }

  private static int end(String text, int from, boolean quoted) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (quoted && c == '"') {
        if (Chars.at(text, i + 1) != '"') {
          return i;
        }
        i++;
      } else if (!quoted && (c == ',' || c == '\t' || c == ';')) {
        return i;
      }
      i++;
    }
    return i;
  }
}
