package baguan.eval;

import baguan.check.Checker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs labelled data through a checker and keeps count. */
public final class Evaluator {
  private final Checker checker;

  /**
   * @param checker one that stops at no mark: labels ask what is there
   */
  public Evaluator(Checker checker) {
    this.checker = checker;
  }

  /**
   * @param labels files: {@code .jsonl} of labelled files, {@code .tsv} of vectors; folders stand
   *     for the files directly in them
   * @throws IOException when one cannot be read, or names a file that is not there
   */
  public Evaluation evaluate(List<Path> labels) throws IOException {
    Evaluation evaluation = new Evaluation();
    for (Path path : labels) {
      for (Path file : files(path)) {
        if (file.toString().endsWith(".tsv")) {
          new Vectors(new OneLine(checker)).judge(file, evaluation);
        } else {
          new Labels(checker).judge(file, evaluation);
        }
      }
    }
    return evaluation;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.list(path)) {
      return all.filter(f -> f.toString().endsWith(".tsv") || f.toString().endsWith(".jsonl"))
          .sorted()
          .toList();
    }
  }
}
