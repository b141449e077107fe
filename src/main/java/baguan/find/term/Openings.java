package baguan.find.term;

import java.util.Collection;

/**
 * The pairs of characters with which strings begin, as a Bloom filter in blocks of one word (Putze,
 * Sanders, Singler, "Cache-, hash- and space-efficient Bloom filters", 2007): one look into one
 * small table tells, whatever the number of strings, that none begins here.
 */
final class Openings {
  private static final int BITS_EACH =
      32; // with two bits set of a word: far below 1 % pass in error
  private static final int LEAST_WORDS = 1 << 9;
  private static final int SPREAD = 0x9e3779b1; // multiplicative hashing; odd, its bits mixed

  private final long[] pairs;
  private final int shift;
  private final long[] singles; // strings of one character, by character; empty without any

  Openings(Collection<String> strings) {
    int words = LEAST_WORDS;
    while (words * (long) Long.SIZE < (long) strings.size() * BITS_EACH) {
      words <<= 1;
    }
    this.pairs = new long[words];
    this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(words);
    boolean alone = strings.stream().anyMatch(s -> s.length() == 1);
    this.singles = new long[alone ? (Character.MAX_VALUE + 1) / Long.SIZE : 0];
    for (String string : strings) {
      char first = string.charAt(0);
      if (string.length() == 1) {
        singles[first / Long.SIZE] |= 1L << first;
      } else {
        int hash = hash(first, string.charAt(1));
        pairs[hash >>> shift] |= bits(hash);
      }
    }
  }

  /** The first place from here on where a string may begin, or the text's length. */
  int next(String text, int from) {
    int end = text.length();
    if (from >= end) {
      return end;
    }
    char first = text.charAt(from);
    for (int i = from; i < end - 1; i++) {
      char second = text.charAt(i + 1);
      int hash = hash(first, second);
      long bits = bits(hash);
      if ((pairs[hash >>> shift] & bits) == bits || alone(first)) {
        return i;
      }
      first = second;
    }
    return alone(first) ? end - 1 : end;
  }

  private boolean alone(char c) {
    return singles.length > 0 && (singles[c / Long.SIZE] & 1L << c) != 0;
  }

  private static int hash(char first, char second) {
    return (first << 16 ^ second * SPREAD) * SPREAD;
  }

  /** Two bits of a word, from bits of the hash that do not choose the word. */
  private static long bits(int hash) {
    return 1L << hash | 1L << (hash >>> 6);
  }
}
