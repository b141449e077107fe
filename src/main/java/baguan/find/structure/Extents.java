package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layout;
import baguan.document.PageSetup;
import baguan.fact.Element;
import baguan.fact.Role;
import java.util.List;
import java.util.Optional;

/**
 * From where to where elements of one line reach, twips: on drawn pages from the edge of the paper,
 * in a word processor's file from that of the text, and only where the file says it plainly.
 */
final class Extents {
  private final Document document;
  private final Structure structure;

  Extents(Document document, Structure structure) {
    this.document = document;
    this.structure = structure;
  }

  /**
   * Of one element.
   *
   * @param set where it ends is said, not reckoned from the width of what stands before
   */
  record Extent(double left, double right, int size, boolean set) {
    double middle() {
      return (left + right) / 2;
    }
  }

  Optional<Extent> of(Element element) {
    Block block = element.at().block();
    int size = block.styleAt(element.at().start()).size();
    if (size == 0) {
      return Optional.empty();
    }
    if (block.page() > 0) {
      return drawn(block, element, size);
    }
    return block.part().equals("docx/body") && block.kind() == Kind.PARAGRAPH
        ? flowing(block, element, size)
        : Optional.empty();
  }

  /** How many characters stay free between an element and the right edge of the text. */
  Optional<Double> free(Element element) {
    Block block = element.at().block();
    int edge = block.page() > 0 ? edge() : width(block);
    return edge == 0 ? Optional.empty() : of(element).map(e -> (edge - e.right()) / e.size());
  }

  private static Optional<Extent> drawn(Block block, Element element, int size) {
    String text = block.text();
    boolean starts = text.substring(0, element.at().start()).isBlank();
    boolean ends = text.substring(element.at().end()).isBlank();
    double wide = TextArea.ems(element.text()) * size;
    Box box = block.boxes().get(0);
    if (block.boxes().size() > 1 || (!starts && !ends)) {
      return Optional.empty();
    }
    double left = starts ? box.x() : box.right() - wide;
    double right = ends ? box.right() : box.x() + wide;
    return Optional.of(new Extent(left, right, size, ends));
  }

  private Optional<Extent> flowing(Block block, Element element, int size) {
    Layout layout = block.layout();
    int width = width(block);
    double wide = TextArea.ems(element.text()) * size;
    String lead = block.text().substring(0, element.at().start());
    boolean ends = element.at().end() == block.text().length();
    boolean bare = ends && lead.isEmpty();
    boolean left = layout.align() == Layout.Align.LEFT || layout.align() == Layout.Align.JUSTIFY;
    double from;
    if (layout.align() == Layout.Align.RIGHT && ends) {
      from = width - layout.right() - wide;
    } else if (layout.align() == Layout.Align.CENTER && bare) {
      from = (width + layout.left() + layout.firstLine() - layout.right() - wide) / 2;
    } else if (left && lead.chars().allMatch(c -> c == '\u3000' || !Blank.is((char) c))) {
      from = layout.left() + layout.firstLine() + TextArea.ems(lead) * size;
    } else {
      return Optional.empty();
    }
    boolean fits = width > 0 && from >= 0 && from + wide <= width;
    return fits ? Optional.of(new Extent(from, from + wide, size, !left)) : Optional.empty();
  }

  private int width(Block block) {
    List<PageSetup> pages = document.pages();
    int section = block.layout().section();
    return section < pages.size() ? text(pages.get(section)) : 0;
  }

  private static int text(PageSetup page) {
    boolean told = page.left() >= 0 && page.right() >= 0 && page.columns() == 1;
    return told ? page.width() - page.left() - page.right() : 0;
  }

  /** Where full lines of drawn text end; 0 when there are too few. */
  int edge() {
    List<Integer> ends =
        structure
            .all(Role.BODY)
            .flatMap(e -> e.at().block().boxes().stream().limit(e.at().block().boxes().size() - 1L))
            .map(Box::right)
            .toList();
    return ends.size() < 4 ? 0 : Math.max(0, DrawnMargins.shared(ends));
  }
}
