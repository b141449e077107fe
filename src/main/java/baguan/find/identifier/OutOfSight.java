package baguan.find.identifier;

import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.IdentifierHit;
import baguan.fact.Passage;
import baguan.fact.Validity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the text in sight and all the text of a file yield different values: once a file. */
final class OutOfSight {
  private OutOfSight() {}

  static List<Passage> among(List<Fact> facts) {
    Set<String> shown = new HashSet<>();
    for (Fact fact : facts) {
      if (fact instanceof IdentifierHit hit && hit.shown()) {
        shown.add(key(hit));
      }
    }
    Map<String, Map<String, IdentifierHit>> byFile = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof IdentifierHit hit && counts(hit) && !shown.contains(key(hit))) {
        byFile
            .computeIfAbsent(hit.file(), file -> new LinkedHashMap<>())
            .putIfAbsent(key(hit), hit);
      }
    }
    return byFile.values().stream().map(OutOfSight::passage).toList();
  }

  private static boolean counts(IdentifierHit hit) {
    return hit.unseen() && !hit.masked() && !hit.own() && hit.validity() != Validity.INVALID;
  }

  private static Passage passage(Map<String, IdentifierHit> values) {
    List<IdentifierHit> hits = new ArrayList<>(values.values());
    IdentifierHit first = hits.get(0);
    List<Span> others = hits.stream().skip(1).map(IdentifierHit::at).toList();
    return new Passage(
        "hidden-content/value-out-of-sight",
        first.at().text(),
        first.value(),
        first.layer().id(),
        first.at(),
        others);
  }

  private static String key(IdentifierHit hit) {
    return hit.file() + '\n' + hit.type() + '\n' + hit.value();
  }
}
