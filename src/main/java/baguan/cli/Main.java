package baguan.cli;

import baguan.rule.Version;
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
    subcommands = {
      CheckCommand.class,
      ExtractCommand.class,
      FactsCommand.class,
      RulesCommand.class,
      SelftestCommand.class,
      ServeCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Everything but the exit, for tests. */
  static int run(String... args) {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(
            (e, line, parsed) -> {
              line.getErr().println(Errors.say(e));
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
