package baguan.extract.pdf;

import baguan.document.Part;
import baguan.extract.Sink;

/** How far a page could be read; taken before its glyphs are let go. */
final class Coverage {
  private static final int SPARSE = 200;
  private static final float PICTURE = 0.7f;
  private static final float SOME_PICTURE = 0.05f;
  private static final int OUTLINES = 60;

  private final PageContent page;
  private final int marks;
  private final int unmapped;
  private final boolean recognised;

  Coverage(PageContent page) {
    this.page = page;
    int all = 0;
    int bad = 0;
    boolean ocr = false;
    for (Glyph glyph : page.glyphs) {
      if (!glyph.blank()) {
        all++;
        bad += glyph.mapped ? 0 : 1;
        ocr |= glyph.ocr;
      }
    }
    marks = all;
    unmapped = bad;
    recognised = ocr;
  }

  /** True of a page that shows pictures and no text of its own. */
  boolean isScan(boolean text) {
    return marks == 0 && !text && page.imageShare() > SOME_PICTURE;
  }

  /** True of a page whose characters only a look at it tells: more than one in twenty. */
  boolean isUnmapped() {
    return unmapped * 20 > marks;
  }

  /**
   * @param fault what broke the page off, empty for nothing
   * @param complete whether all painted areas were looked at
   */
  void report(String fault, boolean complete, boolean text, boolean contents, Sink sink) {
    boolean nothing = marks == 0 && !text;
    if (!fault.isEmpty()) {
      say(nothing ? Part.Reading.NOT_READ : Part.Reading.PARTLY, Part.Reason.BROKEN, fault, sink);
    } else if (isScan(text)) {
      say(Part.Reading.NOT_READ, Part.Reason.IMAGE_ONLY, "no text, only pictures", sink);
    } else if (nothing && page.outlines > OUTLINES) {
      String detail = "no text, " + page.outlines + " outlines";
      say(Part.Reading.NOT_READ, Part.Reason.NO_TEXT, detail, sink);
    } else if (nothing && contents && page.operators == page.strange) {
      say(Part.Reading.NOT_READ, Part.Reason.BROKEN, "no operators", sink);
    } else if (isUnmapped()) {
      String detail = unmapped + " of " + marks + " glyphs without a character";
      say(Part.Reading.PARTLY, Part.Reason.NO_TEXT, detail, sink);
    } else if (!recognised && marks < SPARSE && page.imageShare() > PICTURE) {
      String detail = "little text, pictures on most of the page";
      say(Part.Reading.PARTLY, Part.Reason.IMAGE_ONLY, detail, sink);
    }
    if (!complete) {
      say(Part.Reading.PARTLY, Part.Reason.OVER_LIMIT, "painted areas", sink);
    }
  }

  private void say(Part.Reading reading, Part.Reason reason, String detail, Sink sink) {
    sink.part(new Part(page.part(), reading, reason, detail));
  }
}
