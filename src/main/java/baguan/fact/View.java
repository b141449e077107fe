package baguan.fact;

import java.util.Locale;

/** In which view of the text something was found; lower means closer to the raw text. */
public enum View {
  RAW,
  /** Invisible characters dropped, NFKC, digits and punctuation to ASCII. */
  NORM,
  /** Separators and look-alike letters inside digit runs removed. */
  SQUEEZE,
  /** Chinese numerals as digits. */
  NUMERAL,
  /** Confusable letters folded (UTS 39 skeleton); for comparison only. */
  SKELETON,
  /** Traditional and variant characters folded to simplified ones, for keywords. */
  FOLD,
  /** Spaces and dots between CJK characters removed. */
  TIGHT,
  /** Base64, percent, entity, escape sequences decoded. */
  DECODED,
  /** Order as seen: bidirectional text resolved. */
  VISUAL,
  /** Neighbouring cells or lines joined. */
  CELLS;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
