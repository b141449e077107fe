package baguan.worker;

import baguan.check.Checker;
import baguan.check.Pictures;
import baguan.document.Document;
import baguan.engine.Engine;
import baguan.engine.RuleCache;
import baguan.extract.Extractor;
import baguan.extract.Limits;
import baguan.extract.TikaExtractor;
import baguan.fact.Level;
import baguan.find.Finders;
import baguan.picture.PdfPictures;
import baguan.rule.RuleLoader;
import baguan.rule.RuleSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A worker whose parsers do what a file's bytes tell them to: the worst that parsers do. */
public final class HostileWorker {
  private HostileWorker() {}

  /**
   * @param args the folder of rules, then what the pool adds
   */
  public static void main(String[] args) throws Exception {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    String token = in.readLine();
    RuleSet set = RuleLoader.load(Path.of(args[0]));
    Engine engine = Engine.of(set, new RuleCache(Path.of("target", "cache", "baguan")), n -> {});
    Extractor good = new TikaExtractor(Limits.DEFAULT);
    Extractor hostile = (name, bytes) -> extract(good, name, bytes);
    Checker checker =
        new Checker(
            hostile,
            Finders.standard(set.tables(), set.own(), set.style()),
            engine,
            Level.RESTRICTED);
    Pictures pictures = new PdfPictures();
    Pictures worst =
        (bytes, page) -> {
          deed(bytes);
          return pictures.draw(bytes, page);
        };
    Worker.run(checker, worst, Path.of(args[2]), token, Integer.parseInt(args[4]));
    System.exit(0);
  }

  private static Document extract(Extractor good, String name, byte[] bytes) {
    deed(bytes);
    return good.extract(name, bytes);
  }

  private static void deed(byte[] bytes) {
    String[] words = new String(bytes, StandardCharsets.UTF_8).split(" ");
    switch (words[0]) {
      case "halt" -> Runtime.getRuntime().halt(42);
      case "exit" -> System.exit(43);
      case "memory" -> hoard();
      case "deep" -> deep(0);
      case "loop" -> loop();
      case "fault" -> throw new IllegalStateException("身份证号110101199003070003");
      case "print" -> System.out.println("HELLO 身份证号110101199003070003".repeat(100_000));
      case "litter" -> litter();
      case "once" -> once(Path.of(words[1]));
      default -> {}
    }
  }

  @SuppressWarnings("ModifiedButNotUsed")
  private static void hoard() {
    List<byte[]> all = new ArrayList<>();
    while (true) {
      all.add(new byte[1 << 20]);
    }
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int deep(int depth) {
    return deep(depth + 1) + 1;
  }

  private static void loop() {
    long n = 0;
    while (n >= 0) {
      n = (n + 1) & 0xff; // never ends
    }
  }

  private static void litter() {
    try {
      Files.createTempFile("left", ".tmp");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends the first worker that sees it, and not the second. */
  private static void once(Path seen) {
    try {
      if (Files.notExists(seen)) {
        Files.createFile(seen);
        Runtime.getRuntime().halt(44);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
