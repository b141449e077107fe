package baguan.find.consistency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Which province a prefecture belongs to, by their full names; a municipality is its own. */
final class Prefectures {
  private static final Map<String, String> PROVINCES = read();

  private Prefectures() {}

  /** The name itself when it is a province's, else empty. */
  static String province(String name) {
    return PROVINCES.containsValue(name) ? name : "";
  }

  /** Empty when no prefecture has that name. */
  static String provinceOf(String city) {
    return PROVINCES.getOrDefault(city, "");
  }

  private static Map<String, String> read() {
    Map<String, String> provinces = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Prefectures.class.getResourceAsStream("prefectures.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t");
        if (!line.startsWith("#") && fields.length == 2) {
          for (String city : fields[1].split(" ")) {
            provinces.put(city, fields[0]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(provinces);
  }
}
