package baguan.cli;

import baguan.gate.AuditTrail.Head;
import baguan.gate.Gate;
import baguan.gate.Proof;
import baguan.review.UnknownException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code baguan audit prove}: that one entry is in the record, for those who do not have it. */
@Command(
    name = "prove",
    mixinStandardHelpOptions = true,
    description =
        "Prints the proof that an entry is in the record; audit verify --proof checks it.")
final class ProveCommand implements Callable<Integer> {
  @Mixin private DataDir data = new DataDir();

  @Parameters(paramLabel = "ENTRY", description = "number of the entry")
  private long entry;

  @Option(
      names = "--size",
      paramLabel = "N",
      description = "under the head the record had with N entries; default: as it is now")
  private long size;

  @Override
  public Integer call() {
    try (Gate gate = Gate.inspect(data.existing(), Clock.systemUTC());
        PrintStream out = Out.open()) {
      out.print(gate.audit().proof(entry, size).json() + "\n");
      return Exit.PASSED;
    } catch (UnknownException e) {
      throw new UsageError(entry + ": no such entry in a record of that size");
    }
  }

  /** Whether a proof holds, under each of the heads that were kept. */
  static int check(Path file, List<Head> kept) {
    Proof proof = read(file);
    try (PrintStream out = Out.open()) {
      for (Head head : kept) {
        if (head.size() != proof.head().size()) {
          throw new UsageError(
              file
                  + ": is about a record of "
                  + proof.head().size()
                  + " entries — ask for it anew: audit prove "
                  + proof.seq()
                  + " --size "
                  + head.size());
        }
      }
      if (!proof.holds() || !kept.stream().allMatch(proof.head()::equals)) {
        out.print(file + ": does not hold\n");
        return Exit.FAILED;
      }
      out.print(proof.entry() + "\n");
      out.print("entry " + proof.seq() + " is in the record of head " + proof.head() + "\n");
      if (kept.isEmpty()) {
        System.err.println(
            "baguan: the head is the file's own — give --head as it was kept elsewhere");
      }
      return Exit.PASSED;
    }
  }

  private static Proof read(Path file) {
    try {
      return Proof.parse(Files.readString(file).strip());
    } catch (MalformedInputException | IllegalArgumentException e) {
      throw new UsageError(file + ": not a proof — give what audit prove printed");
    } catch (IOException e) {
      throw new UsageError(file + ": cannot be read — give a proof");
    }
  }
}
