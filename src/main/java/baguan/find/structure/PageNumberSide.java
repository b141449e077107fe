package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layout;
import baguan.document.PageSetup;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import java.util.List;

/**
 * On which side page numbers stand: at the right on odd pages, at the left on even ones, one
 * character from the edge (7.5). Numbers in text boxes may stand anywhere, and are left alone.
 */
final class PageNumberSide {
  private static final double NEAR = 0.4; // characters

  /** What a footer says of the place of its number. */
  private enum Side {
    LEFT,
    MIDDLE,
    RIGHT,
    UNTOLD
  }

  private final Document document;
  private final Structure structure;
  private final List<Fact> facts;

  PageNumberSide(Document document, Structure structure, List<Fact> facts) {
    this.document = document;
    this.structure = structure;
    this.facts = facts;
  }

  void find() {
    List<Element> numbers = structure.all(Role.PAGE_NUMBER).toList();
    boolean alike = oneSided() && severalPages();
    numbers.stream()
        .filter(e -> drawn(e) ? numbers.size() > 1 && misplaced(e) : alike ? told(e) : crossed(e))
        .findFirst()
        .ifPresent(e -> add("page-number-sides", e));
    numbers.stream()
        .filter(e -> drawn(e) ? atEdge(e) : flush(e.at().block()))
        .findFirst()
        .ifPresent(e -> add("page-number-flush", e));
  }

  private static boolean drawn(Element element) {
    return element.at().block().page() > 0;
  }

  /** A word processor's file with the same footer on odd and even pages. */
  private boolean oneSided() {
    return !document.pages().isEmpty()
        && document.pages().stream()
            .allMatch(
                p -> p.firstPage() == 0 && !p.evenAndOdd() && !p.pageNumberFormat().isEmpty());
  }

  /** More text than two pages of 22 lines by 28 characters hold, whatever stands between. */
  private boolean severalPages() {
    return structure.elements().stream().mapToInt(e -> e.text().length()).sum() > 2 * 22 * 28;
  }

  private static boolean told(Element element) {
    return side(element.at().block()) != Side.UNTOLD;
  }

  /** Footers of odd and even pages differ, but the number is not on its side. */
  private boolean crossed(Element element) {
    Block block = element.at().block();
    boolean both = document.pages().stream().anyMatch(PageSetup::evenAndOdd);
    Side side = side(block);
    Side right = block.attribute("pages").equals("even") ? Side.LEFT : Side.RIGHT;
    boolean first = block.attribute("pages").equals("first");
    return both && !first && side != Side.UNTOLD && side != right;
  }

  private static Side side(Block block) {
    if (block.kind() != Kind.PARAGRAPH) {
      return Side.UNTOLD;
    }
    if (!block.attribute("frame").isEmpty()) {
      return switch (block.attribute("frame")) {
        case "left" -> Side.LEFT;
        case "center" -> Side.MIDDLE;
        case "right" -> Side.RIGHT;
        default -> Side.UNTOLD; // outside: on either
      };
    }
    Layout layout = block.layout();
    boolean moved = block.text().indexOf('\t') >= 0 || Blank.lead(block.text()) > 200;
    boolean indented = layout.left() + layout.firstLine() > 3 * 280; // 4号 is 280 twips
    return switch (layout.align()) {
      case RIGHT -> Side.RIGHT;
      case CENTER -> Side.MIDDLE;
      case LEFT, JUSTIFY -> moved || indented ? Side.UNTOLD : Side.LEFT;
      default -> Side.UNTOLD;
    };
  }

  /** The footer sets it at the very edge of the text. */
  private static boolean flush(Block block) {
    Layout layout = block.layout();
    String text = block.text();
    double near = NEAR * block.styleAt(text.length() - 1).size();
    boolean plain = block.attribute("frame").isEmpty() && !text.isEmpty();
    boolean even = block.attribute("pages").equals("even");
    return plain
        && side(block) == (even ? Side.LEFT : Side.RIGHT)
        && (even ? layout.left() + layout.firstLine() : layout.right()) < near
        && !Blank.is(text.charAt(even ? 0 : text.length() - 1));
  }

  /** Of drawn pages: the number stands in the other half of the page, or in the middle. */
  private boolean misplaced(Element element) {
    Box box = element.at().block().boxes().get(0);
    int width =
        document.pages().stream()
            .filter(p -> p.firstPage() <= box.page() && box.page() <= p.lastPage())
            .filter(p -> p.width() < p.height()) // turned pages count from another edge
            .mapToInt(PageSetup::width)
            .findFirst()
            .orElse(0);
    int from = box.x() + box.width() / 2 - width / 2; // the middle
    boolean odd = box.page() % 2 == 1;
    return width > 0 && (odd ? from < width / 10 : from > -width / 10);
  }

  /** On odd pages, to where the lines of the text end. */
  private boolean atEdge(Element element) {
    Block block = element.at().block();
    Box box = block.boxes().get(0);
    int edge = box.page() % 2 == 1 ? new Extents(document, structure).edge() : 0;
    double near = NEAR * block.styleAt(element.at().start()).size();
    return edge > 0 && Math.abs(edge - box.right()) < near;
  }

  private void add(String rule, Element element) {
    String text = element.at().text();
    facts.add(new Passage("official-format/" + rule, text, "", "", element.at()));
  }
}
