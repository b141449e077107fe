package baguan.gate;

import baguan.review.Version;
import java.util.List;

/**
 * What is kept for good of a document that went out. The same as long as nothing more is done to
 * it.
 *
 * @param version the released one
 * @param original its bytes
 * @param report its report as JSON, what is sensitive in it masked
 * @param record who decided what, as JSON
 * @param proofs that the approval and the release are in the record, under its head after the last
 *     act that moved the document
 */
@SuppressWarnings("ArrayRecordComponent") // written once, right away
public record Bundle(
    View view, Version version, byte[] original, byte[] report, String record, List<Proof> proofs) {
  public Bundle {
    proofs = List.copyOf(proofs);
  }

  /** Size of the record up to which the document's history belongs to it. */
  public long size() {
    return proofs.get(0).head().size();
  }
}
