package baguan.find.language;

import java.text.Normalizer;

/** Code points no text means: lost characters, private ones, radicals in place of characters. */
final class StrayCharacters implements Check {
  @Override
  public boolean wants(char c) {
    return c == '\ufffd' || privateUse(c) || radical(c);
  }

  @Override
  public void at(Prose prose, int i, char c) {
    if (c == '\ufffd' && prose.at(i - 1) != c) {
      int end = prose.runEnd(i);
      if (Hanzi.chinese(prose.at(i - 1)) || Hanzi.chinese(prose.at(end))) {
        prose.note("replacement-character", i, end, "");
      }
    } else if (privateUse(c) && !privateUse(prose.at(i - 1))) {
      int end = i;
      while (privateUse(prose.at(end))) {
        end++;
      }
      if (Hanzi.chinese(prose.at(i - 1)) || Hanzi.chinese(prose.at(end))) {
        prose.note("private-use-character", i, end, "");
      }
    } else if (c <= '\u2fd5' && radical(c) && !radical(prose.at(i - 1))) {
      radicals(prose, i);
    }
  }

  private static void radicals(Prose prose, int i) {
    int end = i;
    while (radical(prose.at(end))) {
      end++;
    }
    String text = prose.text().substring(i, end);
    String right = Normalizer.normalize(text, Normalizer.Form.NFKC);
    prose.note("radical-for-character", i, end, right.equals(text) ? "" : right);
  }

  private static boolean radical(char c) {
    return c >= '\u2f00' && c <= '\u2fd5';
  }

  /** U+F000–F0FF are the bullets of symbol fonts. */
  private static boolean privateUse(char c) {
    return (c >= '\ue000' && c <= '\uefff') || (c >= '\uf100' && c <= '\uf8ff');
  }
}
