package baguan.find.structure;

import org.jspecify.annotations.Nullable;

/** The lines of 签发人, which several names may fill (7.2.6). */
final class Signers {
  private static final int FAR = 6; // characters of white space before names

  private @Nullable Line last;

  /** 签发人 with names, or further names right below, of the same type or set as far in. */
  boolean take(Line line) {
    Line above = last;
    boolean further =
        above != null
            && Shape.names(line)
            && (line.hasLook() ? line.size() == above.size() : line.start() >= FAR);
    if (further || Shape.signer(line)) {
      last = line;
      return true;
    }
    return false;
  }

  /** They stand on the number's line. */
  void beside(Line number) {
    last = number;
  }
}
