package baguan.rule;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** A UTF-8 properties file that knows the line of each key, so that a fault can name it. */
final class PropertyFile {
  private final String name;
  private final String text;
  private final Properties properties = new Properties();

  /**
   * @param text the whole file
   * @param name path shown in faults
   * @throws IOException for a broken backslash-u escape
   */
  PropertyFile(String text, String name) throws IOException {
    this.text = text;
    this.name = name;
    try {
      properties.load(new StringReader(text));
    } catch (IllegalArgumentException e) {
      throw new IOException(name + ": a broken \\u escape", e);
    }
  }

  String get(String key, String otherwise) {
    return properties.getProperty(key, otherwise).strip();
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(properties.getProperty(key)).map(String::strip);
  }

  /** Comma separated values. */
  Set<String> set(String key) {
    return Arrays.stream(get(key, "").split(","))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Set<String> keys() {
    return properties.stringPropertyNames();
  }

  /** 1-based line of a key; the last line when it is missing, since that is where to add it. */
  int line(String key) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith(key) && line.substring(key.length()).strip().matches("[=:].*")) {
        return i + 1;
      }
    }
    return Math.max(1, lines.size());
  }

  Fault fault(String key, String what, String todo) {
    return new Fault(name, line(key), what, todo);
  }

  /** One of an enum's names in lower case, or a fault. */
  <E extends Enum<E>> Optional<E> choice(
      String key, Class<E> type, String otherwise, List<Fault> faults) {
    String value = get(key, otherwise);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
        return Optional.of(constant);
      }
    }
    String known =
        Arrays.stream(type.getEnumConstants())
            .map(c -> c.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    faults.add(fault(key, key + " is [" + value + "]", "use one of " + known));
    return Optional.empty();
  }
}
