package baguan.find.identifier;

import baguan.find.text.Chars;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Values an organisation publishes on purpose: its switchboard, its mailboxes, its own tax number.
 * Written in any usual form; {@code @example.org} stands for all mailboxes of a domain.
 */
public final class OwnValues {
  public static final OwnValues NONE = new OwnValues(Set.of());

  private final Set<String> values;

  private OwnValues(Set<String> values) {
    this.values = values;
  }

  /**
   * @param lines a value each; blank ones and those that begin with {@code #} are remarks
   */
  public static OwnValues of(List<String> lines) {
    return new OwnValues(
        lines.stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(OwnValues::normal)
            .filter(value -> !value.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean has(String value) {
    if (values.isEmpty()) {
      return false;
    }
    String normal = normal(value);
    int at = normal.indexOf('@');
    return values.contains(normal) || (at > 0 && values.contains(normal.substring(at)));
  }

  /** Mailboxes in lower case; of all else letters and digits, in upper case. */
  private static String normal(String written) {
    if (written.indexOf('@') >= 0) {
      return written.toLowerCase(Locale.ROOT);
    }
    StringBuilder normal = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      if (Chars.alnum(written.charAt(i)) || written.charAt(i) > 127) {
        normal.append(written.charAt(i));
      }
    }
    String value = normal.toString().toUpperCase(Locale.ROOT);
    boolean mobile = value.length() == 13 && value.startsWith("861"); // with its country's code
    return mobile ? value.substring(2) : value;
  }
}
