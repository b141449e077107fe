package baguan.find.structure;

import baguan.document.Block;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** States the page of every section of the outermost document. */
public final class PageFinder implements FactFinder {
  private static final BigDecimal TWIPS_PER_INCH = BigDecimal.valueOf(1440);
  private static final BigDecimal MM_PER_INCH = new BigDecimal("25.4");
  private static final int MEASURED = 100; // runs of equal pages; each costs a pass of the text
  private static final BigDecimal UNKNOWN = BigDecimal.ONE.negate();

  /** Boxes of glyphs stand in their lines higher or lower by font; a full page may lack a line. */
  private static final BigDecimal GLYPH = new BigDecimal("4");

  private static final BigDecimal A_LINE = new BigDecimal("11");

  @Override
  public List<Fact> find(Reading reading) {
    Document document = reading.document();
    Structure structure = Structure.of(reading);
    String form = pageNumberForm(document);
    Places places = new Places(document);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < document.pages().size(); i++) {
      PageSetup page = document.pages().get(i);
      boolean measurable = page.left() < 0 && i < MEASURED;
      PageSetup measured = measurable ? DrawnMargins.of(page, document, structure) : page;
      facts.add(geometry(i, measured, measurable, form, places.of(i, page)));
    }
    return facts;
  }

  private static PageGeometry geometry(int i, PageSetup page, boolean drawn, String form, Span at) {
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
        drawn ? GLYPH : BigDecimal.ZERO,
        drawn ? A_LINE : BigDecimal.ZERO,
        page.width() > page.height(),
        numbered,
        numbered && form.isEmpty() ? format(page.pageNumberFormat()) : form,
        at);
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
  private static final class Places {
    private final Document document;
    private final Map<Integer, Block> bySection = new HashMap<>();
    private final TreeMap<Integer, Block> byPage = new TreeMap<>();

    Places(Document document) {
      this.document = document;
      for (Block block : document.blocks()) {
        if (block.layer() != Layer.VISIBLE) {
          continue;
        }
        if (block.page() > 0) {
          byPage.putIfAbsent(block.page(), block);
        } else {
          bySection.putIfAbsent(block.layout().section(), block);
        }
      }
    }

    Span of(int section, PageSetup page) {
      Map.Entry<Integer, Block> drawn = byPage.ceilingEntry(Math.max(1, page.firstPage()));
      if (page.firstPage() > 0 && drawn != null && drawn.getKey() <= page.lastPage()) {
        return drawn.getValue().span(0, 0);
      }
      Block flowing = bySection.get(section);
      return flowing == null ? document.self().all() : flowing.span(0, 0);
    }
  }

  static BigDecimal mm(int twips) {
    return twips < 0
        ? UNKNOWN
        : BigDecimal.valueOf(twips)
            .multiply(MM_PER_INCH)
            .divide(TWIPS_PER_INCH, 1, RoundingMode.HALF_UP);
  }
}
