package baguan.extract.xlsx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Cell;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Layout;
import baguan.extract.Sink;
import baguan.extract.ooxml.Reading;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cells of one sheet, a block each, in the order of the file. */
final class Cells {
  private static final int MOST_LITERALS = 1 << 14;

  private final Sink sink;
  private final SharedStrings strings;
  private final Styles styles;
  private final Sheet sheet;
  private final String locator;
  private final Layout layout;
  private final BitSet hiddenColumns = new BitSet();
  private final Set<String> literals = new HashSet<>();
  private final List<Area> coloured;
  private boolean rowsHidden;
  private boolean zerosHidden;
  private boolean rowHidden;
  private int row;
  private int column;

  // the cell being read
  private String ref = "";
  private String type = "";
  private int xf;
  private String raw = "";
  private String formula = "";
  private RichText rich = SharedStrings.EMPTY;

  /**
   * @param coloured where something else than the cell's own format may colour it
   */
  Cells(Sink sink, Workbook book, Sheet sheet, List<Area> coloured) {
    this.sink = sink;
    this.strings = book.strings();
    this.styles = book.styles();
    this.sheet = sheet;
    this.locator = sheet.locator();
    this.coloured = coloured;
    Layout none = Layout.NONE;
    this.layout =
        new Layout(none.align(), 0, 0, 0, 0, 0, 0, 0, none.lineRule(), 0, false, sheet.index(), "");
  }

  void hideRows() {
    rowsHidden = true;
  }

  void hideZeros() {
    zerosHidden = true;
  }

  void column(XMLStreamReader reader) {
    String width = Reading.attribute(reader, "width");
    if (Reading.on(reader, "hidden") || width.equals("0")) {
      int from = Math.max(1, Reading.number(reader, "min", 1));
      int to = Math.min(Refs.COLUMNS, Reading.number(reader, "max", from));
      if (to >= from) {
        hiddenColumns.set(from, to + 1);
      }
    }
  }

  void row(XMLStreamReader reader) {
    int number = row + 1;
    boolean hidden = rowsHidden;
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String value = reader.getAttributeValue(i);
      switch (reader.getAttributeLocalName(i)) {
        case "r" -> number = Reading.number(value, number);
        case "hidden" -> hidden = value.equals("1") || value.equals("true");
        case "ht" -> hidden |= value.equals("0");
        default -> {}
      }
    }
    row = number;
    column = 0;
    rowHidden = hidden;
  }

  /** Reads one {@code c}, the reader standing at its start. */
  void cell(XMLStreamReader reader) throws XMLStreamException {
    ref = "";
    type = "n";
    xf = 0;
    raw = "";
    formula = "";
    rich = SharedStrings.EMPTY;
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      switch (reader.getAttributeLocalName(i)) {
        case "r" -> ref = reader.getAttributeValue(i);
        case "s" -> xf = Reading.number(reader.getAttributeValue(i), 0);
        case "t" -> type = reader.getAttributeValue(i);
        default -> {}
      }
    }
    int at = ref.isEmpty() ? 0 : Refs.column(ref);
    column = at == 0 ? column + 1 : at;
    ref = at == 0 ? Refs.name(row, column) : ref;
    children(reader);
    emit();
  }

  private void children(XMLStreamReader reader) throws XMLStreamException {
    while (true) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        return;
      }
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "v" -> raw = Reading.text(reader);
          case "f" -> formula = Reading.text(reader);
          case "is" -> rich = RichText.read(reader);
          default -> Reading.text(reader);
        }
      }
    }
  }

  private void emit() {
    Styles.Look look = styles.look(xf);
    if (type.equals("s")) {
      rich = strings.use(raw, sink);
    }
    boolean number = isNumber();
    boolean hides = number ? hides(look) : look.numbers().hidden().text();
    if (number && (hides || zerosHidden) && isZero(raw)) {
      return; // a zero that is not shown tells nothing
    }
    String text =
        switch (type) {
          case "s", "inlineStr" -> rich.text();
          case "str" -> RichText.unescape(raw);
          case "b" -> raw.equals("1") ? "TRUE" : raw.isEmpty() ? "" : "FALSE";
          default -> number && !hides && !raw.isEmpty() ? look.numbers().text(raw) : raw;
        };
    block(look, text, hides, number);
    formula();
  }

  private void block(Styles.Look look, String text, boolean hides, boolean number) {
    if (text.isEmpty()) {
      return;
    }
    Cause cause = Cause.NONE;
    if (sheet.hidden()) {
      cause = Cause.HIDDEN_SHEET;
    } else if (rowHidden || hiddenColumns.get(column)) {
      cause = Cause.HIDDEN_ROW_OR_COLUMN;
    } else if (hides || (look.invisible() && rich.runs().isEmpty() && certain(look))) {
      cause = Cause.INVISIBLE_COLOR;
    }
    Block.Builder block = builder(cause, ref);
    if (number && !text.equals(raw)) {
      block.attribute("raw", raw);
    }
    if (!formula.isEmpty()) {
      block.attribute("formula", formula);
    }
    if (rich.runs().isEmpty()) {
      sink.block(block.text(text, look.runs().over(text.length())));
    } else {
      new RichCell(sink, styles, look.style(), rich)
          .emit(block, cause == Cause.NONE && certain(look), this::hiddenRun);
    }
  }

  private Block.Builder hiddenRun(int number) {
    return builder(Cause.INVISIBLE_COLOR, ref + "/run[" + number + "]");
  }

  private Block.Builder builder(Cause cause, String path) {
    Layer layer = cause == Cause.NONE ? Layer.VISIBLE : Layer.HIDDEN;
    Block.Builder block =
        Block.in(layer, locator, path)
            .kind(Kind.CELL)
            .cause(cause)
            .layout(layout)
            .cell(new Cell(locator, row, column));
    return sheet.hidden() ? block.attribute("state", sheet.state()) : block;
  }

  /** Formulas whose own text tells something; the same literals once a sheet. */
  private void formula() {
    if (formula.isEmpty()) {
      return;
    }
    String own = Formulas.literals(formula);
    Cause cause = Formulas.cause(formula);
    boolean fresh = !own.isEmpty() && (literals.size() >= MOST_LITERALS || literals.add(own));
    if (fresh || cause != Cause.NONE) {
      sink.block(
          Block.in(Layer.FIELD, locator, ref + "/formula")
              .kind(Kind.PROPERTY)
              .cause(cause)
              .cell(new Cell(locator, row, column))
              .text(formula));
    }
  }

  private boolean isNumber() {
    return switch (type) {
      case "s", "inlineStr", "str", "b", "e", "d" -> false;
      default -> true;
    };
  }

  private boolean hides(Styles.Look look) {
    HiddenSections hidden = look.numbers().hidden();
    return hidden.any() && hidden.number(value());
  }

  private double value() {
    try {
      return Double.parseDouble(raw);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private boolean certain(Styles.Look look) {
    return look.filled() || coloured.stream().noneMatch(a -> a.has(row, column));
  }

  private static boolean isZero(String raw) {
    return raw.equals("0") || raw.equals("0.0") || raw.equals("-0");
  }
}
