package baguan.find.structure;

import baguan.document.Document;
import baguan.document.Span;
import baguan.fact.AttachmentNote;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import java.util.List;
import java.util.Optional;

/** Names of the 附件说明 that take more than a line go on under their first character (7.3.4). */
final class AttachmentLines {
  private final WrappedNames wrapped;
  private final Structure structure;
  private final List<Fact> facts;

  AttachmentLines(Document document, Structure structure, List<Fact> facts) {
    this.wrapped = new WrappedNames(document);
    this.structure = structure;
    this.facts = facts;
  }

  void find() {
    List<Element> lines = structure.all(Role.ATTACHMENT_NOTE).toList();
    AttachmentFinder.notes(lines).stream()
        .filter(note -> wrapped.unaligned(note.at(), lines))
        .findFirst()
        .ifPresent(this::add);
    structure.all(Role.ATTACHMENT_LABEL).forEach(this::number);
  }

  /** An attachment bound apart shows the number of its document (7.3.7). */
  private void number(Element label) {
    Optional<Element> own = structure.all(Role.DOCUMENT_NUMBER).findFirst();
    Span at = label.at().block().span(0, label.at().start());
    String number = Blank.tight(at.text());
    if (own.isPresent() && !number.isEmpty() && !number.equals(Blank.tight(own.get().text()))) {
      String right = own.get().text();
      String kind = "official-format/attachment-number-differs";
      facts.add(new Passage(kind, number, right, "", at));
    }
  }

  private void add(AttachmentNote note) {
    Span at = note.at();
    facts.add(new Passage("official-format/attachment-name-unaligned", at.text(), "", "", at));
  }
}
