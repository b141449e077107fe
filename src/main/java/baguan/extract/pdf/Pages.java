package baguan.extract.pdf;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.PageSetup;
import baguan.extract.LimitException;
import baguan.extract.Sink;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** All pages of a document, one after another; what is known of a page is let go once written. */
final class Pages {
  private static final int MAX_PAGES = 20_000;
  private static final int WINDOW = 2;

  private final PDDocument document;
  private final Sink sink;
  private final PageReader reader;
  private final Annotations annotations;

  /** A page with what its annotations say, not yet written. */
  private record Pending(PageText text, Later after) {}

  private final List<Pending> window = new ArrayList<>();
  private int next; // index in the window of the first page not yet written
  private @Nullable PageFrame size;
  private int sizeFrom;
  private int count;

  Pages(PDDocument document, OptionalContent layers, Annotations annotations, Sink sink) {
    this.document = document;
    this.sink = sink;
    this.reader = new PageReader(layers, sink);
    this.annotations = annotations;
  }

  /** Number of pages read. */
  int read() {
    try {
      for (PDPage page : document.getPages()) {
        if (count >= MAX_PAGES) {
          throw new LimitException("pages > " + MAX_PAGES);
        }
        count++;
        sink.inflated(Long.MAX_VALUE, 0, 0); // looks at the clock
        page(page);
      }
    } finally {
      while (next < window.size()) {
        writeNext();
      }
      size(null);
    }
    return count;
  }

  private void page(PDPage source) {
    PageFrame frame = new PageFrame(source);
    PageContent page = new PageContent(count, frame.width, frame.height);
    String fault = "";
    try {
      size(frame);
      fault = Inflation.check(source, sink) ? "" : "damaged content";
      reader.read(source, page, frame);
      annotations.draw(source, page, frame, reader);
    } catch (LimitException e) {
      finish(source, page, frame, "stopped: " + e.limit());
      throw e;
    } catch (IOException | RuntimeException e) {
      fault = e.getClass().getSimpleName();
    } catch (StackOverflowError e) {
      fault = "nested too deeply";
    }
    finish(source, page, frame, fault);
  }

  private void finish(PDPage source, PageContent page, PageFrame frame, String fault) {
    Cover cover = new Cover(page);
    boolean complete = cover.judge(() -> Rendering.of(document, page));
    Later after = new Later(sink);
    annotations.read(source, page, frame, after);
    actuals(page, after);
    new Properties(after).of(source.getCOSObject(), page.part());
    Coverage coverage = new Coverage(page);
    PageText text = new PageText(page);
    boolean seen = coverage.isScan(text.hasText()) || coverage.isUnmapped();
    if (!fault.isEmpty() || !seen || !Scan.read(document, page, after)) {
      coverage.report(fault, complete, text.hasText(), source.hasContents(), after);
    }
    window.add(new Pending(text, after));
    if (window.size() - next > WINDOW) {
      writeNext();
    }
  }

  /** Text that a marked stretch claims to be, when its glyphs say something else. */
  private static void actuals(PageContent page, Sink after) {
    int n = 0;
    for (PageContent.Actual actual : page.actuals) {
      String claimed = plain(actual.claimed());
      if (claimed.chars().anyMatch(Character::isLetterOrDigit)
          && !plain(actual.drawn()).contains(claimed)) {
        after.block(
            Block.in(Layer.ALT, page.part(), "actual[" + ++n + "]")
                .kind(Kind.PROPERTY)
                .cause(Cause.ALT_TEXT)
                .text(actual.claimed())
                .attribute("name", "ActualText"));
      }
    }
  }

  private static String plain(String text) {
    return Drawn.strip(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  /** Writes a page; a line is furniture when two of the four pages around have it too. */
  private void writeNext() {
    PageText text = window.get(next).text;
    int top = 0;
    int bottom = 0;
    for (int i = Math.max(0, next - WINDOW); i < window.size() && i <= next + WINDOW; i++) {
      PageText other = window.get(i).text;
      top += i != next && text.sameTop(other) ? 1 : 0;
      bottom += i != next && text.sameBottom(other) ? 1 : 0;
    }
    Pending pending = window.get(next);
    next++;
    pending.text.write(sink, top >= 2, bottom >= 2);
    pending.after.flush();
    if (next > WINDOW) {
      window.remove(0);
      next--;
    }
  }

  /** Tells of a run of pages of one size when the next size, or none, comes. */
  private void size(@Nullable PageFrame frame) {
    PageFrame before = size;
    if (before != null && frame != null && same(before, frame)) {
      return;
    }
    if (before != null) {
      int last = frame == null ? count : count - 1;
      sink.page(
          new PageSetup(
              sizeFrom,
              Math.max(sizeFrom, last),
              Math.round(before.width * 20),
              Math.round(before.height * 20),
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              1,
              0,
              0,
              false,
              false,
              "",
              -1));
    }
    size = frame;
    sizeFrom = count;
  }

  private static boolean same(PageFrame a, PageFrame b) {
    return Math.abs(a.width - b.width) < 0.1f && Math.abs(a.height - b.height) < 0.1f;
  }
}
