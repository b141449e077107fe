package baguan.find.identifier;

import baguan.fact.IdentifierType;
import baguan.find.text.Chars;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Words that name an identifier, by kind: a label makes a shape certain, or a typo of it. */
final class Labels {
  private static final int BEFORE = 20;
  private static final int AFTER = 10;
  private static final Map<IdentifierType, List<String>> WORDS = read();

  private Labels() {}

  /** The label nearest before {@code start}, then in the header, then after {@code end}; or "". */
  static String near(IdentifierType type, String text, String header, int start, int end) {
    String before = text.substring(Math.max(0, start - BEFORE), start).toLowerCase(Locale.ROOT);
    String best = in(type, before);
    if (best.isEmpty()) {
      best = in(type, header.toLowerCase(Locale.ROOT));
    }
    if (best.isEmpty()) {
      int stop = Math.min(text.length(), end + AFTER);
      best = in(type, text.substring(end, stop).toLowerCase(Locale.ROOT));
    }
    return best;
  }

  private static String in(IdentifierType type, String window) {
    String best = "";
    int bestEnd = -1;
    for (String word : WORDS.getOrDefault(type, List.of())) {
      int at = window.lastIndexOf(word);
      while (at >= 0 && !standsAlone(word, window, at)) {
        at = at == 0 ? -1 : window.lastIndexOf(word, at - 1);
      }
      int end = at + word.length();
      if (at >= 0 && (end > bestEnd || (end == bestEnd && word.length() > best.length()))) {
        best = word;
        bestEnd = end;
      }
    }
    return best;
  }

  /** {@code ip} in {@code trip} names nothing. */
  private static boolean standsAlone(String word, String window, int at) {
    return !Chars.letter(word.charAt(0))
        || (!Chars.alnum(Chars.at(window, at - 1))
            && (word.length() > 3 || !Chars.letter(Chars.at(window, at + word.length()))))
        || word.length() > 6;
  }

  private static Map<IdentifierType, List<String>> read() {
    Map<IdentifierType, List<String>> words = new EnumMap<>(IdentifierType.class);
    try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream("labels.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          String kind = line.substring(0, tab).toUpperCase(Locale.ROOT).replace('-', '_');
          words.put(IdentifierType.valueOf(kind), List.of(line.substring(tab + 1).split(",")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
