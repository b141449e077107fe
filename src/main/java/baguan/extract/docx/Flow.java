package baguan.extract.docx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Cell;
import baguan.document.Kind;
import baguan.document.Layer;
import java.util.function.Consumer;

/** A place that paragraphs follow each other in: body, cell, text box, note. Counts them. */
final class Flow {
  final String part;
  final String path; // "" or ends with a slash
  final Kind kind;
  final Cell cell;
  final CellLook look;
  final Layer layer;
  final Cause cause;
  final Revision revision;
  final Consumer<Block.Builder> out;
  private String author = "";
  private String date = "";
  private String at = "";
  private int paragraphs;
  private int tables;
  private int controls;
  private int branches;
  private int blanks; // empty paragraphs since the last with text, in lines

  private Flow(
      String part,
      String path,
      Kind kind,
      Cell cell,
      CellLook look,
      Layer layer,
      Cause cause,
      Revision revision,
      Consumer<Block.Builder> out) {
    this.part = part;
    this.path = path;
    this.kind = kind;
    this.cell = cell;
    this.look = look;
    this.layer = layer;
    this.cause = cause;
    this.revision = revision;
    this.out = out;
  }

  /** The top of a story. */
  static Flow top(String part, Layer layer, Cause cause, Consumer<Block.Builder> out) {
    return new Flow(
        part, "", Kind.PARAGRAPH, Cell.NONE, CellLook.PLAIN, layer, cause, Revision.NONE, out);
  }

  /** Author and date of all of it, and the locator it hangs on. */
  Flow signed(String by, String when, String where) {
    author = by;
    date = when;
    at = where;
    return this;
  }

  /** Inside a cell of a table here. */
  Flow cell(String steps, Cell where, CellLook looks, Revision change, boolean shown) {
    return new Flow(
            part,
            steps,
            Kind.CELL,
            where,
            looks,
            shown ? layer : Layer.HIDDEN,
            shown ? cause : Cause.HIDDEN_TEXT,
            revision.then(change),
            out)
        .signed(author, date, at);
  }

  /**
   * Inside a text box of a paragraph here.
   *
   * @param why it cannot be seen; {@link Cause#NONE} when it can
   */
  Flow box(String steps, CellLook looks, Cause why, Revision change, Consumer<Block.Builder> to) {
    boolean seen = why == Cause.NONE || layer == Layer.CACHE;
    return new Flow(
            part,
            steps,
            Kind.SHAPE,
            Cell.NONE,
            looks,
            seen ? layer : Layer.HIDDEN,
            seen ? cause : why,
            revision.then(change),
            to)
        .signed(author, date, at);
  }

  String nextParagraph() {
    return path + "p[" + ++paragraphs + "]";
  }

  /** An empty paragraph stands here, so many lines high. */
  void blank(int lines) {
    blanks += lines;
  }

  /** Empty lines since the last paragraph with text, counted anew from here; empty for none. */
  String takeBlanks() {
    int lines = blanks;
    blanks = 0;
    return lines == 0 ? "" : "" + lines;
  }

  String nextTable() {
    return path + "table[" + ++tables + "]";
  }

  String nextControl() {
    return path + "sdt[" + ++controls + "]";
  }

  String nextBranch() {
    return path + "fallback[" + ++branches + "]";
  }

  /** A block of this place. */
  Block.Builder block(Layer in, Cause why, String where) {
    return Block.in(in, part, where)
        .kind(kind)
        .cause(why)
        .cell(cell)
        .attribute("author", author)
        .attribute("date", date)
        .attribute("at", at);
  }

  /** A name and a value that stand behind the text here. */
  Block.Builder property(Cause why, String where, String name, String value) {
    return Block.in(Layer.FIELD, part, where)
        .kind(Kind.PROPERTY)
        .cause(why)
        .attribute("name", name)
        .text(value);
  }
}
