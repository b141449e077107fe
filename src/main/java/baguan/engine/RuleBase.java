package baguan.engine;

import baguan.rule.Fault;
import baguan.rule.RuleError;
import baguan.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntConsumer;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Compiled rules, ready to run. Loaded straight as model classes: from the class path when the
 * shipped jar is of these very rules (so that the JVM's archive holds them), else from the user's
 * cache.
 */
final class RuleBase {
  static final String KEY = "META-INF/baguan/rules.key";
  private static final String MODELS = "META-INF/kie/baguan/rules/drools-model";

  private RuleBase() {}

  /**
   * Loads, and compiles where needed.
   *
   * @throws RuleError with every fault the lint or the compiler finds
   */
  static KieBase of(RuleSet rules, RuleCache cache, IntConsumer compiling)
      throws RuleError, IOException {
    SortedMap<String, String> drl = rules.drl();
    String key = RuleCache.key(drl);
    ClassLoader own = RuleBase.class.getClassLoader();
    if (key.equals(read(own, KEY))) {
      return base(own);
    }
    List<Fault> faults = RuleLint.lint(rules);
    if (!faults.isEmpty()) {
      throw new RuleError(faults);
    }
    Path jar = cache.jar(key, drl, compiling);
    // stays open as long as the rules live: classes load lazily
    return base(new URLClassLoader(new URL[] {jar.toUri().toURL()}, own));
  }

  private static KieBase base(ClassLoader loader) throws IOException {
    List<Model> models = new ArrayList<>();
    for (String name :
        read(loader, MODELS).lines().filter(s -> !s.isBlank() && !s.contains(":")).toList()) {
      try { // the first line names the version of the format, the others a class each
        Class<?> type = Class.forName(name.strip(), true, loader);
        models.add((Model) type.getDeclaredConstructor().newInstance());
      } catch (ReflectiveOperationException | LinkageError e) {
        throw new IOException(
            "compiled rules do not load: delete the rules cache and try again", e);
      }
    }
    return KieBaseBuilder.createKieBaseFromModel(models);
  }

  /** A resource as text; empty when there is none. */
  private static String read(ClassLoader loader, String name) throws IOException {
    try (InputStream in = loader.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
