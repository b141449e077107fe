package baguan.find.consistency;

import baguan.find.FactFinder;
import java.util.List;

/** The finders of this package, in the order they run. */
public final class ConsistencyFinders {
  private ConsistencyFinders() {}

  public static List<FactFinder> all() {
    return List.of(
        new DateFinder(),
        new AmountFinder(),
        new NumberingFinder(),
        new TableNumberFinder(),
        new PlaceholderFinder(),
        new LeftoverFinder(),
        new CountFinder(),
        new RespectiveFinder(),
        new SumFinder(),
        new PairFinder(),
        new RepetitionFinder(),
        new ReferenceFinder(),
        new AbbreviationFinder(),
        new TimeFinder(),
        new MoneyFormFinder(),
        new DecimalNumberFinder(),
        new TableSumFinder(),
        new ContentsFinder(),
        new PlaceFinder(),
        new UnitSymbolFinder(),
        new NameFinder(),
        new FigureFinder(),
        new MailAttachmentFinder());
  }
}
