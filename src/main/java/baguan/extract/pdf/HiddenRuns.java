package baguan.extract.pdf;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.extract.Sink;
import java.util.ArrayList;
import java.util.List;

/** Sorts the glyphs of a page by who sees them: readers, nobody, or a text recogniser. */
final class HiddenRuns {
  final List<Glyph> visible = new ArrayList<>();
  final List<Glyph> recognised = new ArrayList<>();
  private final List<List<Glyph>> runs = new ArrayList<>();

  HiddenRuns(List<Glyph> glyphs) {
    Glyph before = null; // the last hidden glyph, when no visible one came since
    for (Glyph glyph : glyphs) {
      boolean blank = glyph.blank();
      if (blank && before != null) {
        runs.get(runs.size() - 1).add(glyph);
      } else if (glyph.ocr) {
        recognised.add(glyph);
      } else if (glyph.cause == Cause.NONE || blank) {
        visible.add(glyph);
        before = blank ? before : null;
      } else {
        if (before == null || before.cause != glyph.cause || before.cover != glyph.cover) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(glyph);
        before = glyph;
      }
    }
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  void write(PageContent page, Sink sink) {
    int n = 0;
    for (List<Glyph> run : runs) {
      Block.Builder block =
          Block.in(Layer.HIDDEN, page.part(), "hidden[" + ++n + "]").cause(run.get(0).cause);
      whole(run).write(block, page.number);
      sink.block(block);
    }
  }

  private static Paragraph whole(List<Glyph> run) {
    Paragraph all = null;
    for (List<Line> lines : Lines.of(run)) {
      for (Line line : lines) {
        if (all == null) {
          all = new Paragraph(line);
        } else {
          all.add(line);
        }
      }
    }
    return all == null ? new Paragraph(new Line(run.get(0))) : all;
  }
}
