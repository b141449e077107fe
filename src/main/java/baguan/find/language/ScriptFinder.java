package baguan.find.language;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Characters of the script a document is not written in. Judged by characters only one script has,
 * one to one, and by the script of the whole document; paragraphs wholly in the other script,
 * quotations and titles keep their own.
 */
public final class ScriptFinder implements FactFinder {
  private static final int ENOUGH = 4;
  private static final int DOMINANCE = 5;
  private static final String OPENERS = "“「『《〈";
  private static final String CLOSERS = "”」』》〉";

  private final ScriptTable traditional = ScriptTable.load("traditional.tsv", 1);
  private final ScriptTable simplified = ScriptTable.load("simplified.tsv", 1);
  private final ScriptTable toSimplified = ScriptTable.load("variant.tsv", 1);
  private final ScriptTable toTraditional = ScriptTable.load("variant.tsv", 2);
  private final Scan stray = new Scan(new StrayCharacters());

  /** How many characters only one of the scripts has. */
  private record Count(int hans, int hant) {
    Count plus(Count more) {
      return new Count(hans + more.hans, hant + more.hant);
    }

    boolean isHans() {
      return hans >= ENOUGH && hans >= DOMINANCE * (long) hant;
    }

    boolean isHant() {
      return hant >= ENOUGH && hant >= DOMINANCE * (long) hans;
    }
  }

  @Override
  public List<Fact> find(Reading reading) {
    Map<String, Count> counts = new HashMap<>();
    List<Block> written = new ArrayList<>();
    for (Block block : reading.lines()) {
      if (Scan.readable(block) && !reading.ascii(block)) {
        counts.merge(block.file(), count(block), Count::plus);
        written.add(block);
      }
    }
    List<Fact> found = new ArrayList<>(stray.over(reading));
    for (Block block : written) {
      Count count = count(block);
      judge(new Prose(block, found), counts.getOrDefault(block.file(), count), count);
    }
    found.sort((a, b) -> a.at().compareTo(b.at()));
    return found;
  }

  private Count count(Block block) {
    return new Count(simplified.count(block.text()), traditional.count(block.text()));
  }

  private void judge(Prose prose, Count document, Count own) {
    if (document.isHans() && own.hans >= own.hant) {
      if (own.hant > 0) {
        mark(prose, traditional, "traditional-in-simplified");
      }
      shapes(prose, toSimplified);
    } else if (document.isHant() && own.hant >= own.hans) {
      if (own.hans > 0) {
        mark(prose, simplified, "simplified-in-traditional");
      }
      shapes(prose, toTraditional);
    }
  }

  private static void shapes(Prose prose, ScriptTable table) {
    if (table.count(prose.text()) > 0) {
      mark(prose, table, "variant-shape");
    }
  }

  private static void mark(Prose prose, ScriptTable table, String rule) {
    int depth = 0;
    int i = 0;
    while (i < prose.text().length()) {
      char c = prose.at(i);
      if (OPENERS.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSERS.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
      int end = i;
      StringBuilder right = new StringBuilder();
      while (table.has(prose.at(end))) {
        right.append(table.of(prose.at(end++)));
      }
      if (end > i && depth == 0) {
        prose.note(rule, i, end, right.toString());
      }
      i = Math.max(end, i + 1);
    }
  }
}
