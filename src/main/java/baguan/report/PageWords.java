package baguan.report;

import baguan.rule.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The fixed words of rule pages in one language. */
record PageWords(Properties words) {
  static PageWords of(Language language) {
    Properties words = new Properties();
    String name = "rule-page." + language.tag() + ".properties";
    try (InputStream in = Objects.requireNonNull(PageWords.class.getResourceAsStream(name), name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PageWords(words);
  }

  String get(String key) {
    return Objects.requireNonNull(words.getProperty(key), key);
  }
}
