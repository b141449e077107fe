package baguan.bench;

import baguan.Home;
import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.engine.Engine;
import baguan.engine.RuleCache;
import baguan.fact.Fact;
import baguan.fact.Profile;
import baguan.fact.Release;
import baguan.fact.TermHit;
import baguan.finding.Finding;
import baguan.rule.RuleLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/**
 * Rules alone, over facts already found: a 10-page document's with 60 and 600 rules, and 50,000
 * paragraphs with a hit each under 200.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
public class EngineBenchmark {
  @Param({"60-rules", "600-rules", "200-rules-50000-hits"})
  public String load = "";

  private Engine engine;
  private List<Fact> facts = List.of();

  @Setup
  public void make() throws Exception {
    int rules = Integer.parseInt(load.substring(0, load.indexOf('-')));
    Path folder = Files.createTempDirectory(Path.of("target"), "rules-" + rules + "-");
    copy(rules, folder);
    engine = Engine.of(RuleLoader.load(folder), new RuleCache(folder.resolve("cache")), n -> {});
    facts =
        load.endsWith("-hits")
            ? hits(50_000)
            : Home.unstopped().facts("docx.10", Documents.docx(10), baguan.check.Destination.UNSAID);
  }

  @Benchmark
  public List<Finding> judge() {
    return engine.run(facts, Set.of());
  }

  /** Installed rules with DRL of their own, and copies of them under other names, till enough. */
  private static void copy(int rules, Path folder) throws Exception {
    int n = 0;
    for (int round = 0; n < rules; round++) {
      String mark = round == 0 ? "" : "-" + (char) ('a' + round);
      for (Path rule : installed()) {
        Path pack = folder.resolve(rule.getParent().getFileName() + mark);
        if (n++ == rules) {
          return;
        }
        Path to = Files.createDirectories(pack.resolve(rule.getFileName()));
        Files.writeString(
            pack.resolve("pack.properties"),
            Files.readString(rule.resolveSibling("pack.properties"), StandardCharsets.UTF_8));
        Path examples = Files.createDirectories(to.resolve("examples")); // none is asked for its text
        Files.writeString(examples.resolve("bad-a.txt"), "");
        Files.writeString(examples.resolve("good-a.txt"), "");
        try (Stream<Path> files = Files.list(rule)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            Files.writeString(
                to.resolve(file.getFileName()),
                Files.readString(file, StandardCharsets.UTF_8)
                    .replace(id(rule), id(to))
                    .replaceFirst("package rules\\.(\\w+)", "package rules.$1" + mark.replace('-', '_')));
          }
        }
      }
    }
  }

  private static String id(Path rule) {
    return rule.getParent().getFileName() + "/" + rule.getFileName() + "\"";
  }

  private static List<Path> installed() throws Exception {
    try (Stream<Path> all = Files.walk(Home.RULES, 2)) {
      return all.filter(r -> Files.exists(r.resolve("rule.drl")) && !r.toString().contains("coverage"))
          .sorted()
          .toList();
    }
  }

  private static List<Fact> hits(int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append("各单位要按照规定报送材料").append(i).append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    Document document = Home.unstopped().document("hits.txt", bytes);
    List<Fact> facts = new ArrayList<>();
    Block self = document.self();
    facts.add(new Release("", "", "cn", List.of(), 0, self.all()));
    facts.add(new Profile("other", "", false, "", self.all()));
    for (Block block : document.lines()) {
      if (block.layer() == Layer.VISIBLE && block.kind() != Kind.PROPERTY) {
        facts.add(
            new TermHit("confidentiality/draft-mark", "规定", "", "", false, Layer.VISIBLE, block.span(5, 7)));
      }
    }
    return facts;
  }
}
