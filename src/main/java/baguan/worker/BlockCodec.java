package baguan.worker;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Cell;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Layout;
import baguan.document.Run;
import baguan.document.Span;
import baguan.document.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Blocks and the spans that point into them; a span holds its block's number. */
final class BlockCodec {
  private BlockCodec() {}

  static final class Writer {
    private final Encoder to;
    private final Map<Block, Integer> numbers = new HashMap<>(); // a block equals only itself

    Writer(Encoder to) {
      this.to = to;
    }

    void write(Block block) throws IOException {
      numbers.put(block, numbers.size());
      to.number(block.line());
      to.choice(block.layer());
      to.choice(block.kind());
      to.choice(block.cause());
      to.name(block.file());
      to.name(block.part());
      to.text(block.path());
      to.text(block.prefix());
      to.text(block.text());
      to.list(block.runs(), this::run);
      to.again(block.layout(), l -> Looks.write(l, to));
      to.again(block.cell().table(), to::text);
      to.number(block.cell().row());
      to.number(block.cell().column());
      to.list(block.boxes(), b -> DocumentCodec.write(b, to));
      to.map(block.attributes());
    }

    void span(Span span) throws IOException {
      Integer number = numbers.get(span.block());
      to.number(number == null ? -1 : number);
      if (number == null) { // of no document: it travels with its first span
        write(span.block());
      }
      to.number(span.start());
      to.number(span.end());
    }

    private void run(Run run) throws IOException {
      to.number(run.start());
      to.number(run.end());
      to.again(run.style(), s -> Looks.write(s, to));
    }
  }

  static final class Reader {
    private static final Layer[] LAYERS = Layer.values();
    private static final Kind[] KINDS = Kind.values();
    private static final Cause[] CAUSES = Cause.values();

    private final Decoder from;
    private final List<Block> blocks = new ArrayList<>();

    Reader(Decoder from) {
      this.from = from;
    }

    Block read() throws IOException {
      int line = from.integer();
      Layer layer = from.choice(LAYERS);
      Kind kind = from.choice(KINDS);
      Cause cause = from.choice(CAUSES);
      String file = from.name();
      String part = from.name();
      String path = from.text();
      String prefix = from.text();
      String text = from.text();
      List<Run> runs = Collections.unmodifiableList(from.list(this::run));
      Layout layout = from.again(Layout.class, () -> Looks.layout(from));
      Cell cell = cell();
      var boxes = Collections.unmodifiableList(from.list(() -> DocumentCodec.box(from)));
      Map<String, String> attributes = Collections.unmodifiableMap(from.map());
      Block block =
          new Block(
              line,
              layer,
              kind,
              cause,
              file,
              part,
              path,
              prefix,
              text,
              runs,
              layout,
              cell,
              boxes,
              attributes);
      blocks.add(block);
      return block;
    }

    Span span() throws IOException {
      int number = from.integer();
      if (number < -1 || number >= blocks.size()) {
        throw new ProtocolException("unknown block " + number);
      }
      Block block = number < 0 ? read() : blocks.get(number);
      int start = from.integer();
      int end = from.integer();
      if (start < 0 || end < start || end > block.text().length()) {
        throw new ProtocolException("not a span");
      }
      return new Span(block, start, end);
    }

    private Cell cell() throws IOException {
      String table = from.name();
      int row = from.integer();
      int column = from.integer();
      Cell cell = new Cell(table, row, column);
      return cell.equals(Cell.NONE) ? Cell.NONE : cell;
    }

    private Run run() throws IOException {
      int start = from.integer();
      int end = from.integer();
      return new Run(start, end, from.again(Style.class, () -> Looks.style(from)));
    }
  }
}
