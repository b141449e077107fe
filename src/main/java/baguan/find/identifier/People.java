package baguan.find.identifier;

import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.IdentifierHit;
import baguan.fact.IdentifierType;
import baguan.fact.Passage;
import baguan.fact.Validity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Different numbers and mailboxes of people in one file, each counted once however often it is. */
final class People {
  private static final Set<IdentifierType> PERSONAL =
      Set.of(
          IdentifierType.PRC_MOBILE,
          IdentifierType.PRC_ID,
          IdentifierType.BANK_CARD,
          IdentifierType.EMAIL_ADDRESS);

  private People() {}

  static List<Passage> among(List<Fact> facts) {
    Set<String> values = new HashSet<>();
    List<Span> places = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof IdentifierHit hit
          && PERSONAL.contains(hit.type())
          && hit.validity() != Validity.INVALID
          && !hit.masked()
          && !hit.own()
          && values.add(hit.type() + ":" + hit.value())) {
        places.add(hit.at());
      }
    }
    if (places.size() < 2) {
      return List.of();
    }
    Span first = places.get(0);
    String kind = "personal-data/mass-disclosure";
    return List.of(
        new Passage(kind, first.text(), "", "", first, places.subList(1, places.size())));
  }
}
