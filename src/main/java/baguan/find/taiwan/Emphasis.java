package baguan.find.taiwan;

import baguan.document.Run;

/** Bold and underlined words: marks of a draft, which the paper as issued does without. */
final class Emphasis {
  private final Paper paper;
  private final Notes notes;

  Emphasis(Paper paper, Notes notes) {
    this.paper = paper;
    this.notes = notes;
  }

  void find() {
    paper.sections().stream().flatMap(s -> s.pieces().stream()).forEach(this::piece);
  }

  /** Where all of a paragraph is bold, that is its style. */
  private void piece(Piece piece) {
    for (Run run : piece.block().runs()) {
      int start = Math.max(run.start(), piece.start());
      int end = Math.min(run.end(), piece.end());
      boolean marked = run.style().bold() || run.style().underline();
      boolean part = start > piece.start() || end < piece.end();
      if (start < end && marked && part && !piece.block().text().substring(start, end).isBlank()) {
        notes.add("emphasis-left", piece.block().span(start, end));
        return;
      }
    }
  }
}
