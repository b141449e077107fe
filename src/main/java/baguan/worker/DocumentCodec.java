package baguan.worker;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Document;
import baguan.document.PageSetup;
import baguan.document.Part;
import baguan.document.Stroke;
import java.io.IOException;
import java.util.List;

/** A document with all below it. Blocks get numbers on the way, for the spans that follow. */
final class DocumentCodec {
  private static final Part.Reading[] READINGS = Part.Reading.values();
  private static final Part.Reason[] REASONS = Part.Reason.values();
  private static final int DEEPEST = 64;

  private DocumentCodec() {}

  static void write(Document document, BlockCodec.Writer blocks, Encoder to) throws IOException {
    to.text(document.name());
    to.text(document.file());
    to.name(document.type());
    to.text(document.sha256());
    to.number(document.size());
    blocks.write(document.self());
    to.list(document.blocks(), blocks::write);
    to.list(document.pages(), p -> write(p, to));
    to.list(document.strokes(), s -> write(s, to));
    to.list(document.parts(), p -> write(p, to));
    to.list(document.children(), d -> write(d, blocks, to));
  }

  static Document read(BlockCodec.Reader blocks, Decoder from) throws IOException {
    return read(blocks, from, DEEPEST);
  }

  private static Document read(BlockCodec.Reader blocks, Decoder from, int depth)
      throws IOException {
    if (depth == 0) {
      throw new ProtocolException("documents nested too deeply");
    }
    String name = from.text();
    String file = from.text();
    String type = from.name();
    String sha256 = from.text();
    long size = from.number();
    Block self = blocks.read();
    List<Block> all = from.list(blocks::read);
    List<PageSetup> pages = from.list(() -> page(from));
    List<Stroke> strokes = from.list(() -> stroke(from));
    List<Part> parts = from.list(() -> part(from));
    List<Document> children = from.list(() -> read(blocks, from, depth - 1));
    return new Document(name, file, type, sha256, size, self, all, pages, strokes, parts, children);
  }

  static void write(Box box, Encoder to) throws IOException {
    to.number(box.page());
    to.number(box.x());
    to.number(box.y());
    to.number(box.width());
    to.number(box.height());
  }

  static Box box(Decoder from) throws IOException {
    int page = from.integer();
    int x = from.integer();
    int y = from.integer();
    int width = from.integer();
    return new Box(page, x, y, width, from.integer());
  }

  private static void write(Stroke stroke, Encoder to) throws IOException {
    write(stroke.box(), to);
    to.name(stroke.color());
    to.number(stroke.weight());
  }

  private static Stroke stroke(Decoder from) throws IOException {
    Box box = box(from);
    String color = from.name();
    return new Stroke(box, color, from.integer());
  }

  private static void write(Part part, Encoder to) throws IOException {
    to.text(part.name());
    to.choice(part.reading());
    to.choice(part.reason());
    to.text(part.detail());
  }

  private static Part part(Decoder from) throws IOException {
    String name = from.text();
    Part.Reading reading = from.choice(READINGS);
    Part.Reason reason = from.choice(REASONS);
    return new Part(name, reading, reason, from.text());
  }

  private static void write(PageSetup page, Encoder to) throws IOException {
    int[] lengths = {
      page.firstPage(),
      page.lastPage(),
      page.width(),
      page.height(),
      page.top(),
      page.bottom(),
      page.left(),
      page.right(),
      page.header(),
      page.footer(),
      page.columns(),
      page.linePitch(),
      page.charSpace()
    };
    for (int length : lengths) {
      to.number(length);
    }
    to.flag(page.titlePage());
    to.flag(page.evenAndOdd());
    to.name(page.pageNumberFormat());
    to.number(page.pageNumberStart());
  }

  private static PageSetup page(Decoder from) throws IOException {
    int[] n = new int[13];
    for (int i = 0; i < n.length; i++) {
      n[i] = from.integer();
    }
    boolean titlePage = from.flag();
    boolean evenAndOdd = from.flag();
    String format = from.name();
    return new PageSetup(
        n[0],
        n[1],
        n[2],
        n[3],
        n[4],
        n[5],
        n[6],
        n[7],
        n[8],
        n[9],
        n[10],
        n[11],
        n[12],
        titlePage,
        evenAndOdd,
        format,
        from.integer());
  }
}
