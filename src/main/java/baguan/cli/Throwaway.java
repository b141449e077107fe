package baguan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that goes with the process. */
final class Throwaway {
  private Throwaway() {}

  static Path folder() throws IOException {
    Path folder = Files.createTempDirectory("baguan-demo");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    return folder;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepest = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepest) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      System.err.println("baguan: " + folder + ": not deleted — delete it by hand");
    }
  }
}
