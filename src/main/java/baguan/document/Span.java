package baguan.document;

import java.util.Comparator;

/** Half-open range of UTF-16 offsets in a block's text. Ordered by place. */
public record Span(Block block, int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.<Span>comparingInt(s -> s.block.line())
          .thenComparingInt(Span::start)
          .thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start || end > block.text().length()) {
      throw new IllegalArgumentException("not a span of " + block + ": " + start + "-" + end);
    }
  }

  /** Exactly the characters it covers. */
  public String text() {
    return block.text().substring(start, end);
  }

  public Layer layer() {
    return block.layer();
  }

  public boolean overlaps(Span other) {
    return block.equals(other.block) && start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return block.line() + ":" + start + "-" + end;
  }
}
