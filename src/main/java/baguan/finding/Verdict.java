package baguan.finding;

import java.util.Collection;

/** What the gate does with a document. Rising. */
public enum Verdict {
  PASS,
  /** A person must look: warnings, or a part was not read. */
  REVIEW,
  BLOCK,
  /** A real secrecy mark above what this deployment may hold: nothing of it may stay. */
  STOP;

  /** Findings of preview rules never move it. */
  public static Verdict of(Collection<Finding> findings) {
    Verdict verdict = PASS;
    for (Finding finding : findings) {
      Verdict own =
          finding.preview() || finding.severity() == Severity.NOTE
              ? PASS
              : finding.severity() == Severity.WARNING ? REVIEW : BLOCK;
      verdict = own.compareTo(verdict) > 0 ? own : verdict;
    }
    return verdict;
  }
}
