package baguan.extract;

import baguan.document.Block;
import baguan.document.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Marked words, one for each place something may hide in: {@code zz-comment}. What is seen of them
 * is told place by place, so that a reader or library that sees less, or more, is noticed.
 */
public final class Canaries {
  private static final Pattern WORD = Pattern.compile("zz-[a-y0-9]+(?:-[a-y0-9]+)*");

  private Canaries() {}

  /**
   * A line for each word of the file: the layers it was seen in with their causes, or NOT SEEN.
   *
   * @param compressed words that stand in streams, where the search for them does not look
   */
  public static String seen(String name, byte[] bytes, String... compressed) {
    Map<String, Set<String>> places = new TreeMap<>();
    for (String word : compressed) {
      places.put(word, new TreeSet<>());
    }
    planted(bytes, places);
    Document document = new TikaExtractor(Limits.DEFAULT).extract(name, bytes);
    for (Block block : document.lines()) {
      List<String> texts = new ArrayList<>(block.attributes().values());
      texts.add(block.text());
      String cause = block.cause().id().isEmpty() ? "" : "/" + block.cause().id();
      for (String text : texts) {
        for (String word : words(text)) {
          places.computeIfAbsent(word, w -> new TreeSet<>()).add(block.layer().id() + cause);
        }
      }
    }
    StringBuilder lines = new StringBuilder();
    places.forEach(
        (word, at) ->
            lines
                .append(word.substring(3))
                .append(": ")
                .append(at.isEmpty() ? "NOT SEEN" : String.join(" ", at))
                .append('\n'));
    return lines.toString();
  }

  /** Words in the file itself, or in the entries of a package. */
  private static void planted(byte[] bytes, Map<String, Set<String>> places) {
    note(new String(bytes, StandardCharsets.ISO_8859_1), places);
    if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
      return;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        planted(zip.readAllBytes(), places);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void note(String text, Map<String, Set<String>> places) {
    words(text).forEach(word -> places.putIfAbsent(word, new TreeSet<>()));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
