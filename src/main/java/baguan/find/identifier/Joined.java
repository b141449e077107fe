package baguan.find.identifier;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.document.Span;
import baguan.fact.IdentifierHit;
import baguan.fact.IdentifierType;
import baguan.fact.Validity;
import baguan.fact.View;
import baguan.find.text.Chars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers that run on: from one line or paragraph to the next, over neighbouring cells, over boxes
 * of a digit each. They are cited by their first piece. Of lines and cells only what a label names
 * counts, or a proven identity number.
 */
final class Joined {
  private static final int TAIL = 40; // characters of a line that may hold the label
  private static final int HEAD = 24;
  private static final int CELLS = 4;
  private static final int ID = 18; // digits of the number that proves itself
  private static final int PIECE = 8; // digits of a cell that is but a piece

  private final List<Block> lines;
  private final Headers headers;
  private final List<Scanner> scanners;
  private final OwnValues own;
  private final Map<String, Boolean> labelled = new HashMap<>(); // by header

  Joined(List<Block> lines, Headers headers, List<Scanner> scanners, OwnValues own) {
    this.lines = lines;
    this.headers = headers;
    this.scanners = scanners;
    this.own = own;
  }

  Optional<IdentifierHit> from(int i) {
    Block block = lines.get(i);
    if (i + 1 == lines.size() || !beside(block, lines.get(i + 1))) {
      return Optional.empty();
    }
    return switch (block.kind()) {
      case SHAPE -> boxes(i).or(() -> line(block, lines.get(i + 1)));
      case LINE, PARAGRAPH -> line(block, lines.get(i + 1));
      case CELL -> cells(i);
      default -> Optional.empty();
    };
  }

  private static boolean beside(Block block, Block next) {
    boolean cells = block.kind() == Kind.CELL || next.kind() == Kind.CELL;
    return block.layer() == next.layer()
        && block.file().equals(next.file())
        && next.kind() != Kind.PROPERTY
        && (!cells || block.kind() == next.kind());
  }

  private Optional<IdentifierHit> line(Block block, Block next) {
    String text = block.text().stripTrailing();
    String more = next.text();
    boolean hyphen = text.endsWith("-");
    int end = text.length() - (hyphen ? 1 : 0);
    if (!Chars.digit(Chars.at(text, end - 1)) || !Chars.digit(Chars.at(more, 0))) {
      return Optional.empty();
    }
    int start = Math.max(0, end - TAIL);
    String head = more.substring(0, Math.min(HEAD, more.length()));
    String joined = text.substring(start, end) + head;
    return hit(joined, "", end - start, block, start, end);
  }

  /** A whole number and nothing else: no label stands in a row of boxes. */
  private Optional<IdentifierHit> boxes(int i) {
    String digits = Boxes.from(lines, i);
    List<Candidate> found = new ArrayList<>(0);
    if (!digits.isEmpty()) {
      Text text = new Text(digits, View.RAW, "");
      scanners.forEach(scanner -> scanner.scan(text, found));
    }
    return found.stream()
        .filter(c -> c.start() == 0 && c.end() == digits.length())
        .filter(c -> c.validity() != Validity.INVALID && !c.masked())
        .findFirst()
        .map(c -> hit(c, lines.get(i).all()));
  }

  private Optional<IdentifierHit> cells(int i) {
    Block first = lines.get(i);
    if (!piece(first) || (i > 0 && piece(lines.get(i - 1)) && follows(lines.get(i - 1), first))) {
      return Optional.empty();
    }
    StringBuilder joined = new StringBuilder(first.text());
    int boundary = joined.length();
    for (int k = i + 1; k < Math.min(lines.size(), i + CELLS); k++) {
      if (!piece(lines.get(k)) || !follows(lines.get(k - 1), lines.get(k))) {
        break;
      }
      joined.append(lines.get(k).text());
    }
    if (joined.length() == boundary) {
      return Optional.empty();
    }
    String header = headers.of(first);
    int tab = header.indexOf('\t');
    boolean worth =
        joined.length() == ID
            || labelled(header.substring(0, tab))
            || labelled(header.substring(tab + 1));
    return worth
        ? hit(joined.toString(), header, boundary, first, 0, first.text().length())
        : Optional.empty();
  }

  /** Digits alone count only under a header that says what they are. */
  private boolean labelled(String header) {
    boolean words = header.chars().anyMatch(c -> c > '9'); // most rows begin with a number
    return words && labelled.computeIfAbsent(header, Joined::labels);
  }

  private static boolean labels(String header) {
    for (IdentifierType type : IdentifierType.values()) {
      if (!Labels.near(type, "", header, 0, 0).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean piece(Block block) {
    String text = block.text();
    if (block.kind() != Kind.CELL || text.length() < 2 || text.length() > PIECE) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Chars.digit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean follows(Block left, Block right) {
    return left.file().equals(right.file())
        && left.cell().table().equals(right.cell().table())
        && left.cell().row() == right.cell().row()
        && left.cell().column() + 1 == right.cell().column();
  }

  /**
   * @param boundary offset in {@code joined} where the second piece begins
   * @param start of {@code joined} in the first block
   * @param end of the first piece in the first block
   */
  private Optional<IdentifierHit> hit(
      String joined, String header, int boundary, Block block, int start, int end) {
    List<Candidate> found = new ArrayList<>();
    Text text = new Text(joined, View.CELLS, header);
    scanners.forEach(scanner -> scanner.scan(text, found));
    return found.stream()
        .filter(c -> c.start() < boundary && c.end() > boundary && !c.masked() && sure(c))
        .findFirst()
        .map(c -> hit(c, block.span(start + c.start(), end)));
  }

  private IdentifierHit hit(Candidate c, Span at) {
    boolean ours = own.has(c.value());
    return new IdentifierHit(
        c.type(), c.value(), c.validity(), c.label(), false, ours, View.CELLS, at.layer(), at);
  }

  private static boolean sure(Candidate c) {
    return c.validity() != Validity.INVALID
        && (!c.label().isEmpty()
            || (c.type() == IdentifierType.PRC_ID && c.validity() == Validity.VALID));
  }
}
