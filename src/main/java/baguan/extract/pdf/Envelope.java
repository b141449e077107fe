package baguan.extract.pdf;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.extract.Sink;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The bytes of the file around its objects: where revisions end, and what is no part of them. */
final class Envelope {
  private static final byte[] EOF = ascii("%%EOF");
  private static final byte[] START = ascii("startxref");
  private static final byte[] HEADER = ascii("%PDF-");
  private static final byte[] OBJECT = ascii(" obj");
  private static final int MAX_REVISIONS = 10_000;

  private final byte[] bytes;
  private final List<Integer> revisions = new ArrayList<>();
  private int end; // behind the last %%EOF

  Envelope(byte[] bytes) {
    this.bytes = bytes;
    int before = 0;
    for (int at = find(EOF, 0); at >= 0; at = find(EOF, at + 1)) {
      int next = at + EOF.length;
      boolean changed = find(OBJECT, end, at) >= 0;
      if (end > 0 && changed && before > 0 && revisions.size() < MAX_REVISIONS) {
        revisions.add(before);
      }
      before = xref(end, at) > 0 ? next : before;
      end = next;
    }
  }

  /** Ends of earlier revisions that a later one changed, oldest first. */
  List<Integer> revisions() {
    return List.copyOf(revisions);
  }

  byte[] upTo(int revisionEnd) {
    return Arrays.copyOf(bytes, revisionEnd);
  }

  /** True when a word stands anywhere in the file as it is. */
  boolean names(String word) {
    return find(ascii(word), 0) >= 0;
  }

  /** Says what stands before and after, and whether the end is missing. */
  void read(Sink sink) {
    if (end == 0 || xref(0, bytes.length) <= 0) {
      sink.part(
          new Part("pdf/end", Part.Reading.PARTLY, Part.Reason.BROKEN, "cut off: no end of file"));
    }
    int header = find(HEADER, 0, Math.min(bytes.length, 4096));
    if (header > 0 && !blank(0, header)) {
      orphan("before", header + " bytes before the header", sink);
    }
    if (end > 0 && !blank(end, bytes.length)) {
      orphan("after", bytes.length - end + " bytes after the end", sink);
      int start = end;
      while (bytes[start] >= 0 && bytes[start] <= ' ') {
        start++;
      }
      byte[] rest = Arrays.copyOfRange(bytes, start, bytes.length);
      sink.embed("after-end", rest);
    }
  }

  private static void orphan(String path, String text, Sink sink) {
    sink.block(
        Block.in(Layer.UNREFERENCED, "pdf/bytes", path)
            .kind(Kind.PROPERTY)
            .cause(Cause.ORPHAN_PART)
            .text(text));
  }

  private boolean blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] > ' ') {
        return false;
      }
      if (bytes[i] < 0 && i > from + 2) { // a byte order mark may be there
        return false;
      }
    }
    return true;
  }

  /** Value of the last {@code startxref} in a range; 0 in the first part of linearised files. */
  private int xref(int from, int to) {
    int last = -1;
    for (int at = find(START, from, to); at >= 0; at = find(START, at + 1, to)) {
      last = at;
    }
    int value = 0;
    boolean digits = false;
    for (int i = last + START.length; last >= 0 && i < to; i++) {
      int c = bytes[i];
      if (c >= '0' && c <= '9' && value < 100_000_000) {
        value = value * 10 + c - '0';
        digits = true;
      } else if (digits || c > ' ') {
        break;
      }
    }
    return last < 0 ? -1 : value;
  }

  private int find(byte[] what, int from) {
    return find(what, from, bytes.length);
  }

  private int find(byte[] what, int from, int to) {
    for (int i = from; i <= to - what.length; i++) {
      int k = 0;
      while (k < what.length && bytes[i + k] == what[k]) {
        k++;
      }
      if (k == what.length) {
        return i;
      }
    }
    return -1;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
