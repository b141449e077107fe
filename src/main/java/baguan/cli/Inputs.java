package baguan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files a command is to work on: paths as given, folders opened, sorted within each folder. */
final class Inputs {
  private Inputs() {}

  /**
   * Expands folders.
   *
   * @throws UsageError when nothing is left: an empty list must not look like a pass
   */
  static List<Path> expand(List<Path> paths, List<Path> lists) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      add(path, files);
    }
    for (Path list : lists) {
      for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
        if (!line.isBlank()) {
          add(Path.of(line.strip()), files);
        }
      }
    }
    if (files.isEmpty()) {
      throw new UsageError("baguan: no files to check — name a file, or a folder that holds some");
    }
    return files;
  }

  private static void add(Path path, List<Path> files) throws IOException {
    if (!Files.isDirectory(path)) {
      files.add(path); // also when it does not exist: that is said when it is read
      return;
    }
    try (Stream<Path> tree = Files.walk(path)) {
      tree.filter(Files::isRegularFile)
          .filter(f -> !hidden(path.relativize(f)))
          .sorted()
          .forEach(files::add);
    }
  }

  private static boolean hidden(Path relative) {
    for (Path step : relative) {
      if (step.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
