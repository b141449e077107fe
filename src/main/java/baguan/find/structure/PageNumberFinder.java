package baguan.find.structure;

import baguan.document.Box;
import baguan.document.PageSetup;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.PageNumberPlace;
import baguan.fact.Role;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.List;

/**
 * States where the page number of a drawn official document stands. A word processor's file does
 * not tell: its footer may hold more than the number.
 */
public final class PageNumberFinder implements FactFinder {
  private static final int WIDTH = 11906; // A4, twips
  private static final int HEIGHT = 16838;
  private static final int ROUND = 57;

  @Override
  public List<Fact> find(Reading reading) {
    Structure structure = Structure.of(reading);
    List<PageSetup> pages = reading.document().pages();
    return structure
        .all(Role.PAGE_NUMBER)
        .filter(e -> structure.official() && upright(e.at().block().page(), pages))
        .limit(1)
        .<Fact>map(e -> new PageNumberPlace(PageFinder.mm(height(e)), e.at()))
        .toList();
  }

  private static int height(Element element) {
    Box box = element.at().block().boxes().get(0);
    return Math.max(0, HEIGHT - box.y() - box.height() / 2);
  }

  private static boolean upright(int page, List<PageSetup> pages) {
    return page > 0
        && pages.stream()
            .filter(p -> p.firstPage() <= page && page <= p.lastPage())
            .anyMatch(
                p ->
                    Math.abs(p.width() - WIDTH) <= ROUND && Math.abs(p.height() - HEIGHT) <= ROUND);
  }
}
