package baguan.find.identifier;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.fact.IdentifierType;
import baguan.fact.Passage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Long numbers that were typed into a sheet as numbers: it keeps fifteen digits, the rest is zeros.
 */
final class LostDigits {
  private static final int KEPT = 15;
  private static final int LONGEST = 19;
  private static final List<IdentifierType> LONG =
      List.of(IdentifierType.PRC_ID, IdentifierType.BANK_CARD, IdentifierType.USCC);

  private LostDigits() {}

  static Optional<Passage> in(Block block, Headers headers) {
    String raw = block.kind() == Kind.CELL ? block.attribute("raw") : "";
    if (raw.length() < KEPT || !named(headers.of(block))) {
      return Optional.empty();
    }
    String digits = plain(raw);
    boolean lost =
        digits.length() > KEPT
            && digits.length() <= LONGEST
            && digits.chars().skip(KEPT).allMatch(c -> c == '0');
    return lost
        ? Optional.of(new Passage("consistency/digits-lost", block.text(), digits, "", block.all()))
        : Optional.empty();
  }

  private static boolean named(String header) {
    return LONG.stream().anyMatch(type -> !Labels.near(type, "", header, 0, 0).isEmpty());
  }

  /** All digits of a whole number, empty for any other. */
  private static String plain(String raw) {
    try {
      BigDecimal number = new BigDecimal(raw);
      boolean whole = number.signum() > 0 && number.precision() <= KEPT && number.scale() <= 0;
      return whole && number.scale() > -LONGEST ? number.toPlainString() : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
