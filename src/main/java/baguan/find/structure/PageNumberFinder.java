package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Layout;
import baguan.document.PageSetup;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.PageNumberPlace;
import baguan.fact.Role;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * States how high the page number of an official document stands. A word processor's file tells it
 * where the footer is that one line: its distance from the paper, and half the line.
 */
public final class PageNumberFinder implements FactFinder {
  private static final BigDecimal GLYPH = new BigDecimal("2"); // boxes differ by font
  private static final int WIDTH = 11906; // A4, twips
  private static final int HEIGHT = 16838;
  private static final int ROUND = 57;
  private static final int LOW = 160; // an empty line of 7 pt
  private static final int HIGH = 640; // of 28 pt

  @Override
  public List<Fact> find(Reading reading) {
    Structure structure = Structure.of(reading);
    Document document = reading.document();
    return structure
        .all(Role.PAGE_NUMBER)
        .filter(e -> structure.official())
        .limit(1)
        .map(e -> e.at().block().page() > 0 ? drawn(e, document) : flowing(e, document))
        .<Fact>flatMap(Optional::stream)
        .toList();
  }

  private static Optional<PageNumberPlace> drawn(Element element, Document document) {
    Box box = element.at().block().boxes().get(0);
    int height = Math.max(0, HEIGHT - box.y() - box.height() / 2);
    return document.pages().stream()
        .filter(p -> p.firstPage() <= box.page() && box.page() <= p.lastPage() && upright(p))
        .findFirst()
        .map(p -> new PageNumberPlace(PageFinder.mm(height), GLYPH, element.at()));
  }

  private static boolean upright(PageSetup page) {
    return Math.abs(page.width() - WIDTH) <= ROUND && Math.abs(page.height() - HEIGHT) <= ROUND;
  }

  private static Optional<PageNumberPlace> flowing(Element element, Document document) {
    Block block = element.at().block();
    Layout layout = block.layout();
    int size = block.styleAt(element.at().start()).size();
    List<Block> footer =
        document.blocks().stream()
            .filter(b -> b.layer() == Layer.FOOTER && b.part().equals(block.part()))
            .toList();
    boolean line =
        footer.size() == 1
            && block.kind() == Kind.PARAGRAPH
            && block.attribute("frame").isEmpty()
            && size > 0
            && layout.section() < document.pages().size();
    if (!line) {
      return Optional.empty();
    }
    PageSetup page = document.pages().get(layout.section());
    int below = Integer.parseInt("0" + block.attribute("blank-lines-below"));
    int from = page.footer() + layout.after();
    int least = from + below * LOW + line(layout, size, size * 11 / 10) / 2;
    int grid = Math.max(size * 14 / 10, layout.snapToGrid() ? page.linePitch() : 0);
    int most = from + below * HIGH + line(layout, size, grid) / 2;
    return page.footer() < 0 || !upright(page)
        ? Optional.empty()
        : Optional.of(
            new PageNumberPlace(
                PageFinder.mm((least + most) / 2),
                PageFinder.mm((most - least + 1) / 2),
                element.at()));
  }

  /** Height of its line, which is {@code single} where nothing else is said. */
  private static int line(Layout layout, int size, int single) {
    return switch (layout.lineRule()) {
      case EXACT -> layout.line();
      case AT_LEAST -> Math.max(layout.line(), single);
      case MULTIPLE -> single * layout.line() / 240;
      case NONE -> Math.max(size, single);
    };
  }
}
