package baguan.find.identifier;

import baguan.fact.IdentifierType;
import baguan.fact.Validity;
import baguan.fact.View;
import baguan.find.text.Chars;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One view of a block, cut into runs of ASCII letters and digits. */
final class Text {
  final String text;
  final View view;
  private final String header;
  private int[] bounds = new int[32]; // start, end, start, end …
  private int runs;

  Text(String text, View view, String header) {
    this.text = text;
    this.view = view;
    this.header = header;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean in = i < text.length() && Chars.alnum(text.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        add(start, i);
        start = -1;
      }
    }
  }

  private void add(int start, int end) {
    if (2 * runs == bounds.length) {
      bounds = Arrays.copyOf(bounds, bounds.length * 2);
    }
    bounds[2 * runs] = start;
    bounds[2 * runs++ + 1] = end;
  }

  int runs() {
    return runs;
  }

  int start(int run) {
    return bounds[2 * run];
  }

  int end(int run) {
    return bounds[2 * run + 1];
  }

  int length(int run) {
    return end(run) - start(run);
  }

  char at(int i) {
    return Chars.at(text, i);
  }

  String sub(int start, int end) {
    return text.substring(start, end);
  }

  /** The one character between a run and the next; NUL when there is not exactly one. */
  char gap(int run) {
    return run < 0 || run + 1 >= runs || start(run + 1) != end(run) + 1 ? '\0' : at(end(run));
  }

  boolean digits(int start, int end) {
    if (start < 0 || end > text.length() || start >= end) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!Chars.digit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean digits(int run) {
    return digits(start(run), end(run));
  }

  /**
   * True when runs from {@code run} on have these lengths with one and the same space or hyphen
   * between them, and no hyphen leads on to more digits.
   */
  boolean shape(int run, int... lengths) {
    int last = run + lengths.length - 1;
    if (last >= runs || length(run) != lengths[0]) {
      return false;
    }
    char gap = gap(run);
    for (int k = 0; k < lengths.length; k++) {
      boolean joined = k + 1 == lengths.length || gap(run + k) == gap;
      if (length(run + k) != lengths[k] || !joined) {
        return false;
      }
    }
    return (gap == ' ' || gap == '-')
        && !(gap(last) == gap && digits(last + 1))
        && !(gap == '-' && gap(run - 1) == '-' && digits(run - 1));
  }

  /** Runs {@code first} to {@code last} without what stands between them. */
  String joined(int first, int last) {
    StringBuilder all = new StringBuilder();
    for (int run = first; run <= last; run++) {
      all.append(text, start(run), end(run));
    }
    return all.toString();
  }

  String label(IdentifierType type, int start, int end) {
    return Labels.near(type, text, header, start, end);
  }

  void report(
      IdentifierType type,
      String value,
      Validity validity,
      int start,
      int end,
      List<Candidate> out) {
    boolean secret = type.compareTo(IdentifierType.PRIVATE_KEY) >= 0;
    boolean exact = secret || type == IdentifierType.EMAIL_ADDRESS;
    String canonical = exact ? value : value.toUpperCase(Locale.ROOT);
    out.add(new Candidate(type, canonical, validity, label(type, start, end), false, start, end));
  }

  /** Reports what is proven; what is disproved only under a label, as a slip of the pen. */
  void judge(
      IdentifierType type, String value, boolean valid, int start, int end, List<Candidate> out) {
    if (valid || !label(type, start, end).isEmpty()) {
      report(type, value, valid ? Validity.VALID : Validity.INVALID, start, end, out);
    }
  }

  /** Reports a shape without check digit, but only under its label. */
  void labelled(IdentifierType type, String value, int start, int end, List<Candidate> out) {
    if (!label(type, start, end).isEmpty()) {
      report(type, value, Validity.PLAUSIBLE, start, end, out);
    }
  }
}
