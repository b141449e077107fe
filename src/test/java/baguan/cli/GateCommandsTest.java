package baguan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.CliTown;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code verify}, {@code audit}, {@code backup} and {@code restore}, as a user runs them. */
final class GateCommandsTest {
  private static final String TEXT = "各科室：汛期值守安排如下。";

  @TempDir private Path folder;
  private Path data;
  private Path file;
  private String sha256;

  @BeforeEach
  void release() throws IOException {
    data = folder.resolve("data");
    file = folder.resolve("通知.txt");
    Files.writeString(file, TEXT);
    sha256 = CliTown.release(data, TEXT);
  }

  private Program.Result run(String... args) throws Exception {
    return Program.run(Map.of("BAGUAN_DATA_DIR", data.toString()), args);
  }

  @Test
  void verifyTellsApprovedBytesFromOthers() throws Exception {
    Program.Result approved = run("verify", file.toString());
    assertThat(approved.err()).isEmpty();
    assertThat(approved.out())
        .startsWith(file + ": APPROVED approvedAt=2026-11-25T02:00:00Z audience=public channel=web")
        .contains("registration=江水发〔2026〕1号")
        .endsWith("sha256=" + sha256 + "\n");
    assertThat(approved.exit()).isEqualTo(0);
    Path other = Files.writeString(folder.resolve("other.txt"), TEXT + " ");
    Program.Result both = run("verify", "-f", "json", file.toString(), other.toString());
    assertThat(both.out().lines().map(l -> l.replaceAll(".*\"status\":\"(\\w+)\".*", "$1")))
        .containsExactly("approved", "unknown");
    assertThat(both.exit()).isEqualTo(1);
  }

  @Test
  void whatCannotBeAskedIsNeitherApprovedNorNot() throws Exception {
    Program.Result nowhere =
        run("verify", "--data-dir", folder.resolve("none").toString(), file.toString());
    assertThat(nowhere.exit()).isEqualTo(2);
    assertThat(nowhere.err()).contains("no data of a gate here");
    assertThat(folder.resolve("none")).doesNotExist();
    assertThat(run("verify", folder.resolve("gone.txt").toString()).exit()).isEqualTo(2);
    assertThat(run("verify", "--server", "http://127.0.0.1:1", file.toString()).exit())
        .isEqualTo(2);
  }

  @Test
  void aServerIsAskedByHashAlone() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/api/v1/approvals/sha256/",
        exchange -> {
          boolean known = exchange.getRequestURI().getPath().endsWith(sha256);
          String body =
              known
                  ? "{\"status\":\"recalled\",\"sha256\":\"" + sha256 + "\"}"
                  : "{\"code\":\"not-approved\"}";
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(known ? 200 : 404, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort();
      Path other = Files.writeString(folder.resolve("other.txt"), "x");
      Program.Result result =
          run("verify", "-f", "json", "--server", url, file.toString(), other.toString());
      assertThat(result.out().lines().map(l -> l.replaceAll(".*\"status\":\"(\\w+)\".*", "$1")))
          .containsExactly("recalled", "unknown");
      assertThat(result.exit()).isEqualTo(1);
      assertThat(run("verify", "--server", url + "/elsewhere", file.toString()).exit())
          .isEqualTo(2);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void auditFindsWhatWasChangedAndWhatWasCutOff() throws Exception {
    Program.Result head = run("audit", "head");
    assertThat(head.out()).matches("\\d+:[0-9a-f]{64}:[0-9a-f]{64}\n");
    Program.Result whole = run("audit", "verify", "--head", head.out().strip());
    assertThat(whole.out()).endsWith("entries, 0 faults\n");
    assertThat(whole.exit()).isEqualTo(0);
    sql(
        "DROP TRIGGER audit_no_update",
        "UPDATE audit SET entry = replace(entry, 'test', 'tost') WHERE seq = 5");
    Program.Result changed = run("audit", "verify");
    assertThat(changed.out()).startsWith("entry 5: changed: entry and hash do not agree\n");
    assertThat(changed.exit()).isEqualTo(1);
    assertThat(run("audit", "head").exit()).isEqualTo(1);
  }

  @Test
  void aProofIsCheckedWithoutTheRecord() throws Exception {
    String head = run("audit", "head").out().strip();
    Path proof = folder.resolve("proof.json");
    Files.writeString(proof, run("audit", "prove", "7").out());
    String[] check = {"audit", "verify", "--proof", proof.toString(), "--head", head};
    Map<String, String> nowhere = Map.of("BAGUAN_DATA_DIR", folder.resolve("none").toString());
    Program.Result held = Program.run(nowhere, check);
    assertThat(held.out()).endsWith("entry 7 is in the record of head " + head + "\n");
    assertThat(held.exit()).isEqualTo(0);
    Files.writeString(proof, Files.readString(proof).replace("test", "tost"));
    Program.Result changed = Program.run(nowhere, check);
    assertThat(changed.out()).isEqualTo(proof + ": does not hold\n");
    assertThat(changed.exit()).isEqualTo(1);
    Files.writeString(proof, run("audit", "prove", "7", "--size", "9").out());
    assertThat(Program.run(nowhere, check).err()).contains("a record of 9 entries");
    Files.writeString(proof, "{}");
    assertThat(Program.run(nowhere, check).exit()).isEqualTo(2);
    assertThat(run("audit", "prove", "99999").exit()).isEqualTo(2);
  }

  private void sql(String... each) throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("baguan.db"));
        Statement statement = connection.createStatement()) {
      for (String sql : each) {
        statement.execute(sql);
      }
    }
  }

  @Test
  void aBackupComesBackWithItsKeyOnly() throws Exception {
    Path backup = folder.resolve("backup");
    assertThat(run("backup", backup.toString()).exit()).isEqualTo(0);
    assertThat(backup.resolve("key")).doesNotExist();
    Path fresh = folder.resolve("fresh");
    String key = data.resolve("key").toString();
    Program.Result restored =
        run("restore", "--key", key, "--data-dir", fresh.toString(), backup.toString());
    assertThat(restored.err()).isEqualTo("baguan: restored to " + fresh + "\n");
    Program.Result verified = run("verify", "--data-dir", fresh.toString(), file.toString());
    assertThat(verified.exit()).isEqualTo(0);
    assertThat(CliTown.bytes(fresh)).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(
            run("restore", "--key", key, "--data-dir", fresh.toString(), backup.toString()).exit())
        .isEqualTo(2);
    assertThat(run("backup", backup.toString()).exit()).isEqualTo(2);
  }

  @Test
  void aCheckLoadsNothingOfTheStore() throws Exception {
    Program.Result result =
        Program.run(
            Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + folder.resolve("classes.log")),
            "check",
            "samples/notice-plain.txt");
    assertThat(result.exit()).isEqualTo(0);
    assertThat(Files.readString(folder.resolve("classes.log")))
        .contains("baguan.check.Checker")
        .doesNotContain("baguan.store.")
        .doesNotContain("baguan.gate.")
        .doesNotContain("baguan.review.")
        .doesNotContain("org.sqlite")
        .doesNotContain("org.jdbi");
  }
}
