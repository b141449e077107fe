package baguan.find.identifier;

import baguan.fact.Fact;
import baguan.fact.IdentifierHit;
import baguan.fact.IdentifierType;
import baguan.fact.Passage;
import baguan.fact.Validity;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Many different people's values in one file, over all its sheets and parts: a list. */
final class MassDisclosure {
  private static final int MANY = 10;
  private static final Set<IdentifierType> TYPES =
      EnumSet.of(
          IdentifierType.PRC_MOBILE,
          IdentifierType.PRC_ID,
          IdentifierType.BANK_CARD,
          IdentifierType.EMAIL_ADDRESS);

  private MassDisclosure() {}

  /** Stated once, at the first value; {@code detail} is how many differ. */
  static Optional<Passage> among(List<Fact> facts) {
    Map<String, IdentifierHit> values = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof IdentifierHit hit
          && TYPES.contains(hit.type())
          && hit.validity() != Validity.INVALID
          && !hit.masked()
          && !hit.own()) {
        values.putIfAbsent(hit.type() + hit.value(), hit);
      }
    }
    if (values.size() < MANY) {
      return Optional.empty();
    }
    IdentifierHit first = values.values().iterator().next();
    String count = Integer.toString(values.size());
    return Optional.of(new Passage("personal-data/mass-disclosure", "", "", count, first.at()));
  }
}
