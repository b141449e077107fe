package baguan.find.structure;

import baguan.document.Document;
import baguan.document.Span;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import baguan.find.structure.Extents.Extent;
import java.util.List;
import java.util.Optional;

/**
 * How the name of a single issuer stands to the date below it: centred over it where a seal is to
 * come (7.3.5.1), else beginning two characters to its left (7.3.5.2). Whether a seal is to come no
 * file tells, so either is right.
 */
final class SignatureForm {
  private static final double SLACK = 1.2; // characters

  private final Extents extents;
  private final Structure structure;
  private final List<Fact> facts;

  SignatureForm(Document document, Structure structure, List<Fact> facts) {
    this.extents = new Extents(document, structure);
    this.structure = structure;
    this.facts = facts;
  }

  void find() {
    List<Element> names = structure.all(Role.SIGNATURE).toList();
    List<Element> dates = structure.all(Role.DATE).toList();
    if (names.size() != 1 || dates.size() != 1 || !under(names.get(0), dates.get(0))) {
      return;
    }
    Span at = names.get(0).at();
    Optional<Extent> name = extent(names.get(0));
    Optional<Extent> date = extent(dates.get(0));
    if (name.isPresent() && date.isPresent() && apart(name.get(), date.get())) {
      facts.add(new Passage("official-format/signature-place", at.text(), "", "", at));
    }
  }

  private boolean under(Element name, Element date) {
    int at = structure.elements().indexOf(name);
    boolean next = structure.elements().indexOf(date) == at + 1;
    boolean one = Blank.tight(name.text()).length() == name.text().length(); // not two names
    return next
        && one
        && !name.at().block().equals(date.at().block())
        && name.at().block().page() == date.at().block().page();
  }

  private static boolean apart(Extent name, Extent date) {
    double size = name.size();
    boolean centred = Math.abs(name.middle() - date.middle()) <= SLACK * size;
    boolean before = Math.abs(date.left() - name.left() - 2 * size) <= SLACK * size;
    return !centred && !before;
  }

  /** Of a line that holds nothing else. */
  private Optional<Extent> extent(Element element) {
    boolean whole = element.at().block().text().strip().equals(element.text());
    return whole ? extents.of(element) : Optional.empty();
  }
}
