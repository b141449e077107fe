package baguan.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints ratios: absolute times say nothing on another machine. */
public final class SpeedTable {
  private final Map<String, Double> ms = new TreeMap<>();

  private SpeedTable(Collection<RunResult> results) {
    for (RunResult result : results) {
      String param = String.join("", result.getParams().getParamsKeys().stream().map(result.getParams()::getParam).toList());
      ms.put(result.getPrimaryResult().getLabel() + " " + param, result.getPrimaryResult().getStatistics().getPercentile(50));
    }
  }

  public static void main(String[] args) throws Exception {
    Options options = new OptionsBuilder().include("baguan\\.bench\\..*").build();
    new SpeedTable(new Runner(options).run()).print();
  }

  private void print() {
    System.out.println("median time, warm, one run; limits: DESIGN 5 of the project");
    for (String file : new String[] {"docx-10", "docx-300", "xlsx-15000", "pdf-10", "pdf-300", "txt-10"}) {
      row("full check ÷ Tika, " + file, "check " + file, "tika " + file);
    }
    row("full check ÷ Tika streaming, docx-10", "check docx-10", "streaming docx-10");
    row("full check ÷ Tika streaming, docx-300", "check docx-300", "streaming docx-300");
    row("rules, 600 ÷ 60", "judge 600-rules", "judge 60-rules");
    row("terms, 20,000 ÷ 200", "scan 20000", "scan 200");
    System.out.printf(
        Locale.ROOT, "%-44s %8.0f ms%n", "50,000 hits, 200 rules", time("judge 200-rules-50000-hits"));
    System.out.printf(
        Locale.ROOT, "%-44s %8.2f%n", "cost per page, DOCX, 300 ÷ 10", time("check docx-300") / time("check docx-10") / 30);
  }

  private void row(String what, String ours, String theirs) {
    System.out.printf(
        Locale.ROOT, "%-44s %8.2f   (%.1f ms ÷ %.1f ms)%n", what, time(ours) / time(theirs), time(ours), time(theirs));
  }

  private double time(String benchmark) {
    return ms.getOrDefault(benchmark, Double.NaN);
  }
}
