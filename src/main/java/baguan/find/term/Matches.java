package baguan.find.term;

import baguan.document.Block;
import baguan.document.Span;
import baguan.fact.TermHit;
import baguan.find.TermTable;
import baguan.find.text.TextView;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the automaton saw in one block; settles overlaps and guards. */
final class Matches {
  private record Match(Automaton.Entry entry, Span at) {}

  private static final Comparator<Match> LEFTMOST_LONGEST =
      Comparator.comparing((Match m) -> m.entry().table())
          .thenComparing(m -> m.at().start())
          .thenComparing(m -> m.at().end(), Comparator.reverseOrder())
          .thenComparing(m -> m.entry().term().term());

  private static final int MOST = 100_000; // of one block; far beyond what any table reports

  private final List<TermTable> tables;
  private final Block block;
  private @Nullable List<Match> matches;
  private @Nullable List<Match> guards;
  private @Nullable BitSet quoted;

  Matches(List<TermTable> tables, Block block) {
    this.tables = tables;
    this.block = block;
  }

  void add(Automaton.Entry entry, TextView view, int start, int end) {
    if (!tables.get(entry.table()).layers().contains(block.layer())) {
      return;
    }
    Match match = new Match(entry, view.span(start, end));
    if (entry.guard()) {
      guards = guards == null ? new ArrayList<>() : guards;
      guards.add(match);
    } else {
      matches = matches == null ? new ArrayList<>() : matches;
      if (matches.size() < MOST) {
        matches.add(match);
      }
    }
  }

  void resolve(List<TermHit> out) {
    if (matches == null) {
      return;
    }
    matches.sort(LEFTMOST_LONGEST);
    Guards sweep = new Guards(guards == null ? List.of() : guards);
    int table = -1;
    int end = 0;
    for (Match match : matches) {
      if (match.entry().table() != table) {
        table = match.entry().table();
        end = 0;
      }
      boolean guarded = sweep.cover(match);
      if (match.at().start() >= end && !guarded) {
        end = match.at().end();
        out.add(hit(match));
      }
    }
  }

  /** Answers, for matches in order, whether a guard of the same table covers them. */
  private static final class Guards {
    private final List<Match> guards;
    private int next;
    private int table = -1;
    private int reach;

    Guards(List<Match> guards) {
      this.guards = new ArrayList<>(guards);
      this.guards.sort(LEFTMOST_LONGEST);
    }

    boolean cover(Match match) {
      if (match.entry().table() != table) {
        table = match.entry().table();
        reach = 0;
      }
      while (next < guards.size() && !behind(guards.get(next), match)) {
        if (guards.get(next).entry().table() == table) {
          reach = Math.max(reach, guards.get(next).at().end());
        }
        next++;
      }
      return reach >= match.at().end();
    }

    private static boolean behind(Match guard, Match match) {
      int order = Integer.compare(guard.entry().table(), match.entry().table());
      return order > 0 || (order == 0 && guard.at().start() > match.at().start());
    }
  }

  private TermHit hit(Match match) {
    quoted = quoted == null ? Quotes.in(block.text()) : quoted;
    TermTable.Term term = match.entry().term();
    return new TermHit(
        tables.get(match.entry().table()).rule(),
        term.term(),
        term.preferred(),
        term.note(),
        quoted.get(match.at().start()),
        block.layer(),
        match.at());
  }
}
