package baguan.find.language;

import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.List;

/** Forms of numbers, ranges and dates that GB/T 15835 does not write. */
public final class NumberFormFinder implements FactFinder {
  private final Scan scan = new Scan(new NumberRanges(), new Numerals(), new DateForms());

  @Override
  public List<Fact> find(Reading reading) {
    return scan.over(reading);
  }
}
