package baguan.find.language;

import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import baguan.find.structure.FormatFinder;
import java.util.ArrayList;
import java.util.List;

/** Punctuation that departs from GB/T 15834 in a way no reading excuses. */
public final class PunctuationFinder implements FactFinder {
  private final Scan scan =
      new Scan(
          new HalfWidthStops(),
          new DoubledStops(),
          new Ellipses(),
          new Dashes(),
          new FullWidthWords(),
          new Spaces(),
          new ItemMarks());

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> found = new ArrayList<>(scan.over(reading));
    List<Span> said = FormatFinder.places(reading);
    if (!said.isEmpty()) {
      found.removeIf(f -> stop(f) && said.stream().anyMatch(f.at()::overlaps));
    }
    found.addAll(new Pairs().over(reading));
    found.sort((a, b) -> a.at().compareTo(b.at()));
    return Habits.gather(found);
  }

  /** A colon the layout of an official document asks for is said there, once. */
  private static boolean stop(Fact fact) {
    return fact instanceof Passage p && p.kind().equals("language-zh/half-width-punctuation");
  }
}
