package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Layer;
import baguan.fact.Fact;
import baguan.fact.Role;
import baguan.fact.TextGrid;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts the characters of a full line on drawn pages: its width by the width of a character. */
public final class GridFinder implements FactFinder {
  private static final int ENOUGH = 6; // full lines
  private static final int PURE = 10; // Han characters and stops to one other

  @Override
  public List<Fact> find(Reading reading) {
    Structure structure = Structure.of(reading);
    List<Integer> widths = new ArrayList<>();
    List<Double> pitches = new ArrayList<>();
    Block first = null;
    for (Block block : reading.lines(Layer.VISIBLE)) {
      boolean text = structure.official() && structure.role(block) == Role.BODY;
      if (text && block.boxes().size() > 2 && pure(block.text())) {
        List<Box> boxes = block.boxes();
        boxes.subList(1, boxes.size() - 1).forEach(box -> widths.add(box.width()));
        pitches.add(boxes.stream().mapToInt(Box::width).sum() / ems(block.text()));
        first = first == null ? block : first;
      }
    }
    if (first == null || widths.size() < ENOUGH) {
      return List.of();
    }
    long characters = Math.round(middle(widths) / middle(pitches));
    return List.of(new TextGrid((int) characters, first.span(0, 0)));
  }

  private static <T extends Comparable<T>> T middle(List<T> values) {
    values.sort(Comparator.naturalOrder());
    return values.get(values.size() / 2);
  }

  /** Digits and letters are half as wide, or nearly so: a few do not matter. */
  private static boolean pure(String text) {
    return text.chars().filter(c -> c < 0x2000 && c > ' ').count() * PURE < text.length();
  }

  private static double ems(String text) {
    return text.chars().mapToDouble(c -> c <= ' ' ? 0 : c < 0x2000 ? 0.5 : 1).sum();
  }
}
