package baguan.cli;

import baguan.check.Checker;
import baguan.check.RuleExamples;
import baguan.engine.RuleCache;
import baguan.engine.RuleCompiler;
import baguan.engine.RuleLint;
import baguan.fact.Level;
import baguan.rule.Fault;
import baguan.rule.Language;
import baguan.rule.RuleCard;
import baguan.rule.RuleError;
import baguan.rule.RuleLoader;
import baguan.rule.RuleSet;
import baguan.rule.Wording;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code baguan rules}: for those who write rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Lists, shows, lints, tests and starts rules.")
final class RulesCommand {

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "One line a rule: id, severity, status, basis, title.")
  int list(@Mixin Parts parts) throws RuleError, IOException {
    try (PrintStream out = Out.open()) {
      for (RuleCard card : RuleLoader.load(parts.rulesFolder()).cards().values()) {
        out.print(
            String.join(
                    "\t",
                    card.id(),
                    card.severity().id(),
                    card.preview() ? "preview" : "stable",
                    card.strength(),
                    card.basis(),
                    card.wording(parts.language()).title())
                + "\n");
      }
    }
    return Exit.PASSED;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Everything a rule folder says.")
  int show(@Mixin Parts parts, @Parameters(paramLabel = "RULE") String id)
      throws RuleError, IOException {
    RuleCard card = RuleLoader.load(parts.rulesFolder()).cards().get(id);
    if (card == null) {
      throw new UsageError(id + ": no such rule — see: baguan rules list");
    }
    try (PrintStream out = Out.open()) {
      out.print(
          card.id()
              + "\n"
              + card.severity().id()
              + ", "
              + (card.preview() ? "preview" : "stable")
              + ", "
              + card.strength()
              + ", owner "
              + card.owner()
              + "\n"
              + card.basis()
              + "\n");
      for (Language language : Language.values()) {
        Wording w = card.wording(language);
        out.print(
            language.tag() + "\t" + w.title() + "\n\t" + w.message() + "\n\t→ " + w.fix() + "\n");
      }
      card.drl().ifPresent(out::print);
    }
    return Exit.PASSED;
  }

  @Command(
      name = "lint",
      mixinStandardHelpOptions = true,
      description = "Names every fault of every rule folder, with file and line.")
  int lint(@Mixin Parts parts) throws IOException {
    List<Fault> faults;
    int count = 0;
    try {
      RuleSet set = RuleLoader.load(parts.rulesFolder());
      count = set.cards().size();
      faults = RuleLint.lint(set);
      if (faults.isEmpty()) {
        RuleCompiler.compile(set);
      }
    } catch (RuleError e) {
      faults = e.faults();
    }
    try (PrintStream out = Out.open()) {
      faults.forEach(f -> out.print(f + "\n"));
      if (faults.isEmpty()) {
        out.print(count + " rules, no faults\n");
      }
    }
    return faults.isEmpty() ? Exit.PASSED : Exit.UNCHECKED;
  }

  @Command(
      name = "test",
      mixinStandardHelpOptions = true,
      description = "Runs rules on their examples.")
  int test(
      @Mixin Parts parts,
      @Option(names = "--bless", description = "rewrite expected.txt") boolean bless,
      @Parameters(paramLabel = "RULE", arity = "0..*", description = "rule ids, or a pack")
          @Nullable List<String> ids)
      throws RuleError, IOException {
    Checker checker = parts.checker(Level.TOP_SECRET);
    RuleExamples examples = new RuleExamples(checker);
    int faults = 0;
    int tested = 0;
    try (PrintStream out = Out.open()) {
      for (RuleCard card : checker.rules().cards().values()) {
        if (ids != null
            && !ids.isEmpty()
            && ids.stream().noneMatch(i -> card.id().equals(i) || card.pack().id().equals(i))) {
          continue;
        }
        tested++;
        faults += test(card, examples.run(card), bless, out);
      }
      out.print(tested + " rules, " + faults + " faults\n");
    }
    if (tested == 0) {
      throw new UsageError("no rule of that name — see: baguan rules list");
    }
    return faults == 0 ? Exit.PASSED : Exit.FAILED;
  }

  private static int test(
      RuleCard card, RuleExamples.Outcome outcome, boolean bless, PrintStream out)
      throws IOException {
    outcome.faults().forEach(f -> out.print(card.id() + ": " + f + "\n"));
    Path expected = card.folder().resolve("expected.txt");
    String known = Files.exists(expected) ? Files.readString(expected, StandardCharsets.UTF_8) : "";
    if (known.equals(outcome.snapshot())) {
      return outcome.faults().size();
    }
    if (bless && outcome.faults().isEmpty()) {
      Files.writeString(expected, outcome.snapshot(), StandardCharsets.UTF_8);
      out.print(card.id() + ": expected.txt rewritten\n");
      return 0;
    }
    out.print(card.id() + ": expected.txt differs; it would be\n" + outcome.snapshot());
    return outcome.faults().size() + 1;
  }

  @Command(name = "new", mixinStandardHelpOptions = true, description = "Starts a rule folder.")
  int start(@Mixin Parts parts, @Parameters(paramLabel = "PACK/NAME") String id)
      throws IOException {
    if (!id.matches("[a-z0-9-]+/[a-z0-9-]+")) {
      throw new UsageError(id + ": no rule id — use pack/name, lower-case words joined by hyphens");
    }
    Path folder = parts.rulesFolder().resolve(id);
    if (Files.exists(folder)) {
      throw new UsageError(folder + ": is there already — choose another name");
    }
    for (Map.Entry<String, String> file : Scaffold.files(id).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
    }
    try (PrintStream out = Out.open()) {
      out.print(folder + ": started; edit it, then run: baguan rules test --bless " + id + "\n");
    }
    return Exit.PASSED;
  }

  @Command(
      name = "docs",
      mixinStandardHelpOptions = true,
      description = "Writes a page a rule and an index, as HTML and Markdown, in three languages.")
  int docs(
      @Mixin Parts parts,
      @Option(
              names = {"-o", "--output"},
              required = true,
              paramLabel = "DIR")
          Path folder)
      throws RuleError, IOException {
    RulePages.write(RuleLoader.load(parts.rulesFolder()), folder);
    return Exit.PASSED;
  }

  @Command(
      name = "compile",
      mixinStandardHelpOptions = true,
      description = "Compiles rules into a jar, or into the cache.")
  int compile(
      @Mixin Parts parts,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "JAR")
          @Nullable Path jar)
      throws RuleError, IOException {
    RuleSet set = RuleLoader.load(parts.rulesFolder());
    if (jar == null) {
      parts.checker(Level.TOP_SECRET);
    } else {
      Path folder = jar.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(jar, RuleCompiler.compile(set));
    }
    try (PrintStream out = Out.open()) {
      out.print(set.cards().size() + " rules compiled, key " + RuleCache.key(set.drl()) + "\n");
    }
    return Exit.PASSED;
  }
}
