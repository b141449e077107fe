package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.fact.Fact;
import baguan.fact.NumberedHeading;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds numbered headings, items, articles and captions, and what number each should bear. */
public final class NumberingFinder implements FactFinder {
  private static final String LEADS = "#*> \u3000\u00a0\t";

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (FileText file : FileText.of(reading, true)) {
      Numbering text = new Numbering();
      Numbering captions = new Numbering();
      Quotation quotation = new Quotation();
      boolean adjacent = false;
      for (Block block : file.blocks()) {
        if (file.isCell(block)) {
          adjacent = false;
        } else if (!quotation.enter(block.text())) {
          NumberedHeading heading = heading(block, text, captions, adjacent);
          adjacent = heading != null;
          if (heading != null) {
            facts.add(heading);
          }
        }
      }
    }
    return facts;
  }

  private static @Nullable NumberedHeading heading(
      Block block, Numbering numbering, Numbering captions, boolean adjacent) {
    String text = block.text();
    int start = start(text);
    Mark caption = Mark.caption(text, start);
    if (caption != null) {
      return state(block, caption, false, captions.next(caption, false), captions);
    }
    Mark made = block.prefix().isEmpty() ? null : Mark.read(block.prefix(), 0);
    Mark mark = made != null ? made : block.prefix().isEmpty() ? Mark.read(text, start) : null;
    if (mark == null) {
      inline(text, start, numbering);
      return null;
    }
    boolean list = mark.style().equals("1.") && block.kind() == Kind.LINE;
    Numbering.Place place = numbering.next(mark, adjacent && !list && made == null);
    return state(block, mark, made != null, place, numbering);
  }

  private static NumberedHeading state(
      Block block, Mark mark, boolean automatic, Numbering.Place place, Numbering numbering) {
    String text = block.text();
    int behind = automatic ? 0 : mark.end();
    inline(text, behind, numbering);
    return new NumberedHeading(
        mark.level(),
        mark.style(),
        mark.number(),
        place.expected(),
        place.first(),
        place.parentLevel(),
        automatic,
        text.substring(behind).strip(),
        automatic ? block.span(0, 0) : block.span(mark.start(), mark.end()));
  }

  private static void inline(String text, int from, Numbering numbering) {
    for (int i = from; i < text.length(); i++) {
      char before = Glyph.at(text, i - 1);
      if (before == '\0' || "：；。，:;, \u3000".indexOf(before) >= 0) {
        Mark mark = Mark.read(text, i);
        if (mark != null && mark.level() > 0) {
          numbering.inline(mark);
        }
      }
    }
  }

  /** Offset behind indents and Markdown's signs. */
  static int start(String text) {
    int i = 0;
    while (i < text.length() && LEADS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
