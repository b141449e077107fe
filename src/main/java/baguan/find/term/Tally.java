package baguan.find.term;

import baguan.fact.TermHit;
import baguan.find.TermTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hits by table, up to the cap; those beyond are counted. */
final class Tally {
  private final Map<String, List<TermHit>> hits = new LinkedHashMap<>();
  private final Map<String, Integer> more = new LinkedHashMap<>();

  Tally(List<TermTable> tables) {
    tables.forEach(table -> hits.put(table.rule(), new ArrayList<>(0)));
  }

  void add(TermHit hit) {
    List<TermHit> known = hits.computeIfAbsent(hit.table(), key -> new ArrayList<>());
    if (known.size() < TermFinder.CAP) {
      known.add(hit);
    } else {
      more.merge(hit.table(), 1, Integer::sum);
    }
  }

  List<TermHit> hits() {
    List<TermHit> all = new ArrayList<>();
    hits.forEach(
        (table, known) -> {
          Integer left = more.get(table);
          if (left != null) {
            TermHit last = known.get(known.size() - 1);
            known.set(known.size() - 1, counted(last, left));
          }
          all.addAll(known);
        });
    return all;
  }

  private static TermHit counted(TermHit hit, int more) {
    String note = (hit.note() + " +" + more).strip();
    return new TermHit(
        hit.table(), hit.term(), hit.preferred(), note, hit.quoted(), hit.layer(), hit.at());
  }
}
