package baguan.rule;

/**
 * What is wrong with a rule folder.
 *
 * @param file path below the rules folder, forward slashes
 * @param line 1-based, 0 when the fault has no line
 * @param what what is wrong
 * @param todo what to do
 */
public record Fault(String file, int line, String what, String todo) implements Comparable<Fault> {

  @Override
  public int compareTo(Fault other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  /** {@code file:line: what — todo}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + what + " — " + todo;
  }
}
