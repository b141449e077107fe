package baguan.find.language;

import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.List;

/** Verbs beside nouns they do not go with. */
public final class CollocationFinder implements FactFinder {
  private final Scan scan = new Scan(new Collocations());

  @Override
  public List<Fact> find(Reading reading) {
    return scan.over(reading);
  }
}
