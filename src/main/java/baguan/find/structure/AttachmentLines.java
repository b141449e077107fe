package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layout;
import baguan.document.PageSetup;
import baguan.document.Span;
import baguan.fact.AttachmentNote;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Names of the 附件说明 that take more than a line go on under their first character (7.3.4). */
final class AttachmentLines {
  private static final double SLACK = 1.5; // characters

  private final Document document;
  private final Structure structure;
  private final List<Fact> facts;

  AttachmentLines(Document document, Structure structure, List<Fact> facts) {
    this.document = document;
    this.structure = structure;
    this.facts = facts;
  }

  void find() {
    List<Element> lines = structure.all(Role.ATTACHMENT_NOTE).toList();
    AttachmentFinder.notes(lines).stream()
        .filter(note -> unaligned(note, lines))
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

  private boolean unaligned(AttachmentNote note, List<Element> lines) {
    Block block = note.at().block();
    int size = block.styleAt(note.at().start()).size();
    String text = block.text();
    boolean plain =
        size > 0
            && block.prefix().isEmpty()
            && text.indexOf('\t') < 0
            && text.indexOf('\n') < 0
            && text.substring(0, note.at().start()).chars().noneMatch(c -> c == ' ' || c == 0xa0);
    if (!plain) {
      return false;
    }
    double lead = TextArea.ems(text.substring(0, note.at().start())) * size;
    OptionalDouble off = block.page() > 0 ? drawn(block, lines, lead) : flowing(block, lead, size);
    return off.isPresent() && Math.abs(off.getAsDouble()) > SLACK * size;
  }

  /** From the name's first character to where its second line begins, twips. */
  private static OptionalDouble drawn(Block block, List<Element> lines, double lead) {
    List<Box> boxes = block.boxes();
    double name = boxes.get(0).x() + lead;
    if (boxes.size() > 1) {
      Box next = boxes.get(1);
      boolean here = next.page() == boxes.get(0).page();
      return here ? OptionalDouble.of(next.x() - name) : OptionalDouble.empty();
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean wraps =
          lines.get(i).at().block().equals(block) && AttachmentFinder.goesOn(lines.get(i + 1));
      if (wraps) {
        return OptionalDouble.of(lines.get(i + 1).at().block().boxes().get(0).x() - name);
      }
    }
    return OptionalDouble.empty();
  }

  private OptionalDouble flowing(Block block, double lead, int size) {
    Layout layout = block.layout();
    List<PageSetup> pages = document.pages();
    boolean told =
        block.part().equals("docx/body")
            && block.kind() == Kind.PARAGRAPH
            && layout.section() < pages.size()
            && (layout.align() == Layout.Align.LEFT || layout.align() == Layout.Align.JUSTIFY);
    if (!told) {
      return OptionalDouble.empty();
    }
    PageSetup page = pages.get(layout.section());
    int width = page.width() - page.left() - page.right() - layout.right();
    double end = layout.left() + layout.firstLine() + TextArea.ems(block.text()) * size;
    boolean wraps =
        page.left() >= 0 && page.right() >= 0 && page.columns() == 1 && end > width + size;
    return wraps ? OptionalDouble.of(-layout.firstLine() - lead) : OptionalDouble.empty();
  }
}
