package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds unit symbols behind a number in capitals or plurals they do not have: 5 Kg, 30 KM, 2 hrs.
 */
public final class UnitSymbolFinder implements FactFinder {
  private static final Map<String, String> SYMBOLS =
      Map.of(
          "kg", "kg", "kgs", "kg", "km", "km", "kms", "km", "khz", "kHz", "kw", "kW", "kwh",
          "kW·h");
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<![0-9A-Za-z.,_/-])[0-9][0-9,.]{0,12}[ \\u00a0]?"
              + "(Kg|KG|[Kk]gs|KGS|Km|KM|[Kk]ms|KMS|K[Hh]z|KHZ|K[Ww]|K[Ww][Hh])(?![A-Za-z0-9_-])");

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (FileText file : FileText.of(reading, false)) {
      Map<String, List<Span>> places = new LinkedHashMap<>();
      for (Block block : file.figures()) {
        if (block.text().indexOf('K') < 0 && block.text().indexOf('k') < 0) {
          continue;
        }
        Matcher m = QUANTITY.matcher(block.text());
        while (m.find()) {
          Span at = block.span(m.start(1), m.end(1));
          places.computeIfAbsent(m.group(1), s -> new ArrayList<>()).add(at);
        }
      }
      places.forEach((symbol, all) -> facts.add(habit(symbol, all)));
    }
    return facts;
  }

  /** Who writes it so once writes it so throughout: one fault. */
  private static Passage habit(String symbol, List<Span> places) {
    String right = SYMBOLS.getOrDefault(symbol.toLowerCase(Locale.ROOT), "");
    return new Passage(
        "consistency/unit-symbol",
        symbol,
        right,
        "",
        places.get(0),
        places.subList(1, places.size()));
  }
}
