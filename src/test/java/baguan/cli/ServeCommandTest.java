package baguan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a user starts it: it parses nothing itself. */
final class ServeCommandTest {
  @TempDir private Path folder;

  @Test
  void theServerNeverParsesAndLeavesNothing() throws Exception {
    Path classes = folder.resolve("classes.log");
    Path run = Files.createDirectory(folder.resolve("run"));
    Process process = start(classes, run);
    try (BufferedReader err =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      String line = err.readLine();
      while (line != null && !line.startsWith("baguan: http")) {
        line = err.readLine();
      }
      assertThat(line).as("it listens").isNotNull();
      String address = String.valueOf(line).substring("baguan: ".length());
      byte[] bytes = Files.readAllBytes(Path.of("samples", "qingshi-faults.docx"));
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(address + "api/v1/checks?name=a.docx"))
                      .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("\"verdict\" : \"block\"");
      process.toHandle().destroy();
      while (err.readLine() != null) {
        line = "until it ends";
      }
    } finally {
      process.toHandle().destroy();
    }
    assertThat(process.waitFor()).as("ended as asked").isEqualTo(143);
    try (Stream<String> loaded = Files.lines(classes)) {
      assertThat(
              loaded.filter(
                  l ->
                      l.contains(" org.apache.tika.")
                          || l.contains(" org.apache.poi.")
                          || l.contains(" org.apache.pdfbox.")
                          || l.contains(" baguan.extract.pdf.")
                          || l.contains(" org.drools.")))
          .isEmpty();
    }
    try (Stream<Path> left = Files.list(run)) {
      assertThat(left).isEmpty();
    }
  }

  private static Process start(Path classes, Path run) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load=info:file=" + classes,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "baguan.cli.Main",
                "serve",
                "--port",
                "0",
                "--workers",
                "1"));
    builder
        .environment()
        .put("XDG_CACHE_HOME", Path.of("target", "cache").toAbsolutePath().toString());
    builder.environment().put("RUNTIME_DIRECTORY", run.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.start();
  }
}
