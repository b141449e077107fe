package baguan.web;

import baguan.rule.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The pages' own words, in the three languages. */
public final class Texts {
  private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Texts(language));
    }
  }

  private final Language language;
  private final Properties words = new Properties();

  private Texts(Language language) {
    this.language = language;
    String name = "/baguan/web/texts." + language.tag() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Texts.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Texts of(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** BCP 47 tag, for {@code lang} attributes. */
  public String tag() {
    return language.tag();
  }

  /** A sentence with its gaps {@code {0}}, {@code {1}} … filled. */
  public String fill(String key, Object... values) {
    String text = get(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  public boolean has(String key) {
    return words.containsKey(key);
  }

  /** A word by its key. A missing key is a fault of ours and says so. */
  public String get(String key) {
    String word = words.getProperty(key);
    if (word == null) {
      throw new IllegalArgumentException("no text " + key + " in " + language.tag());
    }
    return word;
  }
}
