package baguan.extract;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Cell;
import baguan.document.Kind;
import baguan.document.Layer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns the XHTML of Tika's own parsers into blocks. Tika says little about layers: what its class
 * names tell (headers, notes, comments) is used, the rest counts as visible.
 */
final class XhtmlBlocks extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "td",
          "th",
          "tr",
          "table",
          "title",
          "pre",
          "blockquote",
          "dt",
          "dd",
          "body",
          "ul",
          "ol",
          "section",
          "article",
          "br",
          "hr",
          "address",
          "caption",
          "option",
          "textarea");
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
  private final String part;
  private final Deque<Layer> layers = new ArrayDeque<>();
  private final Deque<String> names = new ArrayDeque<>();
  private final Deque<int[]> tables = new ArrayDeque<>(); // number, row, column
  private final Map<Layer, Integer> counts = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private int tableCount;
  private boolean inHead;
  private @Nullable String heading;

  /**
   * @param kind first word of locators
   */
  XhtmlBlocks(Sink sink, String kind) {
    this.sink = sink;
    this.part = kind + "/body";
    layers.push(Layer.VISIBLE);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (BLOCKS.contains(name)) {
      flush();
    }
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
    String style = attributes.getValue("class");
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
    Layer layer = layers.element();
    int[] table = tables.peek();
    for (String line : text.toString().split("\n")) {
      if (line.isBlank()) {
        continue;
      }
      int n = counts.merge(layer, 1, Integer::sum);
      String path = layer == Layer.VISIBLE ? "p[" + n + "]" : layer.id() + "[" + n + "]";
      Block.Builder block = Block.in(layer, part, path).text(line.strip());
      if (layer == Layer.COMMENT) {
        block.cause(Cause.COMMENT);
      } else if (layer == Layer.NOTES) {
        block.cause(Cause.SPEAKER_NOTES);
      } else if (layer == Layer.DELETED) {
        block.cause(Cause.TRACKED_DELETION);
      }
      if (table != null && table[2] > 0) {
        block.kind(Kind.CELL).cell(new Cell(part + "/table[" + table[0] + "]", table[1], table[2]));
      } else if (heading != null) {
        block.kind(Kind.HEADING);
      }
      sink.block(block);
    }
    text.setLength(0);
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
      int n = counts.merge(Layer.ALT, 1, Integer::sum);
      sink.block(Block.in(Layer.ALT, part, "alt[" + n + "]").cause(Cause.ALT_TEXT).text(value));
    }
  }

  private void property(Cause cause, String name, @Nullable String value) {
    if (value != null && !value.isBlank() && !value.startsWith("#")) {
      int n = counts.merge(Layer.FIELD, 1, Integer::sum);
      sink.block(
          Block.in(Layer.FIELD, part, name + "[" + n + "]")
              .kind(Kind.PROPERTY)
              .cause(cause)
              .attribute("name", name)
              .text(value));
    }
  }
}
