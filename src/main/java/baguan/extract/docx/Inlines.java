package baguan.extract.docx;

import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * What stands inside paragraphs: runs, changes, links, fields. Unknown wrappers are looked into.
 */
final class Inlines {
  /** Symbols of picture fonts that people use as text. */
  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("F0FE", "☑"),
          Map.entry("F052", "☑"),
          Map.entry("F053", "☒"),
          Map.entry("F0FD", "☒"),
          Map.entry("F0A8", "☐"),
          Map.entry("F06F", "☐"),
          Map.entry("F0A3", "☐"),
          Map.entry("F0FC", "✓"),
          Map.entry("F0FB", "✗"),
          Map.entry("F0E0", "→"),
          Map.entry("F0B7", "•"),
          Map.entry("F06C", "●"),
          Map.entry("F06E", "■"),
          Map.entry("F0AB", "★"));

  private static final Revision UNSIGNED = new Revision(Revision.Type.DELETED, "", "");

  private final Story story;
  private final Cursor cursor;

  Inlines(Story story) {
    this.story = story;
    this.cursor = story.cursor;
  }

  private void content(int parent, Paragraph p, Revision revision) throws XMLStreamException {
    while (cursor.child(parent)) {
      one(p, revision);
    }
  }

  /** The element the cursor stands at, a child of a paragraph or of a wrapper in one. */
  void one(Paragraph p, Revision revision) throws XMLStreamException {
    switch (cursor.name()) {
      case "r" -> run(p, revision);
      case "ins", "del", "moveFrom", "moveTo" ->
          content(cursor.depth(), p, revision.then(Revision.of(cursor)));
      case "hyperlink" -> {
        link(p);
        content(cursor.depth(), p, revision);
      }
      case "fldSimple" -> {
        story.fields.state(cursor.text("instr"), p);
        content(cursor.depth(), p, revision);
      }
      case "bookmarkStart" -> bookmark(p);
      case "sdt" -> control(p, revision);
      case "AlternateContent" -> alternate(p, depth -> content(depth, p, revision));
      case "t", "delText", "drawing", "pict", "object" -> piece(p, p.look(RunProps.NONE), revision);
      default -> content(cursor.depth(), p, revision);
    }
  }

  private void alternate(Paragraph p, Story.Content content) throws XMLStreamException {
    story.alternate(p.next("fallback"), p.flow, p.beside(), content);
  }

  private void control(Paragraph p, Revision revision) throws XMLStreamException {
    Flow inside = p.flow.box(p.path + "/", p.flow.look, Cause.NONE, revision, p.beside());
    story.control(inside, depth -> content(depth, p, revision));
  }

  private void link(Paragraph p) {
    String target = story.target(cursor.attribute("id"));
    if (!target.isEmpty()) {
      String anchor = cursor.text("anchor");
      href(p, anchor.isEmpty() ? target : target + "#" + anchor);
    }
    alt(p, cursor.text("tooltip"));
  }

  /** A link's target, which the page does not show. */
  void href(Paragraph p, String target) {
    Cause cause = LocalPath.is(target) ? Cause.LOCAL_PATH : Cause.NONE;
    p.beside().accept(p.flow.property(cause, p.next("href"), "href", target));
  }

  /** Alternative text or a tooltip. */
  void alt(Paragraph p, String text) {
    if (!text.isBlank()) {
      p.beside().accept(p.flow.block(Layer.ALT, Cause.ALT_TEXT, p.next("alt")).text(text));
    }
  }

  /** Names that people gave; those with an underscore are the program's. */
  private void bookmark(Paragraph p) {
    String name = cursor.text("name");
    if (!name.isEmpty() && !name.startsWith("_")) {
      String where = p.next("bookmark");
      p.beside().accept(p.flow.property(Cause.BOOKMARK_TEXT, where, "bookmark", name));
    }
  }

  private void run(Paragraph p, Revision revision) throws XMLStreamException {
    pieces(cursor.depth(), p, p.look(RunProps.NONE), revision);
  }

  private void pieces(int parent, Paragraph p, Look inherited, Revision revision)
      throws XMLStreamException {
    Look look = inherited;
    while (cursor.child(parent)) {
      if (cursor.name().equals("rPr")) {
        look = p.look(RunProps.read(cursor, story.reading.theme));
      } else {
        piece(p, look, revision);
      }
    }
  }

  private void piece(Paragraph p, Look look, Revision revision) throws XMLStreamException {
    switch (cursor.name()) {
      case "t" -> text(spaced(), p, look, revision);
      case "delText" -> text(spaced(), p, look, revision.removes() ? revision : UNSIGNED);
      case "tab", "ptab" -> text("\t", p, look, revision);
      case "cr" -> text("\n", p, look, revision);
      case "br" -> lineBreak(p, look, revision);
      case "noBreakHyphen" -> text("\u2011", p, look, revision);
      case "softHyphen" -> text("\u00ad", p, look, revision);
      case "sym" -> text(symbol(), p, look, revision);
      case "instrText", "delInstrText" -> story.fields.code(cursor.content());
      case "fldChar" -> field(p);
      case "commentReference" ->
          story.reading.comment(cursor.text("id"), p.flow.part + "/" + p.path);
      case "drawing" -> story.drawings.drawing(p, revision);
      case "pict", "object" -> story.drawings.vml(p, revision);
      case "AlternateContent" -> alternate(p, depth -> pieces(depth, p, look, revision));
      case "rt" -> ruby(p);
      case "ins", "del", "moveFrom", "moveTo" -> // in mathematics they stand inside runs
          pieces(cursor.depth(), p, look, revision.then(Revision.of(cursor)));
      default -> pieces(cursor.depth(), p, look, revision);
    }
  }

  /** Without xml:space the white space around is the file's, not the text's. */
  private String spaced() throws XMLStreamException {
    boolean kept = cursor.attributes() > 0 && cursor.text("space").equals("preserve");
    String text = cursor.content();
    return kept || text.isEmpty() ? text : trimmed(text);
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isXmlSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isXmlSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isXmlSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private void text(String text, Paragraph p, Look look, Revision revision) {
    if (story.fields.inCode()) {
      story.fields.text(text);
      return;
    }
    if (!revision.removes()) {
      story.tap(text);
    }
    p.add(text, look, revision);
  }

  private void lineBreak(Paragraph p, Look look, Revision revision) {
    String type = cursor.text("type");
    if (type.equals("page") && !revision.removes()) {
      p.pageBreak();
    }
    text("\n", p, look, revision);
  }

  private String symbol() {
    String code = cursor.text("char");
    String known = SYMBOLS.get(code);
    if (known != null && !cursor.text("font").equals("Symbol")) {
      return known;
    }
    try {
      int point = Integer.parseInt(code, 16);
      return point == 0xf0b7 ? "•" : Character.toString(point);
    } catch (IllegalArgumentException e) {
      return "\ufffd";
    }
  }

  private void field(Paragraph p) throws XMLStreamException {
    switch (cursor.text("fldCharType")) {
      case "begin" -> {
        story.fields.begin();
        form(cursor.depth(), p);
      }
      case "separate" -> story.fields.separate(p);
      case "end" -> story.fields.end(p);
      default -> {}
    }
  }

  /** Names, defaults, choices and help texts of a legacy form field. */
  private void form(int parent, Paragraph p) throws XMLStreamException {
    while (cursor.child(parent)) {
      String name = cursor.name();
      switch (name) {
        case "name", "default", "listEntry", "helpText", "statusText", "format" -> {
          String value = cursor.text("val");
          if (Measure.number(value, RunProps.UNSET) == RunProps.UNSET) {
            String where = p.next("form");
            p.beside().accept(p.flow.property(Cause.FORM_DATA, where, name, value));
          }
        }
        default -> form(cursor.depth(), p);
      }
    }
  }

  /** The reading above a base text: seen, but not part of its line. */
  private void ruby(Paragraph p) throws XMLStreamException {
    String above = PlainText.of(cursor);
    p.beside()
        .accept(
            p.flow.block(p.flow.layer, p.flow.cause, p.next("ruby")).kind(Kind.SHAPE).text(above));
  }
}
