package baguan.find.structure;

import baguan.document.Document;
import baguan.document.Span;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import java.util.List;

/** The date of 令, which is signed by a person's stamp: four characters from the right (7.3.5.3). */
final class StampForm {
  private static final double LEAST = 2.8; // characters
  private static final double MOST = 5.2;

  private final Extents extents;
  private final Structure structure;
  private final List<Fact> facts;

  StampForm(Document document, Structure structure, List<Fact> facts) {
    this.extents = new Extents(document, structure);
    this.structure = structure;
    this.facts = facts;
  }

  void find() {
    List<Element> dates = structure.all(Role.DATE).toList();
    boolean signed = structure.has(Role.SIGNATURE) && dates.size() == 1 && structure.onPaper();
    if (signed && structure.profile().type().equals("command")) {
      extents
          .free(dates.get(0))
          .filter(free -> free < LEAST || free > MOST)
          .ifPresent(free -> add(dates.get(0).at()));
    }
  }

  private void add(Span at) {
    facts.add(new Passage("official-format/stamp-date-place", at.text(), "", "", at));
  }
}
