package baguan.review;

import baguan.finding.Verdict;

/** A report in numbers; previews are not counted. */
public record Summary(Verdict verdict, int errors, int warnings, int notes, int unread) {
  /** Sorts the queue: whatever is graver, of whatever number, comes first. */
  public long risk() {
    return Math.min(errors + unread, 9999) * 10_000L + Math.min(warnings, 9999);
  }
}
