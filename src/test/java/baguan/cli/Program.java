package baguan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the command line as a process of its own, as a user does. */
final class Program {
  record Result(int exit, String out, String err) {}

  private Program() {}

  static Result run(Map<String, String> environment, String... args) throws Exception {
    Path out = Files.createTempFile("baguan", ".out");
    Path err = Files.createTempFile("baguan", ".err");
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(
          List.of(
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "-Dfile.encoding=UTF-8",
              "-cp",
              System.getProperty("java.class.path"),
              "baguan.cli.Main"));
      command.addAll(List.of(args));
      return run(new ProcessBuilder(command), environment, out, err);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static Result run(
      ProcessBuilder builder, Map<String, String> environment, Path out, Path err)
      throws IOException, InterruptedException {
    builder
        .environment()
        .put("XDG_CACHE_HOME", Path.of("target", "cache").toAbsolutePath().toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    int exit = builder.start().waitFor();
    return new Result(
        exit,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
