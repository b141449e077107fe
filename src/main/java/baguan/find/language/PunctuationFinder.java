package baguan.find.language;

import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
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
    found.addAll(new Pairs().over(reading));
    found.sort((a, b) -> a.at().compareTo(b.at()));
    return Habits.gather(found);
  }
}
