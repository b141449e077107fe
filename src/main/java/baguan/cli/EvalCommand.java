package baguan.cli;

import baguan.check.Checker;
import baguan.eval.Baseline;
import baguan.eval.CleanText;
import baguan.eval.Evaluation;
import baguan.eval.Evaluator;
import baguan.eval.QualityText;
import baguan.fact.Level;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code baguan eval}: precision and recall on labelled data, false alarms on clean text. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Measures the rules on labelled files and vectors, or on text known to be good.")
final class EvalCommand implements Callable<Integer> {
  @Mixin private Parts parts = new Parts();

  @Parameters(
      paramLabel = "LABELS",
      arity = "0..*",
      description = "labels.jsonl, vectors (.tsv), or folders of them")
  private List<Path> labels = new ArrayList<>();

  @Option(
      names = "--clean",
      paramLabel = "FOLDER",
      description = "text known to be good; may be given more than once")
  private List<Path> clean = new ArrayList<>();

  @Option(
      names = "--max-errors-per-million",
      paramLabel = "N",
      description = "ceiling for clean text: exit 1 above it")
  private double maxErrors = Double.MAX_VALUE;

  @Option(
      names = "--max-warnings-per-thousand",
      paramLabel = "N",
      description = "ceiling for clean text: exit 1 above it")
  private double maxWarnings = Double.MAX_VALUE;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "recorded figures: exit 1 where one is no longer reached")
  private @Nullable Path baseline;

  @Option(names = "--record", paramLabel = "FILE", description = "writes the figures there")
  private @Nullable Path record;

  @Override
  public Integer call() throws Exception {
    if (labels.isEmpty() && clean.isEmpty()) {
      throw new UsageError("nothing to measure — name labels, or clean text with --clean FOLDER");
    }
    labels.forEach(EvalCommand::there);
    clean.forEach(EvalCommand::there);
    Checker checker = parts.checker(Level.TOP_SECRET);
    List<String> faults = new ArrayList<>();
    try (PrintStream out = Out.open()) {
      if (!labels.isEmpty()) {
        Evaluation evaluation = new Evaluator(checker).evaluate(labels);
        out.print(QualityText.of(evaluation));
        if (record != null) {
          Baseline.write(evaluation, record);
        }
        if (baseline != null) {
          faults.addAll(Baseline.read(baseline).fallen(evaluation));
        }
      }
      if (!clean.isEmpty()) {
        clean(checker, out, faults);
      }
    }
    faults.forEach(fault -> System.err.println("below the record: " + fault));
    return faults.isEmpty() ? Exit.PASSED : Exit.FAILED;
  }

  private void clean(Checker checker, PrintStream out, List<String> faults) throws Exception {
    CleanText text = new CleanText(checker);
    for (Path folder : clean) {
      text.folder(folder);
    }
    out.print(QualityText.of(text));
    if (text.characters() == 0) {
      faults.add("no text at all in " + clean);
    }
    text.unread().forEach(name -> faults.add(name + " was not read wholly: it proves nothing"));
    if (text.errorsPerMillion() > maxErrors) {
      faults.add("errors per million " + text.errorsPerMillion() + " > " + maxErrors);
    }
    if (text.warningsPerThousand() > maxWarnings) {
      faults.add("warnings per thousand " + text.warningsPerThousand() + " > " + maxWarnings);
    }
  }

  private static void there(Path path) {
    if (!Files.exists(path)) {
      throw new UsageError(path + ": no such file or folder — name one that is there");
    }
  }
}
