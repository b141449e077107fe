package baguan.find.text;

import baguan.document.Block;
import baguan.document.Span;
import baguan.fact.View;
import org.jspecify.annotations.Nullable;

/**
 * A block's text in one view, each character with the raw range it came from. A view that changes
 * nothing is the raw view itself.
 */
public final class TextView {
  private final View view;
  private final Block block;
  private final String text;
  private final int @Nullable [] from;
  private final int @Nullable [] to;

  private TextView(
      View view, Block block, String text, int @Nullable [] from, int @Nullable [] to) {
    this.view = view;
    this.block = block;
    this.text = text;
    this.from = from;
    this.to = to;
  }

  static TextView raw(Block block) {
    return new TextView(View.RAW, block, block.text(), null, null);
  }

  public View view() {
    return view;
  }

  public Block block() {
    return block;
  }

  public String text() {
    return text;
  }

  /** Raw offset where the character at {@code index} begins. */
  public int from(int index) {
    return from == null ? index : from[index];
  }

  /** Raw offset after the character at {@code index}. */
  public int to(int index) {
    return to == null ? index + 1 : to[index];
  }

  /** Raw span of {@code [start, end)}; what was removed inside is spanned, at its edges not. */
  public Span span(int start, int end) {
    if (start >= end) {
      int at = start < text.length() ? from(start) : block.text().length();
      return new Span(block, at, at);
    }
    int low = Integer.MAX_VALUE;
    int high = 0;
    for (int i = start; i < end; i++) {
      low = Math.min(low, from(i));
      high = Math.max(high, to(i));
    }
    return new Span(block, low, high);
  }

  /** Writes a view from another, character by character; while nothing differs, it only counts. */
  static final class Builder {
    private final TextView source;
    private StringBuilder text = new StringBuilder(0);
    private int[] from = {};
    private int[] to = {};
    private int same; // characters of the source copied before anything differed
    private boolean changed;

    Builder(TextView source) {
      this.source = source;
    }

    /** Copies a character of the source. */
    void copy(int index) {
      if (!changed && index == same) {
        same++;
        return;
      }
      differ();
      add(source.text.charAt(index), source.from(index), source.to(index));
    }

    /** A character that stands for {@code [start, end)} of the source. */
    void put(char c, int start, int end) {
      differ();
      add(c, source.from(start), source.to(end - 1));
    }

    /** Characters of the source are left out. */
    void skip() {
      differ();
    }

    private void differ() {
      if (changed) {
        return;
      }
      changed = true;
      int capacity = source.text.length() + 16;
      text = new StringBuilder(capacity).append(source.text, 0, same);
      from = new int[capacity];
      to = new int[capacity];
      for (int i = 0; i < same; i++) {
        from[i] = source.from(i);
        to[i] = source.to(i);
      }
    }

    private void add(char c, int start, int end) {
      int n = text.length();
      if (n == from.length) {
        from = java.util.Arrays.copyOf(from, n * 2);
        to = java.util.Arrays.copyOf(to, n * 2);
      }
      from[n] = start;
      to[n] = end;
      text.append(c);
    }

    int length() {
      return changed ? text.length() : same;
    }

    char last() {
      CharSequence all = changed ? text : source.text;
      return length() == 0 ? '\0' : all.charAt(length() - 1);
    }

    /** The new view, or its source when nothing changed. */
    TextView build(View view) {
      if (!changed) {
        return source;
      }
      int n = text.length();
      return new TextView(
          view,
          source.block,
          text.toString(),
          java.util.Arrays.copyOf(from, n),
          java.util.Arrays.copyOf(to, n));
    }
  }
}
