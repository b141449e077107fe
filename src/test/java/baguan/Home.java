package baguan;

import baguan.check.Checker;
import baguan.engine.Engine;
import baguan.engine.RuleCache;
import baguan.extract.Limits;
import baguan.extract.TikaExtractor;
import baguan.fact.Level;
import baguan.find.Finders;
import baguan.rule.RuleLoader;
import baguan.rule.RuleSet;
import java.nio.file.Path;

/** Where tests find the project's folders, and one checker for all of them. */
public final class Home {
  public static final Path RULES = Path.of("rules");
  public static final Path SAMPLES = Path.of("samples");
  private static final Checker CHECKER = make(RULES, Level.RESTRICTED);
  private static final Checker UNSTOPPED = make(RULES, Level.TOP_SECRET);

  private Home() {}

  /** The installed rules, as a user gets them. */
  public static Checker checker() {
    return CHECKER;
  }

  /** One that does not stop at secrecy marks. */
  public static Checker unstopped() {
    return UNSTOPPED;
  }

  /** Compiled rules are kept below {@code target}, never in the user's cache. */
  public static Checker make(Path rules, Level level) {
    try {
      RuleSet set = RuleLoader.load(rules);
      Engine engine = Engine.of(set, new RuleCache(Path.of("target", "cache", "baguan")), n -> {});
      return new Checker(
          new TikaExtractor(Limits.DEFAULT),
          Finders.standard(set.tables(), set.own(), set.style()),
          engine,
          level);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Real documents that lie beside the checkout; absent on machines that have none. */
  public static Path shared() {
    String named = System.getenv("BAGUAN_SHARED");
    return named != null ? Path.of(named) : Path.of("..", "shared");
  }
}
