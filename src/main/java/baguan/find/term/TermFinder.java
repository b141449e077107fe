package baguan.find.term;

import baguan.document.Block;
import baguan.document.Layer;
import baguan.fact.Fact;
import baguan.fact.TermHit;
import baguan.fact.View;
import baguan.find.FactFinder;
import baguan.find.Reading;
import baguan.find.TermTable;
import baguan.find.text.Chars;
import baguan.find.text.TextView;
import baguan.find.text.Views;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All terms of all tables in one automaton, built once. Raw text first; the normalised and the
 * folded view only where they differ. Of a table's hits the leftmost longest stands; a guard that
 * covers a hit takes it away. A table yields at most {@link #CAP} hits: the last one's note then
 * ends in {@code +n}, the number of those left out.
 */
public final class TermFinder implements FactFinder {
  static final int CAP = 1_000;
  private static final int WORDED = Chars.LETTER | Chars.WIDE;

  private static final Comparator<TermHit> ORDER =
      Comparator.comparing(TermHit::at).thenComparing(TermHit::table).thenComparing(TermHit::term);

  private final List<TermTable> tables;
  private final Automaton plain;
  private final Automaton folded;
  private final boolean worded; // every term has a letter or a character beyond ASCII
  private final Set<Layer> layers = EnumSet.noneOf(Layer.class);

  public TermFinder(List<TermTable> tables) {
    this.tables = List.copyOf(tables);
    this.plain = Automaton.of(tables, false);
    this.folded = Automaton.of(tables, true);
    tables.forEach(table -> layers.addAll(table.layers()));
    this.worded =
        tables.stream()
            .flatMap(table -> table.terms().stream())
            .allMatch(term -> (Chars.in(term.term()) & WORDED) != 0);
  }

  @Override
  public List<Fact> find(Reading reading) {
    Tally tally = new Tally(tables);
    for (Block block : reading.lines()) {
      if (layers.contains(block.layer()) && (!worded || reading.has(block, WORDED))) {
        block(block, reading.views(block), tally);
      }
    }
    List<TermHit> hits = tally.hits();
    hits.sort(ORDER);
    return List.copyOf(hits);
  }

  private void block(Block block, Views views, Tally tally) {
    Matches matches = new Matches(tables, block);
    TextView raw = views.raw();
    plain.scan(raw, matches);
    TextView norm = views.of(View.NORM);
    if (norm != raw) {
      plain.scan(norm, matches);
    }
    if (!folded.isEmpty()) {
      TextView fold = views.of(View.FOLD);
      if (fold != raw) {
        folded.scan(fold, matches);
      }
    }
    List<TermHit> kept = new ArrayList<>(0);
    matches.resolve(kept);
    kept.forEach(tally::add);
  }
}
