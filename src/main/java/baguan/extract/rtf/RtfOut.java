package baguan.extract.rtf;

import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of a destination goes.
 *
 * @param word of its locators
 * @param name of a property, empty for running text
 */
record RtfOut(Layer layer, Cause cause, Kind kind, String word, String name) {
  static final RtfOut BODY = text(Layer.VISIBLE, Cause.NONE, "p");

  /** Read and thrown away: tables, pictures, what no reader wrote. */
  static final RtfOut NOWHERE = text(Layer.CACHE, Cause.NONE, "");

  /** The automatic number before a paragraph. */
  static final RtfOut NUMBER = text(Layer.VISIBLE, Cause.NONE, "number");

  static final RtfOut FONTS = text(Layer.CACHE, Cause.NONE, "fonts");
  static final RtfOut COLORS = text(Layer.CACHE, Cause.NONE, "colors");
  static final RtfOut DATA = text(Layer.CACHE, Cause.NONE, "data");
  static final RtfOut PICTURE = text(Layer.CACHE, Cause.NONE, "picture");

  private static final Set<String> IGNORED =
      Set.of(
          "stylesheet",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "themedata",
          "colorschememapping",
          "latentstyles",
          "datastore",
          "nonshppict",
          "bkmkend",
          "info",
          "xmlnstbl",
          "mmathPr",
          "pnseclvl",
          "listpicture",
          "blipuid",
          "picprop",
          "sp",
          "atrfstart",
          "atrfend",
          "atndate",
          "atnref",
          "panose",
          "falt");

  static RtfOut text(Layer layer, Cause cause, String word) {
    return new RtfOut(layer, cause, Kind.PARAGRAPH, word, "");
  }

  static RtfOut property(Cause cause, String name) {
    return new RtfOut(Layer.METADATA, cause, Kind.PROPERTY, "prop", name);
  }

  /** The destination of a control word; null when it opens none. */
  static @Nullable RtfOut of(String word) {
    return switch (word) {
      case "header", "headerl", "headerr", "headerf" -> text(Layer.HEADER, Cause.NONE, "header");
      case "footer", "footerl", "footerr", "footerf" -> text(Layer.FOOTER, Cause.NONE, "footer");
      case "footnote" -> text(Layer.FOOTNOTE, Cause.NONE, "footnote");
      case "annotation" -> text(Layer.COMMENT, Cause.COMMENT, "comment");
      case "atnauthor", "atnid" -> property(Cause.PERSON_NAME, word);
      case "author", "operator", "manager", "revtbl" -> property(Cause.PERSON_NAME, word);
      case "title",
          "subject",
          "keywords",
          "comment",
          "doccomm",
          "category",
          "company",
          "hlinkbase",
          "generator",
          "propname",
          "staticval" ->
          property(Cause.DOCUMENT_PROPERTY, word);
      case "template", "nextfile", "linkval" -> property(Cause.LOCAL_PATH, word);
      case "docvar" -> property(Cause.DOCUMENT_VARIABLE, word);
      case "bkmkstart" -> property(Cause.BOOKMARK_TEXT, word);
      case "fldinst", "formfield", "datafield" ->
          new RtfOut(Layer.FIELD, Cause.NONE, Kind.PROPERTY, "field", word);
      case "objclass", "objname" ->
          new RtfOut(Layer.EMBEDDED, Cause.OLE_OBJECT, Kind.PROPERTY, "object", word);
      case "xe", "tc" -> text(Layer.HIDDEN, Cause.HIDDEN_TEXT, "hidden");
      case "fonttbl" -> FONTS;
      case "colortbl" -> COLORS;
      case "objdata" -> DATA;
      case "pict" -> PICTURE;
      case "listtext", "pntext" -> NUMBER;
      default -> IGNORED.contains(word) ? NOWHERE : null;
    };
  }
}
