package baguan.find.identifier;

import static baguan.fact.IdentifierType.*;
import static org.junit.jupiter.api.Assertions.assertTrue;

import baguan.fact.Fact;
import baguan.fact.IdentifierHit;
import baguan.fact.IdentifierType;
import baguan.fact.Validity;
import baguan.find.Readings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Recall and precision over the shared vectors, file by file. */
class VectorsTest {
  private static final Path VECTORS = Path.of("../shared/vectors");
  private static final Map<String, Set<IdentifierType>> TYPES =
      new TreeMap<>(
          Map.of(
              "prc-id", Set.of(PRC_ID, PRC_ID_15),
              "card", Set.of(BANK_CARD),
              "uscc", Set.of(USCC),
              "prc-phone", Set.of(PRC_MOBILE, PRC_LANDLINE),
              "travel-hmt",
                  Set.of(HKID, TAIWAN_ID, TAIWAN_UBN, PRC_PASSPORT, TRAVEL_PERMIT, MACAO_ID),
              "plate-mil", Set.of(VEHICLE_PLATE, MILITARY_ID),
              "us-uk", Set.of(US_SSN, UK_NINO, UK_NHS),
              "iban-vat", Set.of(IBAN, EU_VAT),
              "net", Set.of(EMAIL_ADDRESS, IP_ADDRESS, MAC_ADDRESS, E164_PHONE),
              "secret", Set.of(PRIVATE_KEY, ACCESS_TOKEN, PASSWORD)));

  private final JsonMapper json = new JsonMapper();

  @Test
  void findsWhatIsOneAndNothingElse() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(VECTORS), "shared vectors are not here");
    StringBuilder report = new StringBuilder();
    boolean enough = true;
    for (String name : TYPES.keySet()) {
      enough &= judge(name, report);
    }
    Files.writeString(Path.of("target/vectors.txt"), report);
    assertTrue(enough, report::toString);
  }

  private boolean judge(String name, StringBuilder report) throws IOException {
    int positives = 0;
    int found = 0;
    int alarms = 0;
    List<String> wrong = new ArrayList<>();
    List<String> lines = Files.readAllLines(VECTORS.resolve(name + ".tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] f = line.split("\t", -1);
      String text = text(name, f[1]);
      List<IdentifierHit> hits = hits(text, TYPES.getOrDefault(name, Set.of()));
      if (f[0].equals("+")) {
        positives++;
        String match = canonical(text(name, f[2]));
        boolean hit = hits.stream().anyMatch(h -> agrees(name, canonical(h.at().text()), match));
        found += hit ? 1 : 0;
        if (!hit) {
          wrong.add("miss  " + show(name, f[1]) + "  " + f[3]);
        }
      } else if (!hits.isEmpty()) {
        alarms++;
        wrong.add("alarm " + show(name, f[1]) + "  " + f[3] + " " + hits.get(0).type());
      }
    }
    double recall = (double) found / positives;
    double precision = (double) found / Math.max(1, found + alarms);
    report.append(
        String.format(Locale.ROOT, "%-11s recall %.3f precision %.3f%n", name, recall, precision));
    wrong.forEach(w -> report.append("    ").append(w).append('\n'));
    return recall >= 0.95 && precision >= 0.95;
  }

  private static List<IdentifierHit> hits(String text, Set<IdentifierType> types) {
    List<IdentifierHit> hits = new ArrayList<>();
    for (Fact fact : new IdentifierFinder(OwnValues.NONE).find(Readings.of(text))) {
      if (fact instanceof IdentifierHit hit
          && types.contains(hit.type())
          && !hit.masked()
          && hit.validity() != Validity.INVALID) {
        hits.add(hit);
      }
    }
    return hits;
  }

  private static boolean agrees(String name, String hit, String match) {
    boolean part = name.equals("net") || name.equals("secret") || name.equals("prc-phone");
    return part ? match.contains(hit) : hit.equals(match);
  }

  private static String canonical(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .replace('×', 'X')
        .replaceAll("[\\s\\-()·.\\u200b\\u2010]", "");
  }

  private String text(String name, String field) {
    return name.equals("secret")
        ? new String(Base64.getDecoder().decode(field), java.nio.charset.StandardCharsets.UTF_8)
        : json.readValue(field, String.class);
  }

  private static String show(String name, String field) {
    return name.equals("secret") ? field.substring(0, Math.min(24, field.length())) : field;
  }
}
