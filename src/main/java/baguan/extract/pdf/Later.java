package baguan.extract.pdf;

import baguan.document.Block;
import baguan.document.PageSetup;
import baguan.document.Part;
import baguan.document.Stroke;
import baguan.extract.Ocr;
import baguan.extract.Sink;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a page's annotations say until the page's text is written. */
final class Later implements Sink {
  private final Sink sink;
  private final List<Runnable> calls = new ArrayList<>();

  Later(Sink sink) {
    this.sink = sink;
  }

  void flush() {
    calls.forEach(Runnable::run);
    calls.clear();
  }

  @Override
  public void block(Block.Builder block) {
    calls.add(() -> sink.block(block));
  }

  @Override
  public void page(PageSetup page) {
    calls.add(() -> sink.page(page));
  }

  @Override
  public void stroke(Stroke stroke) {
    calls.add(() -> sink.stroke(stroke));
  }

  @Override
  public void part(Part part) {
    calls.add(() -> sink.part(part));
  }

  @Override
  public void embed(String name, byte[] bytes) {
    calls.add(() -> sink.embed(name, bytes));
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
