package baguan.engine;

import baguan.rule.Fault;
import baguan.rule.RuleError;
import baguan.rule.RuleSet;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;

/** Compiles rules ahead of time, for the distribution. */
public final class RuleCompiler {
  private RuleCompiler() {}

  /**
   * The bytes of a jar that, on the class path, saves compiling these very rules.
   *
   * @throws RuleError with every fault the lint or the compiler finds
   */
  public static byte[] compile(RuleSet rules) throws RuleError, IOException {
    List<Fault> faults = RuleLint.lint(rules);
    if (!faults.isEmpty()) {
      throw new RuleError(faults);
    }
    SortedMap<String, String> drl = rules.drl();
    return RuleCache.jarOf(RuleCache.key(drl), Compiler.compile(drl));
  }
}
