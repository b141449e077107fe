package baguan.find.marking;

import baguan.document.Block;
import baguan.document.Layer;
import baguan.fact.Level;
import baguan.fact.Marking;
import baguan.fact.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Marks above the level a file declares of itself: at the head of its text, or else in header or
 * footer. Of each file the highest is stated, with the declaration beside it.
 */
final class Declared {
  private static final String KIND = "confidentiality/mark-above-declared";

  /** The highest first, of equals the one that stands first. */
  private static final Comparator<Marking> HIGHEST =
      Comparator.comparing(Marking::level).reversed().thenComparing(Marking::at);

  private static final Pattern BEFORE =
      Pattern.compile("[\\s\\d（(【\\[]*(?:密[级級等].{0,12}[:：]\\s*)?");

  private Declared() {}

  /**
   * @param head blocks in which a document says what it is
   */
  static List<Passage> exceeded(List<Marking> marks, Set<Block> head) {
    List<Marking> levels = marks.stream().filter(Declared::level).toList();
    Map<String, List<Marking>> files = new LinkedHashMap<>();
    for (Marking mark : levels) {
      files.computeIfAbsent(mark.at().block().file(), f -> new ArrayList<>()).add(mark);
    }
    List<Passage> above = new ArrayList<>(0);
    for (List<Marking> file : files.values()) {
      declaration(file, head)
          .ifPresent(
              said ->
                  file.stream()
                      .filter(m -> m.level().compareTo(said.level()) > 0)
                      .filter(m -> counts(m, said, file) && !outOfSight(m, levels))
                      .min(HIGHEST)
                      .ifPresent(m -> above.add(passage(m, said))));
    }
    return above;
  }

  private static Passage passage(Marking mark, Marking said) {
    return new Passage(KIND, mark.word(), "", said.word(), mark.at(), List.of(said.at()));
  }

  private static boolean level(Marking m) {
    return m.real() && !m.portion() && !m.system().equals("draft");
  }

  private static Optional<Marking> declaration(List<Marking> file, Set<Block> head) {
    Optional<Marking> text =
        file.stream()
            .filter(m -> m.layer() == Layer.VISIBLE && head.contains(m.at().block()))
            .min(HIGHEST);
    return text.isPresent() ? text : file.stream().filter(Declared::margin).min(HIGHEST);
  }

  /**
   * Labels are named by each organisation; only those that name a level of state secrets compare
   * exactly. In the text a table may list levels, so that only the form with ★ counts there. What
   * header and footer disagree about is said of them.
   */
  private static boolean counts(Marking m, Marking said, List<Marking> file) {
    if (m.system().equals("label")) {
      return said.system().equals("prc") && m.word().contains("密");
    }
    if (margin(m)) {
      return file.stream()
          .filter(o -> margin(o) && o.system().equals(m.system()))
          .allMatch(o -> o.level() == m.level());
    }
    boolean text = m.layer() == Layer.VISIBLE || m.layer() == Layer.FOOTNOTE;
    boolean star = m.system().equals("prc") && m.at().text().indexOf('★') > 0;
    return !text || (star && standing(m));
  }

  /** Opens its line, behind a copy number or 密级： at most: no sentence speaks of it. */
  static boolean standing(Marking m) {
    String before = m.at().block().text().substring(0, m.at().start());
    return BEFORE.matcher(before).matches();
  }

  private static boolean margin(Marking m) {
    return m.layer() == Layer.HEADER || m.layer() == Layer.FOOTER;
  }

  /** A mark of a system of which no page has one: a rule of its own speaks of it. */
  private static boolean outOfSight(Marking m, List<Marking> all) {
    boolean unseen = !m.layer().onPage() && m.layer() != Layer.METADATA;
    return unseen
        && m.level().compareTo(Level.INTERNAL) > 0
        && all.stream().noneMatch(o -> o.system().equals(m.system()) && o.layer().onPage());
  }
}
