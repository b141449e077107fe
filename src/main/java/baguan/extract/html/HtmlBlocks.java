package baguan.extract.html;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Cell;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.Sink;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks a page and gives its text by block elements, what is not seen apart from what is. */
public final class HtmlBlocks implements NodeVisitor {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final Sink sink;
  private final String part;
  private final CssHidden css;
  private final HtmlExtras extras;
  private final Deque<Look> looks = new ArrayDeque<>();
  private final Deque<int[]> tables = new ArrayDeque<>(); // number, row, column
  private final Map<Layer, Integer> counts = new HashMap<>();
  private final StringBuilder seen = new StringBuilder();
  private final StringBuilder unseen = new StringBuilder();
  private final Map<String, String> attributes;
  private Cause unseenCause = Cause.NONE;
  private int tableCount;
  private int preformatted;
  private boolean heading;

  private HtmlBlocks(Document document, Sink sink, String part, Map<String, String> attributes) {
    this.sink = sink;
    this.part = part;
    this.attributes = attributes;
    this.css = new CssHidden(document);
    this.extras = new HtmlExtras(sink, part);
    looks.push(Look.PAGE);
  }

  /**
   * @param part locator of the page: {@code html/body}, {@code eml/part[2]}
   * @param attributes put on every text block
   */
  public static void read(
      Document document, Sink sink, String part, Map<String, String> attributes) {
    HtmlBlocks blocks = new HtmlBlocks(document, sink, part, attributes);
    document.traverse(blocks);
    blocks.flush();
    blocks.extras.end();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      start(element);
    } else if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Comment comment) {
      extras.comment(comment.getData());
    } else if (node instanceof DataNode data) {
      extras.data(data);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
  }

  private void start(Element element) {
    String name = element.normalName();
    looks.push(css.look(element, looks.element()));
    if (breaks(element)) {
      flush();
    }
    switch (name) {
      case "table" -> tables.push(new int[] {++tableCount, 0, 0});
      case "tr" -> next(1);
      case "td", "th" -> next(2);
      case "pre", "textarea" -> preformatted++;
      default -> {}
    }
    heading |= HEADINGS.contains(name);
    if (turned(element)) {
      text("\u202e"); // said in the text itself, as if it had been typed
    }
    extras.element(element);
  }

  private void end(Element element) {
    String name = element.normalName();
    if (turned(element)) {
      text("\u202c");
    }
    if (breaks(element)) {
      flush();
    }
    switch (name) {
      case "table" -> tables.poll();
      case "pre", "textarea" -> preformatted--;
      default -> {}
    }
    if (HEADINGS.contains(name)) {
      heading = false;
    }
    looks.pop();
  }

  /** Letters are shown from right to left, whatever they are. */
  private static boolean turned(Element element) {
    if (element.normalName().equals("bdo")) {
      return element.attr("dir").equalsIgnoreCase("rtl");
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("direction:rtl") && style.contains("override");
  }

  private static boolean breaks(Element element) {
    return element.isBlock()
        || element.normalName().equals("br")
        || element.normalName().equals("option")
        || element.normalName().equals("td")
        || element.normalName().equals("th");
  }

  private void text(String text) {
    Cause why = looks.element().why();
    if (why == Cause.NONE) {
      append(seen, text);
      return;
    }
    if (why != unseenCause) {
      hidden();
      unseenCause = why;
    }
    append(unseen, text);
  }

  private void append(StringBuilder to, String text) {
    if (preformatted > 0) {
      to.append(text);
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (!space) {
        to.append(c);
      } else if (to.length() > 0 && to.charAt(to.length() - 1) != ' ') {
        to.append(' ');
      }
    }
  }

  private void flush() {
    for (String line : seen.toString().split("\n")) {
      if (!blank(line)) {
        emit(Layer.VISIBLE, Cause.NONE, "p", line);
      }
    }
    seen.setLength(0);
    hidden();
  }

  private void hidden() {
    if (!blank(unseen)) {
      emit(Layer.HIDDEN, unseenCause, "hidden", unseen.toString());
    }
    unseen.setLength(0);
  }

  private void emit(Layer layer, Cause cause, String word, String text) {
    int n = counts.merge(layer, 1, Integer::sum);
    Block.Builder block =
        Block.in(layer, part, word + "[" + n + "]").cause(cause).text(text.strip());
    attributes.forEach(block::attribute);
    int[] table = tables.peek();
    if (table != null && table[2] > 0) {
      block.kind(Kind.CELL).cell(new Cell(part + "/table[" + table[0] + "]", table[1], table[2]));
    } else if (heading) {
      block.kind(Kind.HEADING);
    }
    sink.block(block);
  }

  /** Also when there are only no-break spaces: pages use them as filling. */
  private static boolean blank(CharSequence text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || c == 0xa0);
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
}
