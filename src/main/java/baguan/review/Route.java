package baguan.review;

import baguan.finding.Severity;

/**
 * Who must co-sign what.
 *
 * @param audience of the submission; empty means any
 * @param pack a pack with a finding that is not a note; empty means any document
 * @param department that must co-sign
 */
public record Route(String id, String audience, String pack, String department) {
  public boolean takes(Submission submission, Iterable<Point> points) {
    if (!audience.isEmpty() && !audience.equals(submission.aim().audience())) {
      return false;
    }
    if (pack.isEmpty()) {
      return true;
    }
    for (Point point : points) {
      boolean counts = !point.preview() && point.severity() != Severity.NOTE;
      if (counts && point.rule().startsWith(pack + "/")) {
        return true;
      }
    }
    return false;
  }
}
