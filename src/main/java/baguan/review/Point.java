package baguan.review;

import baguan.finding.Severity;

/**
 * One finding of a version, as people decide about it: no text, only keys.
 *
 * @param index of the finding in the report
 * @param key salted hash of rule, matched text and structural anchor: changed text is another point
 * @param textKey the same without the anchor
 * @param guarded two people of two departments must let it through
 * @param unread stands for a part that was not read
 */
public record Point(
    int index,
    String key,
    String textKey,
    String rule,
    Severity severity,
    boolean preview,
    boolean guarded,
    boolean unread) {
  /** Blocks the gate until it is fixed or somebody answers for it. */
  public boolean mustFix() {
    return severity == Severity.ERROR && !preview;
  }

  /** Needs two people to let it through. */
  public boolean twoPeople() {
    return guarded && mustFix();
  }
}
