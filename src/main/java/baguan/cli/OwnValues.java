package baguan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The organisation's own published numbers and addresses: hotline, mailbox, credit code. A text
 * file, one a line, {@code #} begins a comment.
 */
final class OwnValues {
  private OwnValues() {}

  /** In the form finders compare: without separators, letters in upper case but for mailboxes. */
  static Set<String> read(Path file) {
    Set<String> values = new TreeSet<>();
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String value = line.replaceFirst("#.*", "").strip();
        if (!value.isEmpty()) {
          values.add(canonical(value));
        }
      }
    } catch (IOException e) {
      throw new UsageError(file + ": cannot be read — name a text file, one value a line");
    }
    return values;
  }

  private static String canonical(String value) {
    return value.indexOf('@') > 0
        ? value.toLowerCase(Locale.ROOT)
        : value.toUpperCase(Locale.ROOT).replaceAll("[\\s()（）.·-]", "");
  }
}
