package baguan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Cuts a block's text at its findings. */
public final class Pieces {
  /** A finding of the block, by the number of its card. */
  public record Mark(int number, String severity, int start, int end) {}

  private Pieces() {}

  public static List<ResultView.Piece> of(String text, List<Mark> marks) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Mark mark : marks) {
      cuts.add(mark.start());
      cuts.add(mark.end());
    }
    List<ResultView.Piece> pieces = new ArrayList<>();
    Integer from = cuts.first();
    while (from != null) {
      for (Mark mark : marks) { // claims about nothing stand between two characters
        if (mark.start() == from && mark.end() == from) {
          pieces.add(new ResultView.Piece("", mark.number(), mark.severity(), true, List.of()));
        }
      }
      Integer to = cuts.higher(from);
      if (to != null) {
        pieces.add(piece(text, from, to, marks));
      }
      from = to;
    }
    return pieces;
  }

  private static ResultView.Piece piece(String text, int from, int to, List<Mark> marks) {
    String cut = text.substring(from, to);
    List<Mark> covering =
        marks.stream()
            .filter(m -> m.start() <= from && to <= m.end())
            .sorted(Comparator.comparingInt(m -> m.end() - m.start()))
            .toList();
    if (covering.isEmpty()) {
      return new ResultView.Piece(cut, 0, "", false, List.of());
    }
    Mark narrowest = covering.get(0);
    List<Integer> anchors =
        covering.stream().skip(1).filter(m -> m.start() == from).map(Mark::number).toList();
    return new ResultView.Piece(
        cut, narrowest.number(), narrowest.severity(), narrowest.start() == from, anchors);
  }
}
