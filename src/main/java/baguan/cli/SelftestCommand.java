package baguan.cli;

import baguan.check.Checker;
import baguan.check.RuleExamples;
import baguan.fact.Level;
import baguan.rule.RuleCard;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code baguan selftest}: the installed rules prove themselves on their own examples. */
@Command(
    name = "selftest",
    mixinStandardHelpOptions = true,
    description = "Runs every installed rule on its examples: bad ones flagged, good ones silent.")
final class SelftestCommand implements Callable<Integer> {
  @Mixin private Parts parts = new Parts();

  @Override
  public Integer call() throws Exception {
    Checker checker = parts.checker(Level.TOP_SECRET);
    RuleExamples examples = new RuleExamples(checker);
    List<String> faults = new ArrayList<>();
    for (RuleCard card : checker.rules().cards().values()) {
      examples.run(card).faults().forEach(f -> faults.add(card.id() + ": " + f));
    }
    try (PrintStream out = Out.open()) {
      faults.forEach(f -> out.print(f + "\n"));
      out.print(
          checker.rules().cards().size()
              + " rules, "
              + faults.size()
              + " faults; rules digest "
              + checker.rules().digest()
              + "\n");
    }
    return faults.isEmpty() ? Exit.PASSED : Exit.FAILED;
  }
}
