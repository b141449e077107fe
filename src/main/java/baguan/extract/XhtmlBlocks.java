package baguan.extract;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Cell;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.ppt.PptParser;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns the XHTML of Tika's own parsers into blocks. Tika says little about layers: what its class
 * names tell (headers, notes, comments) is used, the rest counts as visible.
 */
final class XhtmlBlocks extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.copyOf(
          List.of(
              ("p div h1 h2 h3 h4 h5 h6 li td th tr table title pre blockquote "
                      + "dt dd body ul ol section article br hr address caption option textarea")
                  .split(" ")));
  private static final Set<String> SHEETS = Set.of("xls", "ods");
  private static final Map<Layer, Cause> CAUSES =
      Map.of(
          Layer.COMMENT, Cause.COMMENT,
          Layer.NOTES, Cause.SPEAKER_NOTES,
          Layer.DELETED, Cause.TRACKED_DELETION);
  private static final Map<String, Layer> CLASSES =
      Map.ofEntries(
          Map.entry("header", Layer.HEADER),
          Map.entry("footer", Layer.FOOTER),
          Map.entry("footnote", Layer.FOOTNOTE),
          Map.entry("endnote", Layer.FOOTNOTE),
          Map.entry("slide-notes", Layer.NOTES),
          Map.entry("notes", Layer.NOTES),
          Map.entry("comment", Layer.COMMENT),
          Map.entry("comments", Layer.COMMENT),
          Map.entry("annotation", Layer.COMMENT),
          Map.entry("slide-comment", Layer.COMMENT),
          Map.entry("deleted", Layer.DELETED));

  private final Sink sink;
  private final String kind;
  private final Metadata metadata;
  private String part;
  private boolean sheetName; // the heading of a sheet is its name
  private int slides;
  private int events;
  private Layer sheetLayer = Layer.VISIBLE;
  private final Deque<Layer> layers = new ArrayDeque<>();
  private final Deque<String> names = new ArrayDeque<>();
  private final Deque<int[]> tables = new ArrayDeque<>(); // number, row, column
  private final Map<String, Integer> counts = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private int tableCount;
  private boolean inHead;
  private @Nullable String heading;

  /**
   * @param kind first word of locators
   * @param metadata filled while parsing: it names the hidden sheets
   */
  XhtmlBlocks(Sink sink, String kind, Metadata metadata) {
    this.sink = sink;
    this.kind = kind;
    this.metadata = metadata;
    this.part = kind + "/body";
    layers.push(Layer.VISIBLE);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if ((++events & 0x3f) == 0) {
      sink.inflated(Long.MAX_VALUE, 0, 0); // looks at the clock
    }
    if (BLOCKS.contains(name)) {
      flush();
    }
    String style = attributes.getValue("class");
    container(style == null ? "" : style);
    switch (name) {
      case "head" -> inHead = true;
      case "table" -> tables.push(new int[] {++tableCount, 0, 0});
      case "tr" -> next(1);
      case "td", "th" -> next(2);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = name;
      case "a" -> property(Cause.NONE, "href", attributes.getValue("href"));
      case "img" -> alt(attributes.getValue("alt"));
      default -> {}
    }
    Layer layer = layers.element();
    if (style != null) {
      layer = CLASSES.getOrDefault(style, layer);
    }
    layers.push(layer);
    names.push(name);
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (BLOCKS.contains(name)) {
      flush();
    }
    switch (name) {
      case "head" -> inHead = false;
      case "table" -> tables.poll();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = null;
      default -> {}
    }
    if (!names.isEmpty()) {
      names.pop();
      layers.pop();
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    if (!inHead) {
      sink.inflated(Long.MAX_VALUE, length, length);
      text.append(ch, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) {
    characters(ch, start, length);
  }

  @Override
  public void endDocument() {
    flush();
  }

  /** Gives out what has gathered; lines of preformatted text become blocks of their own. */
  void flush() {
    String gathered = text.toString();
    text.setLength(0);
    if (sheetName && !gathered.isBlank()) {
      sheet(gathered.strip());
      return;
    }
    int[] table = tables.peek();
    if (table != null && table[2] > 0 && part.contains("/sheet[")) {
      cell(gathered, table);
      return;
    }
    for (String line : gathered.split("\n")) {
      if (!line.isBlank()) {
        line(line.strip(), table);
      }
    }
  }

  private void cell(String text, int @Nullable [] table) {
    if (text.isBlank() || table == null) {
      return;
    }
    String address = column(table[2]) + table[1];
    sink.block(
        Block.in(sheetLayer, part, address)
            .kind(Kind.CELL)
            .cause(cause())
            .cell(new Cell(part, table[1], table[2]))
            .text(text.strip()));
  }

  private void line(String text, int @Nullable [] table) {
    Layer layer = layers.element() == Layer.VISIBLE ? sheetLayer : layers.element();
    int n = number(layer);
    String path = layer == Layer.VISIBLE ? "p[" + n + "]" : layer.id() + "[" + n + "]";
    Block.Builder block =
        Block.in(layer, part, path).text(text).cause(CAUSES.getOrDefault(layer, cause()));
    if (table != null && table[2] > 0) {
      block.kind(Kind.CELL).cell(new Cell(kind + "/table[" + table[0] + "]", table[1], table[2]));
    } else if (heading != null) {
      block.kind(Kind.HEADING);
    }
    sink.block(block);
  }

  /** Sheets and slides are parts of their own. */
  private void container(String style) {
    if (style.equals("page") && SHEETS.contains(kind)) {
      sheetName = true;
    } else if (style.equals("slide") || (style.equals("slide-content") && !kind.equals("ppt"))) {
      slide(++slides);
    } else if (style.equals("slide-content")) { // of PowerPoint 97 they stand within slides
      slide(slides);
    } else if (style.startsWith("slide-master") || style.equals("slideNotes")) {
      sheetLayer = Layer.VISIBLE;
      part = kind + "/master";
    } else if (style.startsWith("slide-notes") && slides > 0) {
      part = kind + "/slide[" + slides + "]";
    }
  }

  private void sheet(String name) {
    sheetName = false;
    part = kind + "/sheet['" + name.replace("'", "''") + "']";
    boolean hidden =
        Arrays.asList(metadata.getValues(Office.HIDDEN_SHEET_NAMES)).contains(name)
            || Arrays.asList(metadata.getValues(Office.VERY_HIDDEN_SHEET_NAMES)).contains(name);
    sheetLayer = hidden ? Layer.HIDDEN : Layer.VISIBLE;
    sink.block(Block.in(sheetLayer, part, "name").kind(Kind.HEADING).cause(cause()).text(name));
  }

  private void slide(int number) {
    part = kind + "/slide[" + number + "]";
    String[] hidden = metadata.getValues(PptParser.HIDDEN_SLIDE);
    boolean unseen = Arrays.asList(hidden).contains(Integer.toString(number));
    sheetLayer = unseen ? Layer.HIDDEN : Layer.VISIBLE;
  }

  private int number(Layer layer) {
    return counts.merge(part + ' ' + layer.id(), 1, Integer::sum);
  }

  private Cause cause() {
    Cause hidden = SHEETS.contains(kind) ? Cause.HIDDEN_SHEET : Cause.HIDDEN_SLIDE;
    return sheetLayer == Layer.HIDDEN ? hidden : Cause.NONE;
  }

  /** Spreadsheet name of a column: 1 is A, 27 is AA. */
  static String column(int number) {
    StringBuilder name = new StringBuilder(3);
    for (int n = number; n > 0; n = (n - 1) / 26) {
      name.insert(0, (char) ('A' + (n - 1) % 26));
    }
    return name.toString();
  }

  private void next(int index) {
    int[] table = tables.peek();
    if (table != null) {
      table[index]++;
      if (index == 1) {
        table[2] = 0;
      }
    }
  }

  private void alt(@Nullable String value) {
    if (value != null && !value.isBlank()) {
      int n = number(Layer.ALT);
      sink.block(Block.in(Layer.ALT, part, "alt[" + n + "]").cause(Cause.ALT_TEXT).text(value));
    }
  }

  private void property(Cause cause, String name, @Nullable String value) {
    if (value != null && !value.isBlank() && !value.startsWith("#")) {
      int n = number(Layer.FIELD);
      sink.block(
          Block.in(Layer.FIELD, part, name + "[" + n + "]")
              .kind(Kind.PROPERTY)
              .cause(cause)
              .attribute("name", name)
              .text(value));
    }
  }
}
