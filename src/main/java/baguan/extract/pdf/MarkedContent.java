package baguan.extract.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/** Marked stretches of a content stream: layers that are off, and text that stands for glyphs. */
final class MarkedContent {
  private static final int MAX_DEPTH = 10_000;
  private static final int MAX_ACTUAL = 2_000;

  /** Begin and end, always in balance, which PDFBox's own operators are not. */
  static final class Mark extends OperatorProcessor {
    private final MarkedContent marked;
    private final String name;

    Mark(PDFStreamEngine engine, MarkedContent marked, String name) {
      super(engine);
      this.marked = marked;
      this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      if (name.equals("EMC")) {
        marked.end();
        return;
      }
      COSBase tag = operands.isEmpty() ? null : operands.get(0);
      marked.begin(tag, operands.size() < 2 ? null : properties(operands.get(1)));
    }

    private @Nullable COSDictionary properties(COSBase operand) {
      if (operand instanceof COSName key && getContext().getResources() != null) {
        PDPropertyList list = getContext().getResources().getProperties(key);
        return list == null ? null : list.getCOSObject();
      }
      return operand instanceof COSDictionary dictionary ? dictionary : null;
    }

    @Override
    public String getName() {
      return name;
    }
  }

  private record Level(boolean hides, @Nullable String claimed, StringBuilder drawn) {}

  private static final Level PLAIN = new Level(false, null, new StringBuilder(0));

  private final OptionalContent layers;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final Deque<Level> claims = new ArrayDeque<>(); // the innermost speaks for its glyphs
  private PageContent page = new PageContent(0, 1, 1);
  private int hiding;

  MarkedContent(OptionalContent layers) {
    this.layers = layers;
  }

  void begin(PageContent content) {
    page = content;
    levels.clear();
    hiding = 0;
    claims.clear();
  }

  boolean hidden() {
    return hiding > 0;
  }

  /** Enters a form or picture that names its layer itself. */
  void enter(@Nullable COSDictionary layer) {
    push(new Level(layers.hides(layer), null, PLAIN.drawn));
  }

  void end() {
    Level level = levels.poll();
    if (level == null) {
      return;
    }
    hiding -= level.hides ? 1 : 0;
    if (level.claimed != null) {
      claims.poll();
      if (page.actuals.size() < MAX_ACTUAL) {
        page.actuals.add(new PageContent.Actual(level.claimed, level.drawn.toString()));
      }
    }
  }

  private void begin(@Nullable COSBase tag, @Nullable COSDictionary properties) {
    if (properties == null) {
      push(PLAIN);
      return;
    }
    boolean hides = COSName.OC.equals(tag) && layers.hides(properties);
    String claimed = properties.getString(COSName.ACTUAL_TEXT);
    push(hides || claimed != null ? new Level(hides, claimed, new StringBuilder()) : PLAIN);
  }

  private void push(Level level) {
    if (levels.size() >= MAX_DEPTH) {
      return;
    }
    levels.push(level);
    hiding += level.hides ? 1 : 0;
    if (level.claimed != null) {
      claims.push(level);
    }
  }

  /** Glyphs from {@code start} on were drawn within the levels that are open. */
  void drawn(List<Glyph> glyphs, int start) {
    Level innermost = claims.peek();
    for (int i = start; innermost != null && i < glyphs.size(); i++) {
      innermost.drawn.append(glyphs.get(i).text);
    }
  }
}
