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
  private SpeedTable() {}

  public static void main(String[] args) throws Exception {
    Options options = new OptionsBuilder().include(CheckBenchmark.class.getSimpleName()).build();
    Collection<RunResult> results = new Runner(options).run();
    Map<String, Map<String, Double>> byFile = new TreeMap<>();
    for (RunResult result : results) {
      byFile
          .computeIfAbsent(result.getParams().getParam("file"), f -> new TreeMap<>())
          .put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getStatistics().getPercentile(50));
    }
    System.out.println("full check ÷ Tika's default text extraction, median time, warm, one run");
    byFile.forEach(
        (file, ms) -> {
          double check = ms.getOrDefault("check", Double.NaN);
          double tika = ms.getOrDefault("tika", Double.NaN);
          System.out.printf(Locale.ROOT, "%-12s %6.2f   (%.1f ms ÷ %.1f ms)%n", file, check / tika, check, tika);
        });
  }
}
