package baguan.extract.rtf;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Cell;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Layout;
import baguan.document.Style;
import baguan.extract.Contrast;
import baguan.extract.Sink;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers text by where it goes, and gives out paragraphs. */
final class RtfText {
  private static final String PAPER = "FFFFFF";

  private final Sink sink;
  private final String kind;
  private final RtfFonts fonts;
  private final Map<RtfOut, Block.Builder> open = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final StringBuilder number = new StringBuilder();
  private int row = 1;
  private int column;
  private int table = 1;

  RtfText(Sink sink, String kind, RtfFonts fonts) {
    this.sink = sink;
    this.kind = kind;
    this.fonts = fonts;
  }

  void append(String text, RtfState state) {
    if (state.out.equals(RtfOut.NUMBER)) {
      number.append(text);
      return;
    }
    if (!running(state.out)) {
      builder(state.out, state).text(text);
      return;
    }
    RtfOut out = out(state);
    builder(out, state).text(text, style(state));
    if (state.inserted && out.equals(state.out)) {
      builder(RtfOut.text(Layer.INSERTED, Cause.TRACKED_INSERTION, "inserted"), state).text(text);
    }
  }

  private static boolean running(RtfOut out) {
    return out.kind() == Kind.PARAGRAPH && out.layer() != Layer.COMMENT;
  }

  /** What is not seen goes to a block of its own. */
  private RtfOut out(RtfState state) {
    if (state.deleted) {
      return RtfOut.text(Layer.DELETED, Cause.TRACKED_DELETION, "deleted");
    }
    Cause cause = Cause.NONE;
    String color = fonts.color(state.color);
    if (state.hidden) {
      cause = Cause.HIDDEN_TEXT;
    } else if (state.halfPoints <= 4) {
      cause = Cause.TINY_TEXT;
    } else if (!color.isEmpty() && !state.backed && !Contrast.legible(color, PAPER)) {
      cause = Cause.INVISIBLE_COLOR;
    }
    return cause == Cause.NONE ? state.out : RtfOut.text(Layer.HIDDEN, cause, "hidden");
  }

  private Block.Builder builder(RtfOut out, RtfState state) {
    return open.computeIfAbsent(
        out,
        o -> {
          String part = kind + (o.layer() == Layer.METADATA ? "/prop" : "/body");
          String word = o.name().isEmpty() ? o.word() : o.name();
          int n = counts.merge(part + word, 1, Integer::sum);
          Block.Builder block =
              Block.in(o.layer(), part, word + "[" + n + "]")
                  .kind(o.kind())
                  .cause(o.cause())
                  .attribute("name", o.name());
          return o.kind() == Kind.PARAGRAPH ? block.layout(layout(state)) : block;
        });
  }

  /** Ends the paragraph of a destination, and the unseen text within it. */
  void end(RtfOut out) {
    open.entrySet().removeIf(entry -> emit(out, entry.getKey(), entry.getValue()));
  }

  private boolean emit(RtfOut out, RtfOut key, Block.Builder block) {
    Layer layer = key.layer();
    boolean unseen = layer == Layer.HIDDEN || layer == Layer.DELETED || layer == Layer.INSERTED;
    if (!key.equals(out) && !(running(out) && unseen)) {
      return false;
    }
    if (key.equals(out) && key.equals(RtfOut.BODY)) {
      block.prefix(number.toString().strip());
      number.setLength(0);
      if (column > 0) {
        block.kind(Kind.CELL).cell(new Cell(kind + "/body/table[" + table + "]", row, column));
      }
    }
    sink.block(block);
    return true;
  }

  /** Ends a cell; the text before it was its last paragraph. */
  void cell(RtfState state) {
    column++;
    Block.Builder block = open.get(RtfOut.BODY);
    if (block != null) {
      end(state.out);
    }
  }

  void row() {
    row++;
    column = 0;
  }

  /** A paragraph outside of tables. */
  void noTable() {
    if (row > 1 || column > 0) {
      table++;
    }
    row = 1;
    column = 0;
  }

  void endAll() {
    open.values().forEach(sink::block);
    open.clear();
  }

  private Style style(RtfState s) {
    String font = fonts.name(s.font);
    int size = s.halfPoints * 10;
    String color = fonts.color(s.color);
    return new Style(font, font, size, color, "", s.bold, s.italic, s.underline, s.strike);
  }

  private static Layout layout(RtfState s) {
    return new Layout(
        s.align,
        s.firstLine,
        0,
        s.left,
        s.right,
        s.before,
        s.after,
        s.line,
        s.rule,
        0,
        false,
        0,
        "");
  }
}
