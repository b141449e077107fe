package baguan.extract.odf;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Cell;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.Sink;
import baguan.extract.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streams {@code content.xml} or {@code styles.xml}: paragraphs in their layers and places. */
final class OdfContent {
  private static final int MAX_DEPTH = 2_000;

  private final Sink sink;
  private final OdfStyles styles;
  private final OdfPlace place;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Deque<OdfParagraph> paragraphs = new ArrayDeque<>();
  private final Map<String, Integer> counts;
  private final Map<String, Map<String, String>> changes = new HashMap<>();
  private final Set<String> insertions = new HashSet<>();
  private final Set<String> openInsertions = new HashSet<>();
  private final StringBuilder leaf = new StringBuilder();
  private Map<String, String> about = new HashMap<>();
  private String change = "";

  /** What an element changes for all below it. */
  private record Frame(String name, Layer layer, Cause cause, String span) {}

  /**
   * @param counts shared by the parts of one document, so that no locator repeats
   */
  OdfContent(Sink sink, String kind, OdfStyles styles, Map<String, Integer> counts) {
    this.sink = sink;
    this.styles = styles;
    this.counts = counts;
    this.place = new OdfPlace(kind, styles);
  }

  void read(XMLStreamReader reader) throws XMLStreamException {
    frames.push(new Frame("", Layer.VISIBLE, Cause.NONE, ""));
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT -> start(reader);
        case XMLStreamReader.END_ELEMENT -> end();
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
          leaf.append(reader.getText());
          text(reader.getText());
        }
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader reader) throws XMLStreamException {
    if (frames.size() > MAX_DEPTH) {
      throw new XMLStreamException("nested too deeply");
    }
    leaf.setLength(0);
    styles.start(reader);
    String name = reader.getLocalName();
    Frame outer = frames.element();
    Frame inner = frame(name, reader, outer);
    place.start(name, reader);
    switch (name) {
      case "p", "h" -> paragraphs.push(paragraph(reader, inner, name.equals("h")));
      case "s" -> text(" ".repeat(number(reader, "c")));
      case "tab" -> text("\t");
      case "line-break" -> text("\n");
      case "a" -> property(Layer.FIELD, Cause.NONE, "href", attribute(reader, "href"));
      case "table-cell" ->
          property(Layer.FIELD, Cause.NONE, "formula", attribute(reader, "formula"));
      case "conditional-text" -> {
        property(Layer.FIELD, Cause.NONE, name, attribute(reader, "string-value-if-true"));
        property(Layer.FIELD, Cause.NONE, name, attribute(reader, "string-value-if-false"));
      }
      case "bookmark", "bookmark-start" -> bookmark(attribute(reader, "name"));
      case "named-expression" -> defined(reader, "expression");
      case "named-range" -> defined(reader, "cell-range-address");
      case "hidden-text" ->
          property(Layer.HIDDEN, Cause.HIDDEN_TEXT, name, attribute(reader, "string-value"));
      case "user-field-decl" ->
          property(
              Layer.METADATA, Cause.DOCUMENT_VARIABLE, name, attribute(reader, "string-value"));
      case "changed-region" -> change = attribute(reader, "id");
      case "insertion" -> insertions.add(change);
      case "change-start" -> openInsertions.add(attribute(reader, "change-id"));
      case "change-end" -> openInsertions.remove(attribute(reader, "change-id"));
      case "annotation", "change-info" -> about = new HashMap<>();
      case "hidden-paragraph" -> paragraphs.stream().limit(1).forEach(OdfParagraph::hide);
      default -> {}
    }
    frames.push(inner);
  }

  /** Names that people gave; those with an underscore are the program's. */
  private void bookmark(String name) {
    if (!name.startsWith("_")) {
      property(Layer.FIELD, Cause.BOOKMARK_TEXT, "bookmark", name);
    }
  }

  private void defined(XMLStreamReader reader, String what) {
    String text = attribute(reader, "name") + " = " + attribute(reader, what);
    property(Layer.FIELD, Cause.NONE, "name", text);
  }

  private Frame frame(String name, XMLStreamReader reader, Frame outer) {
    Layer layer = outer.layer;
    Cause cause = outer.cause;
    switch (name) {
      case "deletion", "previous" -> { // sheets keep what a cell held before
        layer = Layer.DELETED;
        cause = Cause.TRACKED_DELETION;
      }
      case "annotation" -> {
        layer = Layer.COMMENT;
        cause = Cause.COMMENT;
      }
      case "note-body" -> layer = Layer.FOOTNOTE;
      case "notes" -> {
        layer = Layer.NOTES;
        cause = Cause.SPEAKER_NOTES;
      }
      case "header", "header-left", "header-first" -> layer = Layer.HEADER;
      case "footer", "footer-left", "footer-first" -> layer = Layer.FOOTER;
      case "section" -> {
        if (Set.of("none", "condition").contains(attribute(reader, "display"))) {
          layer = Layer.HIDDEN;
          cause = Cause.HIDDEN_TEXT;
        }
      }
      default -> {}
    }
    String span = name.equals("span") ? attribute(reader, "style-name") : outer.span;
    return new Frame(name, layer, cause, name.equals("p") || name.equals("h") ? "" : span);
  }

  private OdfParagraph paragraph(XMLStreamReader reader, Frame frame, boolean heading) {
    return new OdfParagraph(attribute(reader, "style-name"), frame.layer, frame.cause, heading);
  }

  private void text(String text) {
    sink.inflated(Long.MAX_VALUE, 0, 0); // looks at the clock
    OdfParagraph paragraph = paragraphs.peek();
    Frame frame = frames.element();
    boolean silent =
        frame.name.equals("note-citation")
            || frame.name.equals("creator")
            || frame.name.equals("date")
            || frame.name.equals("title")
            || frame.name.equals("desc")
            || frame.name.equals("change-info");
    if (paragraph != null && !silent) {
      boolean inserted = openInsertions.stream().anyMatch(insertions::contains);
      paragraph.append(text, frame.span, inserted, styles);
    }
  }

  private void end() {
    Frame frame = frames.pop();
    String text = leaf.toString().strip();
    switch (frame.name) {
      case "p", "h" -> emit(paragraphs.pop());
      case "title", "desc" -> property(Layer.ALT, Cause.ALT_TEXT, frame.name, text);
      case "creator" -> about.put("author", text);
      case "date" -> about.put("date", text);
      case "change-info" -> changes.put(change, about);
      default -> {}
    }
    leaf.setLength(0);
    place.end(frame.name);
  }

  private void emit(OdfParagraph paragraph) {
    for (OdfParagraph.Piece piece : paragraph.pieces()) {
      Layer layer = piece.layer();
      Cause cause = piece.cause();
      if (layer == Layer.VISIBLE && place.hidden() != Cause.NONE) {
        layer = Layer.HIDDEN;
        cause = place.hidden();
      }
      Block.Builder block = block(layer, cause, place.word(layer));
      piece.into(block);
      if (place.inTable()) {
        block.kind(Kind.CELL).cell(new Cell(place.table(), place.row(), place.column()));
      } else if (paragraph.heading()) {
        block.kind(Kind.HEADING);
      }
      if (layer == Layer.COMMENT) {
        about.forEach(block::attribute);
      } else if (layer == Layer.DELETED) {
        changes.getOrDefault(change, Map.of()).forEach(block::attribute);
      }
      sink.block(block);
    }
  }

  private void property(Layer layer, Cause cause, String word, String text) {
    if (!text.isBlank()) {
      sink.block(block(layer, cause, word).kind(Kind.PROPERTY).attribute("name", word).text(text));
    }
  }

  /** The address of a cell is its locator; all else is numbered. */
  private Block.Builder block(Layer layer, Cause cause, String word) {
    int n = counts.merge(place.part() + "/" + word, 1, Integer::sum);
    boolean address = place.isAddress(word);
    String path = address && n == 1 ? word : word + "[" + n + "]";
    return Block.in(layer, place.part(), path).cause(cause);
  }

  private static int number(XMLStreamReader reader, String name) {
    String value = attribute(reader, name);
    return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
  }

  static String attribute(XMLStreamReader reader, String name) {
    String value = Xml.attribute(reader, name);
    return value == null ? "" : value;
  }
}
