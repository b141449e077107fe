package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares an announced number of points with the points that follow (以下三点：一是…). */
public final class CountFinder implements FactFinder {
  private static final String KIND = "consistency/announced-count-disagrees";

  private static final int FARTHEST = 400; // paragraphs a list may run over

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (FileText file : FileText.of(reading, true)) {
      List<Block> blocks = file.prose();
      for (int i = 0; i < blocks.size(); i++) {
        for (Announcement said : Announcement.in(blocks.get(i).text())) {
          int counted = said.closesParagraph() ? below(blocks, i) : within(blocks, i, said);
          if (counted > 1 && counted != said.count()) {
            Span at = blocks.get(i).span(said.start(), said.end());
            facts.add(new Passage(KIND, at.text(), "", Integer.toString(counted), at));
          }
        }
      }
    }
    return facts;
  }

  /** Points in the same paragraph, going on in the next ones when those count on. */
  private static int within(List<Block> blocks, int i, Announcement said) {
    String text = blocks.get(i).text();
    int from = Glyph.skipSpaces(text, said.behind());
    Ordinal first = Ordinal.read(text, from);
    if (first == null || first.number() != 1) {
      return 0;
    }
    int last = 1;
    for (int k = from + 1; k < text.length(); k++) {
      Ordinal next = boundary(text, k) ? Ordinal.read(text, k) : null;
      if (next != null && next.shape().equals(first.shape())) {
        if (next.number() != last + 1) {
          return next.number() == 1 ? last : 0;
        }
        last++;
      }
    }
    return last == 1 ? 0 : beyond(blocks, i + 1, first, last);
  }

  private static boolean boundary(String text, int k) {
    char before = Glyph.at(text, k - 1);
    return Glyph.endsSentence(before) || Glyph.space(before) || "，,;.：:、".indexOf(before) >= 0;
  }

  /** Points in paragraphs of their own, right below. */
  private static int below(List<Block> blocks, int i) {
    Ordinal first = i + 1 < blocks.size() ? opening(blocks.get(i + 1)) : null;
    return first == null || first.number() != 1 ? 0 : beyond(blocks, i + 2, first, 1);
  }

  private static int beyond(List<Block> blocks, int from, Ordinal first, int counted) {
    int last = counted;
    for (int k = from; k < Math.min(blocks.size(), from + FARTHEST); k++) {
      Ordinal here = opening(blocks.get(k));
      if (here == null) {
        continue;
      }
      if (here.shape().equals(first.shape())) {
        if (here.number() != last + 1) {
          return here.number() == 1 ? last : 0;
        }
        last++;
      } else if (here.level() < first.level()) {
        return last; // the next heading above the list
      }
    }
    return last;
  }

  private static @Nullable Ordinal opening(Block block) {
    String text = block.text();
    return block.prefix().isEmpty()
        ? Ordinal.read(text, NumberingFinder.start(text))
        : Ordinal.read(block.prefix(), 0);
  }
}
