package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layout;
import baguan.document.PageSetup;
import baguan.document.Span;
import baguan.fact.Element;
import java.util.List;
import java.util.OptionalDouble;

/** Whether names that take more than a line go on under their first character. */
final class WrappedNames {
  private static final double SLACK = 1.5; // characters

  private final Document document;

  WrappedNames(Document document) {
    this.document = document;
  }

  /** A name in one of {@code lines}, which may go on in the next. */
  boolean unaligned(Span name, List<Element> lines) {
    Block block = name.block();
    int size = block.styleAt(name.start()).size();
    String text = block.text();
    boolean plain =
        size > 0
            && block.prefix().isEmpty()
            && text.indexOf('\t') < 0
            && text.indexOf('\n') < 0
            && text.substring(0, name.start()).chars().noneMatch(c -> c == ' ' || c == 0xa0);
    if (!plain) {
      return false;
    }
    double lead = TextArea.ems(text.substring(0, name.start())) * size;
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
