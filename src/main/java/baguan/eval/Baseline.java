package baguan.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures once reached, so that nothing gets worse unseen: {@code row expected found silent
 * alarms}.
 */
public final class Baseline {
  private final SortedMap<String, Score> scores;

  private Baseline(SortedMap<String, Score> scores) {
    this.scores = scores;
  }

  /**
   * @throws IOException with file and line when a row is not of that form
   */
  public static Baseline read(Path file) throws IOException {
    SortedMap<String, Score> scores = new TreeMap<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      String[] f = lines.get(i).split("\t", -1);
      try {
        scores.put(f[0], new Score(number(f, 1), number(f, 2), number(f, 3), number(f, 4)));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new IOException(
            file + ":" + (i + 1) + ": not a row of figures — write it anew with --record", e);
      }
    }
    return new Baseline(scores);
  }

  private static int number(String[] row, int column) {
    return Integer.parseInt(row[column]);
  }

  public static void write(Evaluation evaluation, Path file) throws IOException {
    StringBuilder out = new StringBuilder();
    evaluation
        .scores()
        .forEach(
            (row, s) ->
                out.append(row + "\t" + s.expected() + "\t" + s.found())
                    .append("\t" + s.silent() + "\t" + s.alarms() + "\n"));
    Files.writeString(file, out, StandardCharsets.UTF_8);
  }

  /** One line for each row that fell. */
  public List<String> fallen(Evaluation now) {
    List<String> fallen = new ArrayList<>();
    for (Map.Entry<String, Score> before : scores.entrySet()) {
      Score score = now.scores().getOrDefault(before.getKey(), Score.NONE);
      Score was = before.getValue();
      if (score.expected() + score.silent() == 0) {
        fallen.add(before.getKey() + ": no longer judged");
      } else if (score.below(was)) {
        fallen.add(
            before.getKey()
                + ": found "
                + score.found()
                + " of "
                + score.expected()
                + ", alarms "
                + score.alarms()
                + "; was "
                + was.found()
                + " of "
                + was.expected()
                + ", "
                + was.alarms());
      }
    }
    return fallen;
  }
}
