package baguan.find.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The open lists of a file, innermost last. Which list stands in which is learnt from the order of
 * appearance, since documents do not agree on it; a list may go on under a new parent.
 */
final class Numbering {
  private static final int DEEPEST = 64;

  /** Where a mark stands among its kind. */
  record Place(int expected, boolean first, int parentLevel) {}

  private static final class Open {
    private final Mark mark;
    private int last;

    Open(Mark mark) {
      this.mark = mark;
      this.last = mark.number();
    }
  }

  private final List<Open> lists = new ArrayList<>();
  private final Map<String, Integer> closed = new HashMap<>();
  private final Map<String, Integer> inline = new HashMap<>();

  /** Takes a number met within a paragraph: （一）…；（二）… may go on in paragraphs of their own. */
  void inline(Mark mark) {
    int last = inline.getOrDefault(mark.style(), 0);
    if (mark.number() == 1 || mark.number() == last + 1) {
      inline.put(mark.style(), mark.number());
    }
  }

  /**
   * Takes the number a paragraph opens with.
   *
   * @param adjacent the paragraph before it opened with a number too
   */
  Place next(Mark mark, boolean adjacent) {
    boolean follows = inline.getOrDefault(mark.style(), 0) == mark.number() - 1;
    boolean goesOn = mark.number() > 1 && follows;
    inline.clear();
    int at = find(mark);
    Open top = at < 0 ? null : lists.get(at);
    Place place;
    if (top == null || (mark.number() == 1 && !(adjacent && top.last == 1))) {
      place = opens(mark, at, goesOn);
    } else {
      close(at + 1);
      int expected = goesOn ? mark.number() : top.last + 1;
      place = new Place(expected, false, parent(at - 1, mark));
      top.last = mark.number();
    }
    closed.put(mark.style(), mark.number());
    return place;
  }

  private Place opens(Mark mark, int at, boolean goesOn) {
    if (at >= 0) {
      close(at + 1);
    }
    int parent = parent(lists.size() - 1, mark);
    int before = closed.getOrDefault(mark.style(), 0);
    boolean continued =
        mark.number() > 1 && (before + 1 == mark.number() || (mark.level() == 0 && before > 0));
    if (lists.size() == DEEPEST) {
      lists.remove(0);
    }
    lists.add(new Open(mark));
    if (goesOn) {
      return new Place(mark.number(), false, parent);
    }
    return continued ? new Place(before + 1, false, parent) : new Place(1, true, parent);
  }

  /** The list this number goes on with, else the innermost of its shape, else -1. */
  private int find(Mark mark) {
    int innermost = -1;
    for (int i = lists.size() - 1; i >= 0; i--) {
      Open open = lists.get(i);
      if (open.mark.style().equals(mark.style())) {
        if (open.last + 1 == mark.number()) {
          return i;
        }
        innermost = innermost < 0 ? i : innermost;
      }
    }
    return innermost;
  }

  private void close(int from) {
    lists.subList(from, lists.size()).clear();
  }

  private int parent(int from, Mark mark) {
    for (int i = from; i >= 0; i--) {
      Mark above = lists.get(i).mark;
      if (!above.style().equals(mark.style())) {
        return above.level();
      }
    }
    return 0;
  }
}
