package baguan.extract.doc;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Cell;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Layout;
import baguan.document.Layout.Align;
import baguan.document.Layout.LineRule;
import baguan.document.Style;
import baguan.extract.Sink;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Paragraphs of one story; what is not seen in them, and field codes, in blocks of their own. */
final class DocParagraphs {
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_SEPARATOR = 0x14;
  private static final char FIELD_END = 0x15;
  private static final int MAX_FIELDS = 100;
  private static final int WHITE_ICO = 8;

  private final HWPFDocument document;
  private final String kind;
  private final Sink sink;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Block.Builder> side = new HashMap<>();
  private final Deque<Boolean> fields = new ArrayDeque<>(); // true while in its code
  private int table;
  private int row = 1;
  private int column = 1;
  private boolean inTable;

  DocParagraphs(HWPFDocument document, String kind, Sink sink) {
    this.document = document;
    this.kind = kind;
    this.sink = sink;
  }

  void read(Range range, Layer layer, Cause cause, String word) {
    fields.clear();
    for (int i = 0; i < range.numParagraphs(); i++) {
      sink.inflated(Long.MAX_VALUE, 0, 0); // looks at the clock
      Paragraph paragraph = range.getParagraph(i);
      table(paragraph);
      Block.Builder block = numbered(layer, word).cause(cause).layout(layout(paragraph));
      boolean cellEnd = false;
      for (int r = 0; r < paragraph.numCharacterRuns(); r++) {
        CharacterRun run = paragraph.getCharacterRun(r);
        cellEnd |= run.text().indexOf('\u0007') >= 0;
        run(run, layer, block, paragraph.isInTable());
      }
      if (paragraph.isInTable()) {
        block.kind(Kind.CELL).cell(new Cell(kind + "/body/table[" + table + "]", row, column));
      } else if (paragraph.getLvl() < 9) {
        block.kind(Kind.HEADING);
      }
      emit(block, word);
      if (cellEnd) {
        column++;
      }
    }
  }

  /** A number is spent only on what is not blank. */
  private Block.Builder numbered(Layer layer, String word) {
    int n = counts.getOrDefault(word, 0) + 1;
    return Block.in(layer, kind + "/body", word + "[" + n + "]");
  }

  private void emit(Block.Builder block, String word) {
    if (!block.isBlank()) {
      counts.merge(word, 1, Integer::sum);
      sink.block(block);
    }
    side.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .forEach(sink::block);
    side.clear();
  }

  private void table(Paragraph paragraph) {
    if (paragraph.isInTable() && !inTable) {
      table++;
      row = 1;
      column = 1;
    }
    inTable = paragraph.isInTable();
    if (paragraph.isTableRowEnd()) {
      row++;
      column = 0; // its own end mark counts as one
    }
  }

  private void run(CharacterRun run, Layer layer, Block.Builder block, boolean shaded) {
    StringBuilder text = new StringBuilder();
    StringBuilder code = new StringBuilder();
    String raw = run.text();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case FIELD_BEGIN, FIELD_SEPARATOR, FIELD_END -> field(c);
        default -> (fields.contains(true) ? code : text).append(plain(c));
      }
    }
    if (!code.toString().isBlank()) {
      side(Layer.FIELD, Cause.NONE, "field").kind(Kind.PROPERTY).text(code);
    }
    if (text.length() > 0) {
      put(run, layer, block, text.toString(), shaded);
    }
  }

  private void field(char mark) {
    if (mark != FIELD_BEGIN) {
      fields.poll();
    }
    if (mark != FIELD_END && fields.size() < MAX_FIELDS) {
      fields.push(mark == FIELD_BEGIN);
    }
  }

  private void put(
      CharacterRun run, Layer layer, Block.Builder block, String text, boolean shaded) {
    Style style = style(run);
    if (run.isMarkedDeleted()) {
      side(Layer.DELETED, Cause.TRACKED_DELETION, "deleted").text(text, style);
    } else if (run.isVanished() || run.isFldVanished()) {
      side(Layer.HIDDEN, Cause.HIDDEN_TEXT, "hidden").text(text, style);
    } else if (run.getFontSize() > 0 && run.getFontSize() <= 4) {
      side(Layer.HIDDEN, Cause.TINY_TEXT, "tiny").text(text, style);
    } else if (style.color().equals("FFFFFF") && !shaded && !run.isHighlighted()) {
      side(Layer.HIDDEN, Cause.INVISIBLE_COLOR, "invisible").text(text, style);
    } else {
      block.text(text, style);
      if (run.isMarkedInserted() && layer == Layer.VISIBLE) {
        side(Layer.INSERTED, Cause.TRACKED_INSERTION, "inserted").text(text, style);
      }
    }
  }

  private Block.Builder side(Layer layer, Cause cause, String word) {
    return side.computeIfAbsent(
        word,
        w ->
            Block.in(layer, kind + "/body", w + "[" + counts.merge(w, 1, Integer::sum) + "]")
                .cause(cause));
  }

  private static String plain(char c) {
    return switch (c) {
      case 0x0b, 0x0c, '\r', '\n', 0x07, 0x01, 0x02, 0x05, 0x08, 0x1f -> c == 0x0b ? "\n" : "";
      case 0x1e -> "\u2011";
      default -> c < ' ' && c != '\t' ? "" : String.valueOf(c);
    };
  }

  private static Style style(CharacterRun run) {
    String font = run.getFontName() == null ? "" : run.getFontName();
    return new Style(
        font,
        font,
        Math.max(0, run.getFontSize() * 10),
        color(run),
        "",
        run.isBold(),
        run.isItalic(),
        run.getUnderlineCode() != 0,
        run.isStrikeThrough());
  }

  private static String color(CharacterRun run) {
    int bgr = run.getIco24();
    if (bgr >= 0 && bgr <= 0xffffff && bgr != 0) {
      int rgb = ((bgr & 0xff) << 16) | (bgr & 0xff00) | ((bgr >> 16) & 0xff);
      return String.format(Locale.ROOT, "%06X", rgb);
    }
    return switch (run.getColor()) {
      case WHITE_ICO -> "FFFFFF";
      case 6 -> "FF0000";
      case 2 -> "0000FF";
      default -> "";
    };
  }

  private Layout layout(Paragraph p) {
    StyleDescription style = document.getStyleSheet().getStyleDescription(p.getStyleIndex());
    int line = p.getLineSpacing().toInt();
    int pitch = (short) (line & 0xffff);
    boolean multiple = (line >> 16) != 0;
    LineRule rule = multiple ? LineRule.MULTIPLE : pitch < 0 ? LineRule.EXACT : LineRule.AT_LEAST;
    return new Layout(
        align(p.getJustification()),
        p.getFirstLineIndent(),
        0,
        p.getIndentFromLeft(),
        p.getIndentFromRight(),
        p.getSpacingBefore(),
        p.getSpacingAfter(),
        Math.abs(pitch),
        pitch == 0 ? LineRule.NONE : rule,
        p.getLvl() < 9 ? p.getLvl() + 1 : 0,
        false,
        0,
        style == null || style.getName() == null ? "" : style.getName());
  }

  private static Align align(int justification) {
    return switch (justification) {
      case 1 -> Align.CENTER;
      case 2 -> Align.RIGHT;
      case 3 -> Align.JUSTIFY;
      case 4 -> Align.DISTRIBUTE;
      default -> Align.LEFT;
    };
  }
}
