package baguan.find.text;

import baguan.document.Block;
import baguan.fact.View;
import java.text.Bidi;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The views of one block, made when asked for and only where they differ: one scan tells, and a
 * block of plain text has but its raw view.
 */
public final class Views {
  private final TextView raw;
  private final int classes;
  private @Nullable Map<View, TextView> made;

  /**
   * @param classes what {@link Chars#in} says of its text
   */
  public Views(Block block, int classes) {
    this.raw = TextView.raw(block);
    this.classes = classes;
  }

  public Views(Block block) {
    this(block, Chars.in(block.text()));
  }

  /** A keyword as it reads in the folded view, for comparison with it. */
  public static String fold(String keyword) {
    StringBuilder folded = new StringBuilder(keyword.length());
    keyword.chars().forEach(c -> folded.append(Chars.fold((char) c)));
    return folded.toString();
  }

  /** True when the text has characters of a class: {@link Chars#DIGIT} or {@link Chars#LETTER}. */
  public boolean has(int chars) {
    return (classes & chars) != 0;
  }

  public TextView raw() {
    return raw;
  }

  /** The view asked for, or the nearest below it when it would not differ. */
  public TextView of(View view) {
    if (view == View.RAW || !mayDiffer(view)) {
      return view == View.RAW || base(view) == View.RAW ? raw : of(base(view));
    }
    if (made == null) {
      made = new EnumMap<>(View.class);
    }
    TextView known = made.get(view);
    if (known == null) {
      known = make(view);
      made.put(view, known);
    }
    return known;
  }

  private static View base(View view) {
    return switch (view) {
      case SQUEEZE, NUMERAL, SKELETON, FOLD -> View.NORM;
      case TIGHT -> View.FOLD;
      default -> View.RAW;
    };
  }

  private boolean mayDiffer(View view) {
    return switch (view) {
      case NORM -> has(Chars.ODD) || (has(Chars.PUNCTUATION) && wedged());
      case SQUEEZE -> has(Chars.DIGIT | Chars.ODD);
      case NUMERAL -> has(Chars.NUMERAL) && row();
      case SKELETON -> has(Chars.CONFUSABLE);
      case FOLD -> has(Chars.FOLDABLE | Chars.ODD);
      case TIGHT -> has(Chars.SEPARATOR | Chars.ODD | Chars.PUNCTUATION);
      case DECODED -> has(Chars.LETTER | Chars.DIGIT) && encoded();
      case VISUAL -> has(Chars.ODD) && turned();
      default -> false;
    };
  }

  private TextView make(View view) {
    return switch (view) {
      case NORM -> Normalizers.norm(raw);
      case SQUEEZE -> Numbers.squeeze(of(View.NORM));
      case NUMERAL -> Numbers.numeral(of(View.NORM));
      case SKELETON -> Normalizers.skeleton(of(View.NORM));
      case FOLD -> Normalizers.fold(of(View.NORM));
      case TIGHT -> Normalizers.tight(of(View.FOLD));
      case DECODED -> Decoder.decode(raw);
      case VISUAL -> visual();
      default -> raw;
    };
  }

  /** East Asian punctuation with a letter or digit on both sides. */
  private boolean wedged() {
    if (!has(Chars.LETTER | Chars.DIGIT)) {
      return false;
    }
    String text = raw.text();
    for (int i = 1; i + 1 < text.length(); i++) {
      if ((Chars.of(text.charAt(i)) & Chars.PUNCTUATION) != 0
          && Chars.alnum(text.charAt(i - 1))
          && Chars.alnum(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Seven numerals in a row. */
  private boolean row() {
    String text = raw.text();
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      n = Numbers.number(text.charAt(i)) ? n + 1 : 0;
      if (n == 7) {
        return true;
      }
    }
    return false;
  }

  /** An escape, or a run of sixteen characters of base64 with a digit or capital inside. */
  private boolean encoded() {
    String text = raw.text();
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = Chars.alnum(c) || c == '+' || c == '/' || c == '-' || c == '_' ? run + 1 : 0;
      char next = Chars.at(text, i + 1);
      if (run == 16
          || ((c == '%' || c == '=') && Chars.alnum(next))
          || (c == '&' && next == '#')
          || (c == '\\' && next == 'u')
          || (c == '"' && Numbers.joint(text, i) > 0)) {
        return true;
      }
    }
    return text.length() >= 32 && text.indexOf("3") >= 0 && spacedBytes(text);
  }

  private static boolean spacedBytes(String text) {
    int n = 0;
    for (int i = 2; i < text.length(); i += 3) {
      n += text.charAt(i) == ' ' && Chars.alnum(text.charAt(i - 1)) ? 1 : 0;
    }
    return n >= 10;
  }

  private boolean turned() {
    return raw.text().chars().anyMatch(Invisible::bidi);
  }

  private TextView visual() {
    String text = raw.text();
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    byte[] levels = new byte[text.length()];
    Integer[] order = new Integer[text.length()];
    for (int i = 0; i < order.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    TextView.Builder out = new TextView.Builder(raw);
    for (int at : order) {
      if (Invisible.is(text.charAt(at))) {
        out.skip();
      } else {
        out.put(text.charAt(at), at, at + 1);
      }
    }
    return out.build(View.VISUAL);
  }
}
