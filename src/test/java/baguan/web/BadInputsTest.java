package baguan.web;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.rule.Language;
import baguan.worker.HostileWorker;
import baguan.worker.WorkerPool;
import baguan.worker.WorkerSettings;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is posted, a server with workers answers clearly and stays up. */
final class BadInputsTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static WorkerPool pool;
  private static WebServer server;

  /** What the answer must say of the reading. */
  private enum Reading {
    /** Something was not read: never a pass. */
    UNREAD,
    /** Read, or not: the answer is consistent either way. */
    EITHER
  }

  private record Bad(String name, Supplier<byte[]> bytes, Reading reading) {
    @Override
    public String toString() {
      return name.replaceAll("\\p{Cntrl}", "?");
    }
  }

  static Stream<Bad> bad() {
    return Stream.of(
        unread("zero.docx", () -> new byte[0]),
        either("one.pdf", () -> BadFiles.utf8("x")),
        unread("noise.docx", () -> BadFiles.noise(1 << 20)),
        unread("noise.xls", () -> BadFiles.noise(4000)),
        either("xlsx-inside.pdf", () -> sample("qingshi-faults.docx")),
        either("polyglot.docx", () -> BadFiles.twice(sample("qingshi-faults.docx"))),
        unread("cut.docx", () -> BadFiles.truncated(sample("qingshi-faults.docx"))),
        unread("bomb.docx", BadFiles::bombDocx),
        unread("deep.docx", BadFiles::deepDocx),
        unread("laughs.docx", BadFiles::laughingDocx),
        unread("xxe.docx", BadFiles::spyingDocx),
        unread("laughs.odt", BadFiles::laughingOdt),
        unread("laughs.ofd", BadFiles::laughingOfd),
        unread("nest40.zip", () -> BadFiles.nested(40)),
        unread("many.zip", () -> BadFiles.manyEntries(30_000)),
        either("slip.zip", () -> BadFiles.zipOf(Map.of("../../slip.txt", BadFiles.utf8("甲")))),
        unread("bomb.gz", () -> BadFiles.gzipBomb(600)),
        unread("flate.pdf", BadFiles::flateBombPdf),
        unread("loop.pdf", BadFiles::loopPdf),
        either("pages.pdf", BadFiles::samePagePdf),
        unread("huge.png", BadFiles::hugePng),
        either("nested.eml", () -> BadFiles.nestedMail(5_000)),
        either("groups.rtf", () -> BadFiles.utf8("{\\rtf1 " + "{".repeat(500_000))),
        either("bin.rtf", () -> BadFiles.utf8("{\\rtf1 \\bin2147483647 x}")),
        either("divs.html", () -> BadFiles.utf8("<div>".repeat(100_000) + "甲")),
        either("attribute.html", () -> BadFiles.utf8("<a b='" + "x".repeat(4 << 20) + "'>甲")),
        either("line.csv", () -> BadFiles.utf8("a,".repeat(1 << 20))),
        either("deep.json", () -> BadFiles.utf8("[".repeat(500_000))),
        either("deep.xml", () -> BadFiles.utf8("<a>".repeat(200_000))),
        either("trap.txt", () -> BadFiles.utf8("a".repeat(300_000) + "!" + "1".repeat(300_000))),
        either("at.txt", () -> BadFiles.utf8("@".repeat(300_000) + "(".repeat(300_000))),
        either("phones.txt", () -> BadFiles.utf8("13800138000\n".repeat(5_000))),
        either("rtl\u202excod.exe", () -> BadFiles.utf8("甲")),
        either("<img src=x onerror=alert(1)>.txt", () -> BadFiles.utf8("甲")),
        either("cr\r\nSet-Cookie: a=b\u001b[2J.txt", () -> BadFiles.utf8("甲")),
        either("x".repeat(300) + ".txt", () -> BadFiles.utf8("甲")),
        either("surrogate.txt", () -> BadFiles.utf8("${jndi:ldap://x}{{7*7}}<script>\u2028%n")),
        unread("halt.txt", () -> BadFiles.utf8("halt")),
        unread("memory.txt", () -> BadFiles.utf8("memory")),
        unread("stack.txt", () -> BadFiles.utf8("deep")));
  }

  @BeforeAll
  static void start() throws Exception {
    pool =
        WorkerPool.open(
            new WorkerSettings(
                1,
                384,
                100,
                200,
                240,
                200,
                64 << 20,
                folder,
                List.of(HostileWorker.class.getName(), Home.RULES.toString())),
            Home.checker().rules());
    Settings settings = new Settings("127.0.0.1", 0, 16 << 20, 1, 4, 900, Language.ZH_HANS);
    server = new WebServer(pool, settings).whenStopped(pool::close).start();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("bad")
  void theAnswerIsClear(Bad bad) throws Exception {
    HttpResponse<String> answer = post(bad.name(), bad.bytes().get());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode report = MAPPER.readTree(answer.body());
    boolean read = report.at("/coverage/fullyRead").asBoolean();
    if (bad.reading() == Reading.UNREAD) {
      assertThat(read).as(answer.body()).isFalse();
    }
    if (!read) {
      assertThat(report.get("verdict").asString()).isNotEqualTo("pass");
    }
    assertThat(answer.body()).doesNotContain("root:x:0", "java.", "\\tat ");
    assertThat(answer.headers().map().keySet()).doesNotContain("set-cookie");
    HttpResponse<String> next = post("next.txt", BadFiles.utf8("各科室：请查收。\n"));
    assertThat(MAPPER.readTree(next.body()).at("/coverage/fullyRead").asBoolean()).isTrue();
  }

  private static Bad unread(String name, Supplier<byte[]> bytes) {
    return new Bad(name, bytes, Reading.UNREAD);
  }

  private static Bad either(String name, Supplier<byte[]> bytes) {
    return new Bad(name, bytes, Reading.EITHER);
  }

  private static byte[] sample(String name) {
    try {
      return Files.readAllBytes(Home.SAMPLES.resolve(name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> post(String name, byte[] bytes) throws Exception {
    String query = URLEncoder.encode(name, StandardCharsets.UTF_8);
    URI uri = URI.create("http://127.0.0.1:" + server.port() + "/api/v1/checks?name=" + query);
    return CLIENT.send(
        HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.ofByteArray(bytes)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
