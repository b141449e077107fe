package baguan.find.marking;

import baguan.fact.Level;
import baguan.fact.Marking;

/**
 * Whose scale a level word is on: 機密 is the second level of the mainland, the third of Taiwan and
 * of Hong Kong.
 */
final class Regime {
  private Regime() {}

  /** The mark as the document's own jurisdiction reads it; a mark with ★ is of the mainland. */
  static Marking read(Marking m, String jurisdiction) {
    boolean elsewhere = jurisdiction.equals("tw") || jurisdiction.equals("hk");
    boolean word = m.word().equals("機密") || m.word().equals("机密");
    if (elsewhere && m.system().equals("prc") && m.period().isEmpty() && word) {
      return with(m, jurisdiction, Level.CONFIDENTIAL);
    }
    boolean lent = jurisdiction.equals("hk") && m.system().equals("tw") && m.period().isEmpty();
    return lent && m.level() == Level.TOP_SECRET ? with(m, "hk", m.level()) : m;
  }

  private static Marking with(Marking m, String system, Level level) {
    return new Marking(
        system, level, m.word(), m.real(), m.period(), m.portion(), m.view(), m.layer(), m.at());
  }
}
