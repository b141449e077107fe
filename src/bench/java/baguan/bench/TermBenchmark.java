package baguan.bench;

import baguan.Home;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.fact.Fact;
import baguan.fact.Release;
import baguan.find.Reading;
import baguan.find.TermTable;
import baguan.find.term.TermFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One pass of all terms over 10 MB of text, with few terms and with many. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class TermBenchmark {
  @Param({"200", "20000"})
  public int terms;

  private TermFinder finder;
  private Document document;
  private Release release;

  @Setup
  public void make() {
    document = Home.unstopped().document("text.txt", Documents.txt(10 << 20));
    release = new Release("", "", "cn", List.of(), 0, document.self().all());
    finder = new TermFinder(List.of(table(terms)));
    finder.find(new Reading(document, release));
  }

  /** A reading each time: what a document costs, its views included. */
  @Benchmark
  public List<Fact> scan() {
    return finder.find(new Reading(document, release));
  }

  /** Words of two to six ideographs, most of which the text does not hold. */
  private static TermTable table(int n) {
    SplittableRandom random = new SplittableRandom(2312);
    List<TermTable.Term> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      StringBuilder term = new StringBuilder();
      for (int k = random.nextInt(2, 7); k > 0; k--) {
        term.append((char) random.nextInt(0x4e00, 0x8e00));
      }
      rows.add(new TermTable.Term(term.toString(), "", "", List.of()));
    }
    return new TermTable("wording/terms", Set.of(Layer.VISIBLE), false, rows);
  }
}
