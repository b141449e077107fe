package baguan.extract.pdf;

import baguan.document.Block;
import baguan.document.Layer;
import baguan.document.PageSetup;
import baguan.document.Part;
import baguan.document.Stroke;
import baguan.extract.Ocr;
import baguan.extract.Sink;
import java.util.HashSet;
import java.util.Set;

/** Passes everything on and remembers the text, so that later text can be told apart. */
final class Witness implements Sink {
  private final Sink sink;
  private final Drawn drawn = new Drawn();
  private final Set<String> files = new HashSet<>();

  Witness(Sink sink) {
    this.sink = sink;
  }

  Drawn drawn() {
    return drawn;
  }

  /** False when a file of this name was embedded before. */
  boolean newFile(String name) {
    return files.add(name);
  }

  @Override
  public void block(Block.Builder block) {
    if (block.layer() != Layer.ALT) {
      drawn.add(block.build(0, "").text());
    }
    sink.block(block);
  }

  @Override
  public void page(PageSetup page) {
    sink.page(page);
  }

  @Override
  public void stroke(Stroke stroke) {
    sink.stroke(stroke);
  }

  @Override
  public void part(Part part) {
    sink.part(part);
  }

  @Override
  public void embed(String name, byte[] bytes) {
    files.add(name);
    sink.embed(name, bytes);
  }

  @Override
  public void inflated(long packed, long inflated, long more) {
    sink.inflated(packed, inflated, more);
  }

  @Override
  public Ocr ocr() {
    return sink.ocr();
  }
}
