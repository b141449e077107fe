package baguan.cli;

import baguan.gate.AuditTrail;
import baguan.gate.Gate;
import baguan.store.AuditCheck;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code baguan audit}: the record of all acts. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Proves that the record of all acts is what was written.",
    subcommands = {AuditCommand.Verify.class, AuditCommand.Head.class, ProveCommand.class})
final class AuditCommand implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "baguan audit: say what to do: verify, head or prove");
  }

  /** Reads everything again. */
  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = "Reads the record again. Exit: 0 whole, 1 changed (and where), 2 not read.")
  static final class Verify implements Callable<Integer> {
    @Mixin private DataDir data = new DataDir();

    @Option(
        names = "--head",
        paramLabel = "SIZE:CHAIN:TREE",
        description = "a head that was kept elsewhere; may be given more than once")
    private List<String> heads = new ArrayList<>();

    @Option(
        names = "--proof",
        paramLabel = "FILE",
        description = "checks this proof of one entry instead, without the record")
    private @Nullable Path proof;

    @Override
    public Integer call() {
      List<AuditTrail.Head> given = heads.stream().map(Verify::head).toList();
      if (proof != null) {
        return ProveCommand.check(proof, given);
      }
      try (Gate gate = Gate.inspect(data.existing(), Clock.systemUTC());
          PrintStream out = Out.open()) {
        AuditCheck.Result result = gate.audit().verify(given);
        result.faults().forEach(fault -> out.print("entry " + fault + "\n"));
        out.print(result.size() + " entries, " + result.faults().size() + " faults\n");
        return result.faults().isEmpty() ? Exit.PASSED : Exit.FAILED;
      }
    }

    private static AuditTrail.Head head(String text) {
      try {
        return AuditTrail.Head.parse(text);
      } catch (IllegalArgumentException e) {
        throw new UsageError("--head " + text + ": not a head — give what audit head printed");
      }
    }
  }

  /** Prints what stands for all of it. */
  @Command(
      name = "head",
      mixinStandardHelpOptions = true,
      description = "Prints the head of the record, to be kept where nobody here can change it.")
  static final class Head implements Callable<Integer> {
    @Mixin private DataDir data = new DataDir();

    @Override
    public Integer call() {
      try (Gate gate = Gate.inspect(data.existing(), Clock.systemUTC());
          PrintStream out = Out.open()) {
        AuditCheck.Result result = gate.audit().verify();
        if (!result.faults().isEmpty()) {
          System.err.println("baguan: the record is not whole — run baguan audit verify");
          return Exit.FAILED;
        }
        out.print(AuditTrail.Head.of(result) + "\n");
        return Exit.PASSED;
      }
    }
  }
}
