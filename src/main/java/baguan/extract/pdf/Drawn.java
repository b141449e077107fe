package baguan.extract.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All text met so far without its white space, to tell whether another text says anything new. */
final class Drawn {
  private static final int MAX = 16 << 20;
  private static final int MAX_SEARCHES = 5_000;

  private final List<String> pending = new ArrayList<>();
  private final StringBuilder all = new StringBuilder();
  private final Set<String> told = new HashSet<>();
  private int searches;

  void add(String text) {
    pending.add(text);
  }

  /** True as well of blank text. */
  boolean has(String text) {
    for (String more : pending) {
      String plain = strip(more);
      told.add(plain);
      if (all.length() < MAX) {
        all.append(plain);
      }
    }
    pending.clear();
    String plain = strip(text);
    if (plain.isEmpty() || told.contains(plain)) {
      return true;
    }
    return ++searches < MAX_SEARCHES && all.indexOf(plain) >= 0;
  }

  static String strip(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u00ad' && c != '\u200b') {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
