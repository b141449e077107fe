package baguan.fact;

import baguan.document.Cause;
import baguan.document.Layer;
import baguan.document.Span;

/**
 * An identifier or secret stands here.
 *
 * @param value canonical: digits and upper-case letters only where the kind allows it
 * @param label word that names it ({@code 身份证号}, a column's header); empty when none is near
 * @param masked written with asterisks or the like: good practice, not a leak
 * @param own on the organisation's list of its own published values
 */
public record IdentifierHit(
    IdentifierType type,
    String value,
    Validity validity,
    String label,
    boolean masked,
    boolean own,
    View view,
    Layer layer,
    Span at)
    implements Fact {
  /** In the file, but not where a reader looks; the text behind a scan is seen as its picture. */
  public boolean unseen() {
    return switch (layer) {
      case DELETED, MOVED, COMMENT, NOTES, ALT, CACHE, REVISION, UNREFERENCED -> true;
      case HIDDEN -> at.block().cause() != Cause.INVISIBLE_RENDER_MODE;
      case METADATA, FIELD ->
          switch (at.block().cause()) {
            case BOOKMARK_TEXT, DOCUMENT_VARIABLE, CUSTOM_XML, HIDDEN_DEFINED_NAME -> true;
            default -> false;
          };
      default -> false;
    };
  }

  /** On a page of its own file. */
  public boolean shown() {
    return layer.onPage() || (layer == Layer.HIDDEN && !unseen());
  }

  /** Chain of names down to the file it stands in. */
  public String file() {
    return at.block().file();
  }

  public boolean labelled() {
    return !label.isEmpty();
  }
}
