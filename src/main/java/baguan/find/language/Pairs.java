package baguan.find.language;

import baguan.document.Block;
import baguan.document.Layer;
import baguan.fact.Fact;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks that come in pairs, and how they lie in one another; that each has its other half is a
 * matter of consistency. A pair may span paragraphs, so that only a whole document can tell: a
 * quotation of several paragraphs opens each of them and closes once, and a sentence may run
 * through the cells of a layout table. One document at a time.
 */
final class Pairs {
  private static final String OPENERS = "“「『《〈（〔【(";
  private static final String CLOSERS = "”」』》〉）〕】)";
  private static final int ASCII = 8;
  private static final int DEPTH = 64;
  private static final int LONGEST_INNER = 100;

  private record Open(Prose prose, int at, int kind) {}

  private final List<Fact> found = new ArrayList<>();
  private final List<Open> stack = new ArrayList<>();
  private final List<Open> orphans = new ArrayList<>();

  List<Fact> over(Reading reading) {
    String file = "";
    for (Layer layer : List.of(Layer.VISIBLE, Layer.HEADER, Layer.FOOTER, Layer.FOOTNOTE)) {
      for (Block block : reading.lines(layer)) {
        if (!Scan.readable(block)) {
          continue;
        }
        if (!block.file().equals(file)) {
          finish();
        }
        file = block.file();
        scan(block);
      }
      finish();
    }
    return found;
  }

  private void scan(Block block) {
    String text = block.text();
    Prose prose = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!paired(c)) {
        continue;
      }
      int opener = OPENERS.indexOf(c);
      int closer = opener < 0 ? CLOSERS.indexOf(c) : -1;
      prose = prose == null ? new Prose(block, found) : prose;
      if (opener >= 0) {
        open(new Open(prose, i, opener));
      } else if (closer >= 0) {
        close(new Open(prose, i, closer));
      }
    }
  }

  /** A coarse test that most characters fail at once. */
  private static boolean paired(char c) {
    return (c >= '\u2018' && c <= '\u3015') || c == '（' || c == '）' || c == '(' || c == ')';
  }

  private void open(Open mark) {
    if (mark.kind <= 1 && atHead(mark)) {
      stack.removeIf(open -> open.kind == mark.kind); // the quotation goes on
    }
    if (stack.size() == DEPTH) {
      stack.remove(0);
    }
    stack.add(mark);
  }

  private static boolean atHead(Open mark) {
    int i = mark.at - 1;
    while (Hanzi.space(mark.prose.at(i))) {
      i--;
    }
    return i < 0;
  }

  private void close(Open mark) {
    int i = stack.size() - 1;
    while (i >= 0 && !matches(stack.get(i).kind, mark.kind)) {
      i--;
    }
    if (i < 0) {
      unopened(mark);
      return;
    }
    Open open = stack.get(i);
    stack.subList(i + 1, stack.size()).forEach(this::orphan);
    stack.subList(i, stack.size()).clear();
    judge(open, mark);
  }

  private static boolean matches(int open, int close) {
    return open == close || (open == 5 && close == ASCII) || (open == ASCII && close == 5);
  }

  private void judge(Open open, Open close) {
    Prose prose = open.prose;
    if (prose != close.prose || !prose.chinese()) {
      return;
    }
    if (open.kind != close.kind) {
      int half = open.kind == ASCII ? open.at : close.at;
      prose.note("mixed-width-brackets", half, half + 1, open.kind == ASCII ? "（" : "）");
      return;
    }
    boolean nested = stack.stream().anyMatch(o -> o.prose == prose && o.kind == open.kind);
    if (nested && open.kind <= 3 && open.kind != 2 && close.at - open.at < LONGEST_INNER) {
      String marks = open.kind == 0 ? "‘’" : open.kind == 1 ? "『』" : "〈〉";
      String rule = open.kind == 3 ? "nested-title-marks" : "nested-quotes";
      String inner = prose.text().substring(open.at + 1, close.at);
      prose.note(rule, open.at, close.at + 1, marks.charAt(0) + inner + marks.charAt(1));
    }
  }

  /** 1） and a） number an item; ASCII brackets belong to code and smileys as well. */
  private void unopened(Open mark) {
    char before = mark.prose.at(mark.at - 1);
    boolean item = Hanzi.digit(before) || Hanzi.letter(before) || Hanzi.numeral(before);
    if (mark.kind == ASCII || (mark.kind == 5 && item)) {
      return;
    }
    if (orphans.removeIf(o -> o.prose == mark.prose && o.kind == mark.kind)) {
      mark.prose.note("crossed-marks", mark.at, mark.at + 1, "");
    }
  }

  /** A mark whose pair closed around it; it may yet close too late. */
  private void orphan(Open open) {
    orphans.add(open);
    if (orphans.size() > DEPTH) {
      orphans.remove(0);
    }
  }

  private void finish() {
    orphans.clear();
    stack.clear();
  }
}
