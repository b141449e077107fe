package baguan.extract.rtf;

import baguan.document.Layout.Align;
import baguan.document.Layout.LineRule;

/** Formatting in force inside one group; a group inherits from the one around it. */
final class RtfState implements Cloneable {
  /** What the text of a group is for. */
  RtfOut out;

  boolean hidden;
  boolean deleted;
  boolean inserted;
  boolean bold;
  boolean italic;
  boolean underline;
  boolean strike;
  boolean backed; // some fill lies behind the text
  int font = -1;
  int halfPoints = 24;
  int color;
  int unicodeSkip = 1;
  Align align = Align.LEFT;
  int firstLine;
  int left;
  int right;
  int before;
  int after;
  int line;
  LineRule rule = LineRule.NONE;

  RtfState(RtfOut out) {
    this.out = out;
  }

  RtfState copy() {
    try {
      return (RtfState) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("a state can be cloned", e);
    }
  }

  /** {@code \plain}. */
  void plain() {
    hidden = false;
    deleted = false;
    inserted = false;
    bold = false;
    italic = false;
    underline = false;
    strike = false;
    backed = false;
    halfPoints = 24;
    color = 0;
  }

  /** {@code \pard}. */
  void paragraph() {
    align = Align.LEFT;
    firstLine = 0;
    left = 0;
    right = 0;
    before = 0;
    after = 0;
    line = 0;
    rule = LineRule.NONE;
  }
}
