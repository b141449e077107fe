package baguan.fact;

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
  public boolean labelled() {
    return !label.isEmpty();
  }
}
