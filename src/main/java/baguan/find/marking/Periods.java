package baguan.find.marking;

import baguan.fact.Level;
import baguan.fact.Marking;
import baguan.fact.Passage;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Periods of secrecy: at most 30, 20 and 10 years by level, and written in Arabic numerals with a
 * unit. Dates, conditions (启用前) and 长期 are periods as well.
 */
final class Periods {
  private static final Pattern MALFORMED =
      Pattern.compile("0[0-9]*[年月]?.*|[0-9]{1,3}|[一二三四五六七八九十]{1,3}(?:年|个月)");

  private Periods() {}

  /** What is wrong with a mark's period, if anything is. */
  static Optional<Passage> fault(Marking mark) {
    if (!mark.real() || !mark.system().equals("prc") || mark.period().isEmpty()) {
      return Optional.empty();
    }
    String period = mark.period();
    int most = most(mark.level());
    if (mark.months() > most * 12) {
      return Optional.of(
          new Passage(
              "confidentiality/period-too-long", mark.word(), most + "年", period, mark.at()));
    }
    return MALFORMED.matcher(period).matches()
        ? Optional.of(
            new Passage("confidentiality/period-form", mark.word(), "", period, mark.at()))
        : Optional.empty();
  }

  /** In years: Secrets Act, article 20. */
  private static int most(Level level) {
    return switch (level) {
      case TOP_SECRET -> 30;
      case SECRET -> 20;
      default -> 10;
    };
  }
}
