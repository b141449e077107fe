package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.document.PageSetup;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.PageGeometry;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** States the page of every section of the outermost document. */
public final class PageFinder implements FactFinder {
  private static final BigDecimal TWIPS_PER_INCH = BigDecimal.valueOf(1440);
  private static final BigDecimal MM_PER_INCH = new BigDecimal("25.4");
  private static final BigDecimal UNKNOWN = BigDecimal.ONE.negate();

  @Override
  public List<Fact> find(Reading reading) {
    Document document = reading.document();
    Structure structure = Structure.of(reading);
    String form = pageNumberForm(document);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < document.pages().size(); i++) {
      PageSetup page = document.pages().get(i);
      PageSetup measured = page.left() < 0 ? DrawnMargins.of(page, document, structure) : page;
      facts.add(geometry(i, measured, form, document));
    }
    return facts;
  }

  private static PageGeometry geometry(int i, PageSetup page, String form, Document document) {
    boolean sides = page.left() >= 0 && page.right() >= 0;
    boolean ends = page.top() >= 0 && page.bottom() >= 0;
    boolean numbered = !form.isEmpty() || !page.pageNumberFormat().isEmpty();
    return new PageGeometry(
        i + 1,
        mm(page.width()),
        mm(page.height()),
        mm(page.top()),
        mm(page.bottom()),
        mm(page.left()),
        mm(page.right()),
        sides ? mm(page.width() - page.left() - page.right()) : UNKNOWN,
        ends ? mm(page.height() - page.top() - page.bottom()) : UNKNOWN,
        page.width() > page.height(),
        numbered,
        numbered && form.isEmpty() ? format(page.pageNumberFormat()) : form,
        place(i, page, document));
  }

  /** The word processor's own ornaments. */
  private static String format(String name) {
    return name.equals("numberInDash") ? "- 1 -" : "1";
  }

  private static String pageNumberForm(Document document) {
    for (Block block : document.blocks()) {
      if (block.layer() == Layer.FOOTER) {
        String text = Line.of(block, TextArea.NONE).text();
        if (PageNumber.is(text)) {
          return text;
        }
      }
    }
    return "";
  }

  /** Where a reader looks for a section's page: the start of its first block. */
  private static Span place(int section, PageSetup page, Document document) {
    for (Block block : document.blocks()) {
      boolean drawn = page.firstPage() > 0 && !block.boxes().isEmpty();
      boolean here = drawn ? on(page, block.boxes().get(0)) : block.layout().section() == section;
      if (block.layer() == Layer.VISIBLE && here) {
        return block.span(0, 0);
      }
    }
    return document.self().all();
  }

  private static boolean on(PageSetup page, Box box) {
    return box.page() >= page.firstPage() && box.page() <= page.lastPage();
  }

  static BigDecimal mm(int twips) {
    return twips < 0
        ? UNKNOWN
        : BigDecimal.valueOf(twips)
            .multiply(MM_PER_INCH)
            .divide(TWIPS_PER_INCH, 1, RoundingMode.HALF_UP);
  }
}
