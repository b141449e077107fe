package baguan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.OpenTown;
import baguan.store.Where;
import baguan.web.api.TownServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code submit} and {@code waive} against a server, as a pipeline runs them. */
final class SubmitTest {
  private static final String WHY = "该号码为对外公布的值班热线，可以公开";

  @TempDir private Path folder;
  private TownServer server;
  private Path file;

  @BeforeEach
  void start() throws Exception {
    server = new TownServer(Where.SQLITE.fresh(folder));
    file = folder.resolve("通知.txt");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Program.Result run(String login, String... args) throws Exception {
    Path token = Files.writeString(folder.resolve("token"), server.town().token(login) + "\n");
    return Program.run(
        Map.of("BAGUAN_SERVER", server.url(), "BAGUAN_TOKEN_FILE", token.toString()), args);
  }

  private Program.Result submit(String text, String... more) throws Exception {
    Files.writeString(file, text);
    String[] args = new String[more.length + 2];
    args[0] = "submit";
    args[1] = file.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return run("drafter", args);
  }

  @Test
  void aCleanDocumentIsHandedIn() throws Exception {
    String[] aim = {
      "--department",
      "water",
      "--audience",
      "public",
      "--channel",
      "web",
      "--hand-in",
      "--idempotency-key",
      "build-7"
    };
    Program.Result first = submit("各科室：值守安排如下。", aim);
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).matches("2026-0001 in_review version=1 id=[0-9a-f]{32}\n");
    assertThat(first.exit()).isEqualTo(0);
    assertThat(submit("各科室：值守安排如下。", aim).out()).isEqualTo(first.out());
    Program.Result other = submit("别的内容", aim);
    assertThat(other.exit()).isEqualTo(2);
    assertThat(other.err()).startsWith("baguan: key-reused: ");
  }

  @Test
  void whatMustBeFixedFailsAndIsWaived() throws Exception {
    Program.Result first = submit("E wording/x 甲", "--department", "water");
    assertThat(first.out()).startsWith("2026-0001 needs_fix version=1 id=");
    assertThat(first.exit()).isEqualTo(1);
    String id = first.out().strip().replaceAll(".*id=", "");
    String point = point(id);
    Program.Result own = run("drafter", "waive", id, point, "--reason", WHY);
    assertThat(own.err()).startsWith("baguan: forbidden: ");
    assertThat(own.exit()).isEqualTo(2);
    Program.Result brief = run("drafter", "waive", id, point, "--propose", "--reason", "短");
    assertThat(brief.err()).endsWith(" reason\n");
    assertThat(brief.exit()).isEqualTo(1);
    Program.Result asked = run("drafter", "waive", id, point, "--propose", "--reason", WHY);
    assertThat(asked.out()).isEqualTo("2026-0001 proposed_waiver\n");
    Program.Result next = submit("改好了", "--id", id);
    assertThat(next.out()).isEqualTo("2026-0001 ready version=2 id=" + id + "\n");
    assertThat(next.exit()).isEqualTo(0);
  }

  private String point(String id) {
    OpenTown town = server.town();
    return town.gate().cases().view(town.actor("drafter"), id).file().points().get(0).key();
  }

  @Test
  void whatWasNotTakenIsNeitherGoodNorBad() throws Exception {
    assertThat(submit("STOP 机密", "--department", "water").exit()).isEqualTo(3);
    assertThat(submit("x", "--department", "law").exit()).isEqualTo(2);
    assertThat(submit("x").exit()).isEqualTo(2);
    assertThat(submit("x", "--department", "water", "--server", "http://127.0.0.1:1").exit())
        .isEqualTo(2);
    assertThat(run("drafter", "submit", "--department", "water", "none.txt").exit()).isEqualTo(2);
  }
}
