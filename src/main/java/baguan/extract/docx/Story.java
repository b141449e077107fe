package baguan.extract.docx;

import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.ooxml.OoxmlPackage.Relation;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One part's text, read from start to end: body, a header, the notes, the comments. */
final class Story {
  /** Reads the children of the element at a depth. */
  interface Content {
    void read(int parent) throws XMLStreamException;
  }

  final Reading reading;
  final Cursor cursor;
  final Fields fields = new Fields();
  final Inlines inlines;
  final Drawings drawings;
  private final Tables tables;
  private final Map<String, Relation> relations;
  private @Nullable StringBuilder tap; // text of the branch being read, to compare with the other

  Story(Reading reading, Cursor cursor, String part) throws IOException, XMLStreamException {
    this.reading = reading;
    this.cursor = cursor;
    this.relations = reading.pack.relations(part);
    this.inlines = new Inlines(this);
    this.drawings = new Drawings(this);
    this.tables = new Tables(this);
  }

  /** Target of a relation, empty when there is none. */
  String target(@Nullable String id) {
    Relation relation = id == null ? null : relations.get(id);
    if (relation == null) {
      return "";
    }
    reading.use(relation);
    return relation.target();
  }

  /** Reads all paragraphs and tables below the element at depth {@code parent}. */
  void blocks(int parent, Flow flow) throws XMLStreamException {
    while (cursor.child(parent)) {
      block(flow);
    }
  }

  /** The element the cursor stands at. */
  void block(Flow flow) throws XMLStreamException {
    switch (cursor.name()) {
      case "p" -> paragraph(flow);
      case "tbl" -> tables.read(flow);
      case "sdt" -> control(flow, depth -> blocks(depth, flow));
      case "AlternateContent" -> alternate(flow.nextBranch(), flow, depth -> blocks(depth, flow));
      case "sectPr" -> reading.endSection(Section.read(cursor));
      case "r", "hyperlink", "ins", "del" -> stray(flow);
      default -> blocks(cursor.depth(), flow);
    }
  }

  /** Between paragraphs an insertion wraps whole paragraphs; runs there belong to none. */
  private void stray(Flow flow) throws XMLStreamException {
    if (cursor.name().equals("ins") || cursor.name().equals("del")) {
      blocks(cursor.depth(), flow);
      return;
    }
    Paragraph paragraph = new Paragraph(reading, flow);
    inlines.one(paragraph, flow.revision);
    paragraph.close();
  }

  private void paragraph(Flow flow) throws XMLStreamException {
    Paragraph paragraph = new Paragraph(reading, flow);
    int at = cursor.depth();
    while (cursor.child(at)) {
      if (cursor.name().equals("pPr")) {
        paragraph.properties(ParProps.read(cursor, reading.theme));
      } else {
        inlines.one(paragraph, flow.revision);
      }
    }
    paragraph.close();
  }

  /** A content control: what it is called, what could be chosen, and its content. */
  void control(Flow flow, Content content) throws XMLStreamException {
    int at = cursor.depth();
    while (cursor.child(at)) {
      if (cursor.name().equals("sdtPr")) {
        String where = flow.nextControl();
        controlProperties(cursor.depth(), flow, where, where);
      } else if (cursor.name().equals("sdtContent")) {
        content.read(cursor.depth());
      }
    }
  }

  private void controlProperties(int parent, Flow flow, String where, String control)
      throws XMLStreamException {
    int items = 0;
    while (cursor.child(parent)) {
      String name = cursor.name();
      switch (name) {
        case "alias", "tag" -> form(flow, control + "/" + name, name, cursor.text("val"));
        case "listItem" -> {
          String shown = cursor.text("displayText");
          String item = shown.isEmpty() ? cursor.text("value") : shown;
          form(flow, where + "/item[" + ++items + "]", "item", item);
        }
        case "dropDownList", "comboBox" -> controlProperties(cursor.depth(), flow, where, control);
        default -> {}
      }
    }
  }

  void form(Flow flow, String where, String name, String value) {
    flow.out.accept(flow.property(Cause.FORM_DATA, where, name, value));
  }

  /** Alternate content (ECMA-376 part 3): the first branch we understand shows, others may not. */
  void alternate(String where, Flow flow, Content content) throws XMLStreamException {
    alternate(where, flow, flow.out, content);
  }

  /**
   * @param to takes the branches that do not show
   */
  void alternate(
      String where, Flow flow, Consumer<baguan.document.Block.Builder> to, Content content)
      throws XMLStreamException {
    StringBuilder outer = tap;
    StringBuilder shown = new StringBuilder();
    boolean chosen = false;
    int at = cursor.depth();
    while (cursor.child(at)) {
      boolean fallback = cursor.name().equals("Fallback");
      if (!chosen && (fallback || understood(cursor.text("Requires")))) {
        chosen = true;
        tap = shown;
        content.read(cursor.depth());
        tap = outer;
      } else {
        String other = PlainText.of(cursor);
        if (!PlainText.same(other, shown)) {
          to.accept(
              flow.block(Layer.CACHE, Cause.ALTERNATE_CONTENT, where).kind(Kind.SHAPE).text(other));
        }
      }
    }
    if (outer != null) {
      outer.append(shown);
    }
  }

  /** Every prefix must be bound to a namespace of the format's own makers. */
  private boolean understood(String requires) {
    for (String prefix : requires.strip().split("\\s+")) {
      String uri = cursor.namespace(prefix);
      if (!uri.startsWith("http://schemas.microsoft.com/office/")
          && !uri.startsWith("http://schemas.openxmlformats.org/")) {
        return false;
      }
    }
    return true;
  }

  /** Text that shows, for the branch being read. */
  void tap(String text) {
    if (tap != null) {
      tap.append(text);
    }
  }
}
