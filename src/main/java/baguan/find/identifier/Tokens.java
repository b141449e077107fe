package baguan.find.identifier;

import baguan.fact.IdentifierType;
import baguan.find.text.Chars;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Forms issuers give their keys, by first letter: {@code tokens.tsv}. */
final class Tokens {
  /**
   * One form.
   *
   * @param least characters of the whole
   * @param most characters of the whole
   * @param body what may follow the prefix: {@code base32}, {@code hex}, {@code alnum}, {@code
   *     word}, {@code dotted}
   * @param holds a part every key of this issuer has; empty when none
   */
  record Form(IdentifierType type, String prefix, int least, int most, String body, String holds) {
    boolean may(char c) {
      return switch (body) {
        case "base32" -> (c >= 'A' && c <= 'Z') || (c >= '2' && c <= '7');
        case "hex" -> c < 128 && Character.digit(c, 16) >= 0;
        case "alnum" -> Chars.alnum(c);
        case "dotted" -> Chars.alnum(c) || c == '_' || c == '-' || c == '.';
        default -> Chars.alnum(c) || c == '_' || c == '-';
      };
    }
  }

  private static final List<List<Form>> BY_LETTER = read();

  private Tokens() {}

  static List<Form> of(char first) {
    return first < 128 ? BY_LETTER.get(first) : List.of();
  }

  private static List<List<Form>> read() {
    List<List<Form>> forms = new ArrayList<>();
    for (int i = 0; i < 128; i++) {
      forms.add(new ArrayList<>(0));
    }
    try (InputStream in = Objects.requireNonNull(Tokens.class.getResourceAsStream("tokens.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] f = line.split("\t", -1);
          String kind = f[0].toUpperCase(Locale.ROOT).replace('-', '_');
          IdentifierType type = IdentifierType.valueOf(kind);
          int least = Integer.parseInt(f[2]);
          Form form = new Form(type, f[1], least, Integer.parseInt(f[3]), f[4], f[5]);
          forms.get(f[1].charAt(0)).add(form);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return forms;
  }
}
