package baguan.find.identifier;

import baguan.fact.IdentifierType;
import baguan.fact.Validity;

/** What a scanner saw in one view, offsets in that view. */
record Candidate(
    IdentifierType type,
    String value,
    Validity validity,
    String label,
    boolean masked,
    int start,
    int end) {
  int length() {
    return end - start;
  }
}
