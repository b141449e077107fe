package baguan.find.marking;

import baguan.document.Block;
import baguan.document.Layer;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Level;
import baguan.fact.Marking;
import baguan.fact.Passage;
import baguan.fact.View;
import baguan.find.FactFinder;
import baguan.find.Reading;
import baguan.find.text.Chars;
import baguan.find.text.Exotic;
import baguan.find.text.TextView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Secrecy and handling marks in every layer but the mirror of insertions, and words that only speak
 * of levels. Which is which is decided by form and place, never by the word.
 */
public final class MarkingFinder implements FactFinder {
  private static final int HEAD = 10; // blocks of a document in which a lone level word is a mark
  private static final List<View> VIEWS =
      List.of(View.RAW, View.NORM, View.FOLD, View.TIGHT, View.SKELETON);

  @Override
  public List<Fact> find(Reading reading) {
    List<Marking> all = new ArrayList<>();
    Set<Block> heads = new HashSet<>();
    String file = "";
    int visible = 0;
    for (Block block : reading.lines()) {
      if (!block.file().equals(file)) {
        file = block.file();
        visible = 0;
      }
      visible += block.layer() == Layer.VISIBLE ? 1 : 0;
      if (visible <= HEAD && block.layer() == Layer.VISIBLE) {
        heads.add(block);
      }
      boolean worded = reading.has(block, Chars.LETTER | Chars.WIDE); // a number marks nothing
      if (block.layer() != Layer.INSERTED && worded) {
        all.addAll(block(block, reading, heads.contains(block)));
      }
    }
    all.replaceAll(m -> Regime.read(m, reading.release().jurisdiction()));
    boolean banner = all.stream().anyMatch(m -> m.real() && !m.portion() && graded(m.system()));
    all.removeIf(m -> m.layer() == Layer.CACHE && m.word().equals("CUI")); // a code in a list
    List<Fact> facts = new ArrayList<>();
    for (Marking m : all) {
      if (m.real() && disguised(m)) {
        String view = m.view().id();
        facts.add(new Passage("evasion/disguised-mark", m.at().text(), m.word(), view, m.at()));
      }
      if (!m.portion() || m.real()) {
        facts.add(m);
        Periods.fault(m).ifPresent(facts::add);
      } else if (banner) {
        facts.add(
            new Marking(
                m.system(), m.level(), m.word(), true, "", true, m.view(), m.layer(), m.at()));
      } // (C) and (S) without a banner number a list
    }
    facts.addAll(Expiry.among(all, reading));
    facts.addAll(Caveats.against(reading.release().recipients(), all));
    facts.addAll(Declared.exceeded(all, heads));
    facts.addAll(Stars.misused(reading));
    facts.addAll(Denials.against(all, reading, heads));
    return facts;
  }

  /** Look-alike letters, signs between characters, a variant or a star no mark has. */
  private static boolean disguised(Marking m) {
    String raw = m.at().text();
    return switch (m.view()) {
      case SKELETON -> true;
      case NORM -> Exotic.in(raw);
      case FOLD, TIGHT -> raw.indexOf('宻') >= 0 || wedged(raw) || Exotic.in(raw);
      case RAW -> raw.indexOf('☆') >= 0;
      default -> false;
    };
  }

  /** A dot, a dash or a bar between two ideographs. */
  private static boolean wedged(String raw) {
    for (int i = 1; i + 1 < raw.length(); i++) {
      if ("·.-_".indexOf(raw.charAt(i)) >= 0
          && Chars.han(raw.charAt(i - 1))
          && Chars.han(raw.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean graded(String system) {
    return system.equals("us") || system.equals("cui");
  }

  private static List<Marking> block(Block block, Reading reading, boolean first) {
    String label = Labels.level(block);
    if (!label.isEmpty()) {
      return List.of(mark(block.all(), "label", Labels.of(label), label, View.RAW));
    }
    List<Marking> kept = ProtectiveMarks.in(block);
    if (!kept.isEmpty()) {
      return kept;
    }
    boolean margin = block.layer() == Layer.HEADER || block.layer() == Layer.FOOTER || named(block);
    boolean head = margin || first || block.layer() == Layer.ANNOTATION;
    List<Marking> marks = new ArrayList<>(0);
    List<TextView> seen = new ArrayList<>(1);
    for (View view : VIEWS) {
      boolean tooLong = view.compareTo(View.NORM) > 0 && !worth(block.text());
      TextView text = tooLong ? reading.view(block, View.RAW) : reading.view(block, view);
      if (!seen.contains(text)) {
        seen.add(text);
        see(text, head, margin, marks);
      }
    }
    marks.sort(Comparator.comparing(Marking::at).thenComparing(Marking::system));
    return marks;
  }

  /** Marks are short lines; in a long block only a level word makes further views worth it. */
  private static boolean worth(String text) {
    return text.length() <= 80 || text.indexOf('密') >= 0 || text.indexOf('宻') >= 0;
  }

  /** A file's name or a mail's subject. */
  static boolean named(Block block) {
    if (block.layer() != Layer.METADATA) {
      return false;
    }
    String name = block.attribute("name").toLowerCase(Locale.ROOT);
    return name.equals("file-name") || name.contains("subject");
  }

  private static void see(TextView view, boolean head, boolean margin, List<Marking> marks) {
    String text = view.text();
    List<Sighting> sightings = new ArrayList<>(0);
    PrcMarks.see(text, head, sightings);
    if (text.length() <= 160) {
      String upper = text.toUpperCase(Locale.ROOT);
      Phrases.see(upper, text, margin, sightings);
      Banners.see(text, upper, margin, sightings);
    }
    for (Sighting s : sightings) {
      Marking mark =
          new Marking(
              s.system(),
              s.level(),
              s.word(),
              s.real(),
              s.period(),
              s.portion(),
              view.view(),
              view.block().layer(),
              view.span(s.start(), s.end()));
      if (marks.stream().noneMatch(m -> m.at().overlaps(mark.at()) && !better(mark, m))) {
        marks.removeIf(m -> m.at().overlaps(mark.at()));
        marks.add(mark);
      }
    }
  }

  /** A later view says more: a mark instead of a mention, a period that was not read before. */
  private static boolean better(Marking later, Marking earlier) {
    return later.real()
        && (!earlier.real() || (earlier.period().isEmpty() && !later.period().isEmpty()));
  }

  private static Marking mark(Span at, String system, Level level, String word, View view) {
    return new Marking(system, level, word, true, "", false, view, at.layer(), at);
  }
}
