package baguan.find.term;

import baguan.find.TermTable;
import baguan.find.text.Chars;
import baguan.find.text.TextView;
import baguan.find.text.Views;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Terms and guards of all tables as one double-array automaton. It runs only where a string may
 * begin: with many strings it is too large for the processor's caches, and most text holds none.
 */
final class Automaton {
  /** A string's meaning in one table. */
  record Entry(int table, TermTable.Term term, boolean guard) {}

  private final @Nullable AhoCorasickDoubleArrayTrie<List<Entry>> trie;
  private final Openings openings;
  private final int longest;

  private Automaton(Map<String, List<Entry>> strings) {
    this.openings = new Openings(strings.keySet());
    this.longest = strings.keySet().stream().mapToInt(String::length).max().orElse(0);
    this.trie = strings.isEmpty() ? null : new AhoCorasickDoubleArrayTrie<>();
    if (trie != null) {
      trie.build(strings);
    }
  }

  /**
   * @param folded only the tables that match traditional and variant characters too, all strings
   *     folded
   */
  static Automaton of(List<TermTable> tables, boolean folded) {
    TreeMap<String, List<Entry>> strings = new TreeMap<>();
    for (int t = 0; t < tables.size(); t++) {
      if (!folded || tables.get(t).fold()) {
        for (TermTable.Term term : tables.get(t).terms()) {
          add(strings, term.term(), new Entry(t, term, false), folded);
          for (String guard : term.guards()) {
            add(strings, guard, new Entry(t, term, true), folded);
          }
        }
      }
    }
    return new Automaton(strings);
  }

  /** A term in small Latin letters also stands for itself capitalised and in capitals. */
  private static void add(
      Map<String, List<Entry>> strings, String string, Entry entry, boolean folded) {
    String text = folded ? Views.fold(string) : string;
    if (text.isEmpty()) {
      return;
    }
    put(strings, text, entry);
    String capitals = text.toUpperCase(Locale.ROOT);
    if (Chars.letter(text.charAt(0)) && text.equals(text.toLowerCase(Locale.ROOT))) {
      put(strings, capitals.charAt(0) + text.substring(1), entry);
      put(strings, capitals, entry);
    }
  }

  private static void put(Map<String, List<Entry>> strings, String text, Entry entry) {
    List<Entry> entries = strings.computeIfAbsent(text, key -> new ArrayList<>(1));
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  boolean isEmpty() {
    return trie == null;
  }

  void scan(TextView view, Matches matches) {
    if (trie == null) {
      return;
    }
    String text = view.text();
    int from = openings.next(text, 0);
    while (from < text.length()) {
      int to = from; // the end of the stretch in which strings may lie
      int next = from;
      while (next <= to && next < text.length()) {
        to = Math.min(text.length(), next + longest);
        next = openings.next(text, next + 1);
      }
      stretch(trie, view, from, to, matches);
      from = next;
    }
  }

  private void stretch(
      AhoCorasickDoubleArrayTrie<List<Entry>> trie,
      TextView view,
      int from,
      int to,
      Matches matches) {
    String text = view.text();
    trie.parseText(
        text.substring(from, to),
        (int start, int end, List<Entry> entries) -> {
          if (bounded(text, from + start, from + end)) {
            for (Entry entry : entries) {
              matches.add(entry, view, from + start, from + end);
            }
          }
        });
  }

  /** A Latin word or number is not part of a longer one. */
  private static boolean bounded(String text, int start, int end) {
    boolean left = !word(text.charAt(start)) || !word(Chars.at(text, start - 1));
    return left && (!word(text.charAt(end - 1)) || !word(Chars.at(text, end)));
  }

  private static boolean word(char c) {
    return Chars.alnum(c) || (c >= 0xc0 && c < 0x250 && Character.isLetter(c));
  }
}
