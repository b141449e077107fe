package baguan.cli;

import baguan.rule.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** {@code baguan}: one verb, then paths. */
@Command(
    name = "baguan",
    description = "Checks outgoing documents against release rules.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    subcommands = CommandLine.HelpCommand.class)
public final class Main implements Runnable {
  private static final Map<String, Class<?>> VERBS = new LinkedHashMap<>();

  static {
    VERBS.put("check", CheckCommand.class);
    VERBS.put("extract", ExtractCommand.class);
    VERBS.put("facts", FactsCommand.class);
    VERBS.put("rules", RulesCommand.class);
    VERBS.put("selftest", SelftestCommand.class);
    VERBS.put("eval", EvalCommand.class);
    VERBS.put("serve", ServeCommand.class);
    VERBS.put("worker", WorkerCommand.class);
    VERBS.put("verify", VerifyCommand.class);
    VERBS.put("submit", SubmitCommand.class);
    VERBS.put("waive", WaiveCommand.class);
    VERBS.put("audit", AuditCommand.class);
    VERBS.put("backup", BackupCommand.class);
    VERBS.put("restore", RestoreCommand.class);
  }

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Everything but the exit, for tests. */
  static int run(String... args) {
    CommandLine line = new CommandLine(new Main());
    boolean verb = args.length > 0 && VERBS.containsKey(args[0]);
    for (Map.Entry<String, Class<?>> each : VERBS.entrySet()) {
      if (!verb || each.getKey().equals(args[0])) { // reading annotations is a third of a start
        line.addSubcommand(each.getKey(), each.getValue());
      }
    }
    return line.setExecutionExceptionHandler(
            (e, failed, parsed) -> {
              failed.getErr().println(Errors.say(e));
              return Exit.UNCHECKED;
            })
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "baguan: say what to do, for instance: baguan check FILE");
  }

  /** Versions that a verdict binds to. */
  static final class Versions implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "baguan "
            + Version.baguan()
            + " (Drools "
            + Version.drools()
            + ", Tika "
            + Version.tika()
            + ", Java "
            + Runtime.version().feature()
            + ")"
      };
    }
  }
}
