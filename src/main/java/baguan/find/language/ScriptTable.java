package baguan.find.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Characters of one script only and what they are in another; from a resource of the project. */
final class ScriptTable {
  private final char[] other = new char[Character.MAX_VALUE + 1];

  private ScriptTable() {}

  /** Reads {@code name}; the first column maps to column {@code column}. */
  static ScriptTable load(String name, int column) {
    ScriptTable table = new ScriptTable();
    InputStream in = Objects.requireNonNull(ScriptTable.class.getResourceAsStream(name), name);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          table.other[line.charAt(0)] = line.charAt(column * 2);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  /** The character of the other script, NUL for one that both scripts share or lack. */
  char of(char c) {
    return other[c];
  }

  boolean has(char c) {
    return other[c] != '\0';
  }

  int count(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += other[text.charAt(i)] == '\0' ? 0 : 1;
    }
    return count;
  }
}
