package baguan.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Evaluations as text that is also Markdown. */
public final class QualityText {
  private static final int MANY = 40;

  private QualityText() {}

  public static String of(Evaluation e) {
    StringBuilder out = new StringBuilder();
    out.append(
        "| rule | expected | found | must be silent | false alarms | precision | recall | F1 |\n");
    out.append("|---|--:|--:|--:|--:|--:|--:|--:|\n");
    e.scores()
        .forEach(
            (row, s) ->
                out.append(
                    String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %d | %d | %.3f | %.3f | %.3f |%n",
                        row,
                        s.expected(),
                        s.found(),
                        s.silent(),
                        s.alarms(),
                        s.precision(),
                        s.recall(),
                        s.f1())));
    list(out, "Missed", grouped(e.misses()));
    list(out, "False alarms", grouped(e.alarms()));
    out.append("\nNot judged by any rule:");
    e.unjudged()
        .forEach((kind, n) -> out.append(' ').append(kind).append(' ').append(n).append(';'));
    out.append(e.unjudged().isEmpty() ? " nothing\n" : "\n");
    return out.toString();
  }

  /** Of a row with more places than anybody reads, only how many there are. */
  private static List<String> grouped(List<String> places) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String place : places) {
      rows.computeIfAbsent(place.substring(0, place.indexOf('\t')), r -> new ArrayList<>())
          .add(place);
    }
    List<String> shown = new ArrayList<>();
    rows.forEach(
        (row, all) -> {
          if (all.size() > MANY) {
            shown.add(row + "\t" + all.size() + " places");
          } else {
            shown.addAll(all);
          }
        });
    return shown;
  }

  public static String of(CleanText clean) {
    StringBuilder out = new StringBuilder();
    out.append("| rule | errors | warnings | notes | per 1,000,000 characters |\n");
    out.append("|---|--:|--:|--:|--:|\n");
    clean
        .counts()
        .forEach(
            (rule, n) -> {
              int all = n.errors() + n.warnings() + n.notes();
              out.append(
                  String.format(
                      Locale.ROOT,
                      "| %s | %d | %d | %d | %.1f |%n",
                      rule,
                      n.errors(),
                      n.warnings(),
                      n.notes(),
                      all * 1e6 / Math.max(1, clean.characters())));
            });
    out.append(
        String.format(
            Locale.ROOT,
            "%n%d files, %d characters: %.2f errors per 1,000,000, %.3f warnings per 1,000.%n",
            clean.files(),
            clean.characters(),
            clean.errorsPerMillion(),
            clean.warningsPerThousand()));
    list(out, "Errors", clean.errors());
    list(out, "Warnings", clean.warnings());
    list(out, "Not read wholly", clean.unread());
    return out.toString();
  }

  private static void list(StringBuilder out, String title, List<String> rows) {
    out.append("\n").append(title).append(rows.isEmpty() ? ": none\n" : ":\n\n");
    rows.forEach(row -> out.append("- ").append(row.replace("\t", " — ")).append('\n'));
  }
}
