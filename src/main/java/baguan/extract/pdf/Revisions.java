package baguan.extract.pdf;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.document.PageSetup;
import baguan.document.Part;
import baguan.document.Stroke;
import baguan.extract.LimitException;
import baguan.extract.Sink;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Earlier states of the file that still lie in its bytes: what they said and it no longer says. */
final class Revisions {
  private static final int MAX = 6;

  private final Envelope envelope;
  private final Witness now;

  Revisions(Envelope envelope, Witness now) {
    this.envelope = envelope;
    this.now = now;
  }

  /** From the newest to the oldest. */
  void read() {
    List<Integer> ends = envelope.revisions();
    for (int i = ends.size() - 1; i >= 0; i--) {
      String part = "pdf/revision[" + (i + 1) + "]";
      if (i < ends.size() - MAX) {
        String detail = "revisions > " + MAX;
        now.part(
            new Part("pdf/revision[1]", Part.Reading.NOT_READ, Part.Reason.OVER_LIMIT, detail));
        return;
      }
      read(envelope.upTo(ends.get(i)), part);
    }
  }

  private void read(byte[] bytes, String part) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      new PdfDocument(document, new Difference(part)).pages();
    } catch (LimitException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      String detail = e.getClass().getSimpleName();
      now.part(new Part(part, Part.Reading.NOT_READ, Part.Reason.BROKEN, detail));
    }
  }

  /** Lets through only what the current state does not say. */
  private final class Difference implements Sink {
    private final String part;

    Difference(String part) {
      this.part = part;
    }

    @Override
    public void block(Block.Builder builder) {
      Block old = builder.build(0, "");
      if (old.layer() == Layer.EMBEDDED || now.drawn().has(old.text())) {
        return;
      }
      Block.Builder block =
          Block.in(Layer.REVISION, part, old.part() + "/" + old.path())
              .kind(old.kind())
              .cause(Cause.EARLIER_REVISION)
              .text(old.text())
              .boxes(old.boxes())
              .attribute("layer", old.layer().id());
      old.attributes().forEach(block::attribute);
      now.block(block);
    }

    @Override
    public void page(PageSetup page) {}

    @Override
    public void stroke(Stroke stroke) {}

    @Override
    public void part(Part unread) {
      now.part(
          new Part(part + "/" + unread.name(), unread.reading(), unread.reason(), unread.detail()));
    }

    @Override
    public void embed(String name, byte[] bytes) {
      if (now.newFile(name)) {
        now.embed(name, bytes);
      }
    }

    @Override
    public void inflated(long packed, long inflated, long more) {
      now.inflated(packed, inflated, more);
    }
  }
}
