package baguan.find.marking;

import baguan.fact.Level;
import baguan.find.text.Chars;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Handling words of all systems, judged by how much of the line they fill. */
final class Phrases {
  static final int SHORT = 40; // characters of a line that is a mark rather than a sentence
  private static final int TITLE = 80;

  /** A house form: the word, a sign, a period. */
  private static final Pattern STAR = Pattern.compile("^ *[★☆▲△] *(?:\\d{1,4} *(?:年|个月)|长期)?");

  private record Phrase(String system, Level level, String where, String word) {}

  private static final AhoCorasickDoubleArrayTrie<Phrase> TRIE = read();

  private Phrases() {}

  /**
   * @param text upper case, in simplified characters where the view folds
   * @param margin in a header, footer, subject or file name
   */
  static void see(String text, String original, boolean margin, List<Sighting> out) {
    if (text.length() > TITLE || text.length() != original.length()) {
      return;
    }
    TRIE.parseText(
        text,
        (int start, int end, Phrase phrase) -> {
          if (bounded(text, start, end) && shown(original, start, end)) {
            boolean real = real(phrase, text, start, end, margin);
            boolean shadowed =
                out.stream().anyMatch(s -> s.start() <= start && s.end() > end && s.real());
            if (real && !shadowed) {
              out.removeIf(s -> s.start() >= start && s.end() <= end);
              out.add(
                  new Sighting(
                      phrase.system(),
                      phrase.level(),
                      original.substring(start, end),
                      true,
                      "",
                      false,
                      start,
                      end));
            }
          }
        });
  }

  private static boolean real(Phrase phrase, String text, int start, int end, boolean margin) {
    String after = STAR.matcher(text.substring(end)).replaceFirst("");
    String rest = PrcMarks.bare(text.substring(0, start) + after);
    boolean alone = rest.chars().noneMatch(c -> Chars.alnum((char) c) || Chars.han((char) c));
    boolean bracketed =
        "（([【".indexOf(Chars.at(text, start - 1)) >= 0
            && start > 0
            && end < text.length()
            && "）)]】".indexOf(text.charAt(end)) >= 0;
    boolean tail =
        end >= text.length() - 1 || text.startsWith(".", end + 1) || text.charAt(end) == '.';
    boolean titled = text.lastIndexOf('《', start) > text.lastIndexOf('》', start);
    boolean sentence = text.endsWith("。") || text.indexOf('，') >= 0;
    return switch (phrase.where()) {
      case "any" -> text.length() <= SHORT && !titled;
      case "tail" -> alone || ((bracketed || margin) && tail && !titled && !sentence);
      default -> alone || (bracketed && tail && !sentence && !titled && text.length() <= SHORT);
    };
  }

  private static boolean bounded(String text, int start, int end) {
    boolean left = !Chars.alnum(text.charAt(start)) || !Chars.alnum(Chars.at(text, start - 1));
    return left && (!Chars.alnum(text.charAt(end - 1)) || !Chars.alnum(Chars.at(text, end)));
  }

  /** A Latin mark is written in capitals, or at least begins with them. */
  private static boolean shown(String original, int start, int end) {
    char first = original.charAt(start);
    boolean one = original.indexOf(' ', start) < 0 || original.indexOf(' ', start) >= end;
    return !Chars.letter(first)
        || (first <= 'Z'
            && (!one || original.charAt(start + 1) <= 'Z' || original.length() <= end + 1));
  }

  private static AhoCorasickDoubleArrayTrie<Phrase> read() {
    TreeMap<String, Phrase> phrases = new TreeMap<>();
    try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] f = line.split("\t");
        if (!line.startsWith("#") && f.length == 4) {
          phrases.put(f[3], new Phrase(f[0], Level.valueOf(f[1]), f[2], f[3]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    AhoCorasickDoubleArrayTrie<Phrase> trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(phrases);
    return trie;
  }
}
