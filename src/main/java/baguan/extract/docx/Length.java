package baguan.extract.docx;

/**
 * A length that may be given in twips, in hundredths of a character or line, or in both. Where
 * hundredths are given and not zero, they win.
 *
 * @param paired the twips were written beside the hundredths, so they are the same length
 */
record Length(int twips, int hundredths, boolean paired) {
  private static final int UNSET = RunProps.UNSET;
  static final Length NONE = new Length(UNSET, UNSET, false);

  Length inTwips(int value) {
    return new Length(value, hundredths, hundredths != UNSET);
  }

  Length inHundredths(int value) {
    return new Length(twips, value, twips != UNSET);
  }

  /** This, and below it what {@code low} says. */
  Length over(Length low) {
    if (twips == UNSET && hundredths == UNSET) {
      return low;
    }
    int both = twips == UNSET ? low.twips : twips;
    return hundredths == UNSET
        ? new Length(both, low.hundredths, low.paired && twips == UNSET)
        : new Length(both, hundredths, paired);
  }

  /**
   * @param unit what 100 hundredths are, in twips
   */
  int in(int unit) {
    if (hundredths != UNSET && hundredths != 0 && !paired) {
      return (int) Math.rint(hundredths * (double) unit / 100);
    }
    return twips == UNSET ? 0 : twips;
  }

  int chars() {
    return hundredths == UNSET ? 0 : hundredths;
  }
}
