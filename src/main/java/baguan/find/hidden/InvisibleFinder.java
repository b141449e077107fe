package baguan.find.hidden;

import baguan.document.Block;
import baguan.document.Layer;
import baguan.fact.Fact;
import baguan.fact.InvisibleCharacters;
import baguan.find.FactFinder;
import baguan.find.Reading;
import baguan.find.text.Chars;
import baguan.find.text.Invisible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** Characters that are in the text but not on the page; one fact per block, kind and harm. */
public final class InvisibleFinder implements FactFinder {
  private static final int SHOWN = 8;
  private static final int CODE = 16; // so many in a row may spell something
  private static final List<String> KINDS =
      List.of("zero-width", "bidi", "tag", "private-use", "overlay", "code");
  private static final Set<String> MARKS =
      Set.of("绝密", "机密", "秘密", "絕密", "機密", "祕密", "内部", "內部", "保密");

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Block block : reading.lines()) {
      if (block.layer() != Layer.INSERTED && reading.has(block, Chars.ODD)) {
        block(block, facts);
      }
    }
    return facts;
  }

  private static void block(Block block, List<Fact> facts) {
    Gathered[] gathered = new Gathered[2 * KINDS.size()];
    String text = block.text();
    int before = 0;
    int after = 0; // of the unbroken run of invisible characters around i: looked for once
    for (int i = 0; i < text.length(); ) {
      int cp = text.codePointAt(i);
      int end = i + Character.charCount(cp);
      int kind = kind(cp);
      if (kind >= 0 && !Innocent.is(text, i, cp)) {
        if (i >= after) {
          before = before(text, i);
          after = after(text, end);
        }
        kind = kind == 0 && after - before >= CODE ? 5 : kind;
        int slot = 2 * kind + (kind == 5 || inside(text, before, after) ? 1 : 0);
        Gathered known = gathered[slot];
        if (known == null) {
          known = new Gathered(i);
          gathered[slot] = known;
        }
        known.add(cp, i, end);
      }
      i = end;
    }
    for (int slot = 0; slot < gathered.length; slot++) {
      if (gathered[slot] != null) {
        facts.add(gathered[slot].fact(block, KINDS.get(slot / 2), slot % 2 == 1));
      }
    }
  }

  private static int kind(int cp) {
    if (Invisible.bidi(cp)) {
      return 1;
    }
    if (Invisible.tag(cp)) {
      return 2;
    }
    if (Character.getType(cp) == Character.PRIVATE_USE) {
      return 3;
    }
    if ((cp >= 0x335 && cp <= 0x338) || (cp >= 0x20d0 && cp <= 0x20f0 && cp != 0x20e3)) {
      return 4; // strokes and rings drawn over the character before
    }
    return Invisible.is(cp) ? 0 : -1;
  }

  /** Where the invisible characters around a place begin. */
  private static int before(String text, int start) {
    int before = start;
    while (before > 0 && Invisible.is(text.codePointBefore(before))) {
      before -= Character.charCount(text.codePointBefore(before));
    }
    return before;
  }

  /** Where they end. */
  private static int after(String text, int end) {
    int after = end;
    while (after < text.length() && Invisible.is(text.codePointAt(after))) {
      after += Character.charCount(text.codePointAt(after));
    }
    return after;
  }

  /** Between two letters or digits, beside the sign of a mailbox, or in a level word. */
  private static boolean inside(String text, int before, int after) {
    char left = Chars.at(text, before - 1);
    char right = Chars.at(text, after);
    boolean mailbox = (Chars.alnum(left) && right == '@') || (left == '@' && Chars.alnum(right));
    return (Chars.alnum(left) && Chars.alnum(right))
        || mailbox
        || MARKS.contains("" + left + right);
  }

  /** Of one kind in one block; the span is the first unbroken run. */
  private static final class Gathered {
    private final int start;
    private final StringJoiner codes = new StringJoiner(" ");
    private int end;
    private int count;

    Gathered(int start) {
      this.start = start;
      this.end = start;
    }

    void add(int cp, int from, int to) {
      if (count++ < SHOWN) {
        codes.add(String.format(Locale.ROOT, "U+%04X", cp));
      }
      end = from == end ? to : end;
    }

    InvisibleCharacters fact(Block block, String kind, boolean inside) {
      return new InvisibleCharacters(kind, codes.toString(), count, inside, block.span(start, end));
    }
  }
}
