package baguan.extract;

/**
 * How much one file may cost. Reaching a limit is coverage ({@code over-limit}), never silence.
 *
 * @param bytes size of the outermost file
 * @param inflatedBytes what all its parts and members may inflate to, together
 * @param ratio inflated ÷ packed of one part, judged once 1 MiB has come out
 * @param nesting depth of files within files; 0 is the outermost
 * @param parts documents within the file, all depths together
 * @param blocks blocks of the file, all depths together
 * @param seconds soft deadline of reading one file
 */
public record Limits(
    long bytes, long inflatedBytes, int ratio, int nesting, int parts, int blocks, int seconds) {
  public static final Limits DEFAULT =
      new Limits(100L << 20, 512L << 20, 200, 8, 2_000, 2_000_000, 60);
}
