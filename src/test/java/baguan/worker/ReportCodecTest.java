package baguan.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baguan.Home;
import baguan.check.Destination;
import baguan.check.Report;
import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Part;
import baguan.finding.Verdict;
import baguan.report.JsonReport;
import baguan.report.Options;
import baguan.rule.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What went through the codec is what it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReportCodecTest {
  private static final Destination TO =
      new Destination("public", "web", "cn", List.of("某局", "B Ltd"), 20261125, "通知");

  static List<Path> samples() throws IOException {
    return files(Home.SAMPLES);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleComesBackWhole(Path file) throws Exception {
    comesBackWhole(file, true);
  }

  @Test
  void realFilesComeBackWhole() throws Exception {
    Path data = Home.shared().resolve("data");
    Assumptions.assumeTrue(Files.isDirectory(data), "no " + data);
    int every = Integer.getInteger("baguan.every", 12);
    List<Path> all = files(data).stream().filter(f -> f.toFile().length() < 2_000_000).toList();
    for (int i = 0; i < all.size(); i += every) {
      comesBackWhole(all.get(i), false);
    }
  }

  @Test
  void halfOfASurrogatePairSurvives() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MessageOut message = new MessageOut(Channels.newChannel(out)).begin(MessageKind.HELLO);
    List<String> texts = List.of("", "é", "\ud83d", "a\udc00b", "𠮷", "x".repeat(70_000), "表\0");
    new Encoder(message).list(texts, new Encoder(message)::text);
    message.send();
    MessageIn in = in(out.toByteArray(), 1 << 20);
    Decoder decoder = new Decoder(in);
    assertThat(decoder.list(decoder::text)).isEqualTo(texts);
    in.finish();
  }

  @Test
  void numbersOfEverySizeSurvive() throws Exception {
    List<Long> numbers = new ArrayList<>(List.of(0L, -1L, 63L, 64L, -64L, -65L));
    numbers.addAll(List.of((long) Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MessageOut message = new MessageOut(Channels.newChannel(out)).begin(MessageKind.HELLO);
    Encoder encoder = new Encoder(message);
    encoder.list(numbers, encoder::number);
    message.send();
    Decoder decoder = new Decoder(in(out.toByteArray(), 1 << 20));
    assertThat(decoder.list(decoder::number)).isEqualTo(numbers);
  }

  @Test
  void brokenBytesAreAnExceptionNeverAHang() throws Exception {
    byte[] whole = encode(Home.checker().check("a.txt", bytes("身份证号110101199003070003"), TO));
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] broken =
          Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
      for (int n = random.nextInt(1, 4); n > 0 && broken.length > 5; n--) {
        broken[random.nextInt(5, broken.length)] = (byte) random.nextInt();
      }
      try {
        decode(broken, 1 << 20);
      } catch (IOException e) {
        assertThat(e.getStackTrace()).isNotEmpty(); // the only way out but a report
      }
    }
  }

  @Test
  void aReportLongerThanAllowedIsRefused() throws Exception {
    byte[] whole = encode(Home.checker().check("a.txt", bytes("通知\n".repeat(100)), TO));
    assertThatThrownBy(() -> decode(whole, 500)).isInstanceOf(MessageIn.TooLongException.class);
  }

  @Test
  void aFileNobodyReadIsNeverAPass() throws Exception {
    Report report =
        Home.checker()
            .unread("x/a.docx", "0".repeat(64), 7, Part.Reason.OVER_LIMIT, "seconds > 60", TO);
    assertThat(report.verdict()).isEqualTo(Verdict.BLOCK);
    assertThat(report.findings())
        .extracting(f -> f.rule() + f.args())
        .contains("coverage/unread-part{part=a.docx, reason=over-limit}");
    assertThat(report.document().fullyRead()).isFalse();
    assertThat(json(decode(encode(report), 1 << 20))).isEqualTo(json(report));
  }

  private static void comesBackWhole(Path file, boolean deeply) throws Exception {
    Report report = Home.checker().check(file.toString(), Files.readAllBytes(file), TO);
    byte[] encoded = encode(report);
    Report decoded = decode(encoded, 64 << 20);
    assertThat(json(decoded)).as("%s", file).isEqualTo(json(report));
    assertThat(encode(decoded)).as("%s", file).isEqualTo(encoded);
    assertThat(report.findings()).hasSameSizeAs(decoded.findings());
    if (deeply) {
      same(decoded, report);
    }
  }

  /** Blocks equal only themselves, so every component is compared for itself. */
  private static void same(Report decoded, Report report) {
    List<Document> documents = decoded.document().walk().toList();
    List<Document> originals = report.document().walk().toList();
    assertThat(documents).hasSameSizeAs(originals);
    for (int i = 0; i < documents.size(); i++) {
      Document mine = documents.get(i);
      Document theirs = originals.get(i);
      assertThat(mine.pages()).isEqualTo(theirs.pages());
      assertThat(mine.strokes()).isEqualTo(theirs.strokes());
      assertThat(mine.parts()).isEqualTo(theirs.parts());
      assertThat(components(mine)).isEqualTo(components(theirs));
    }
    assertThat(decoded.findings().toString()).isEqualTo(report.findings().toString());
    assertThat(decoded.profile().toString()).isEqualTo(report.profile().toString());
    assertThat(decoded.release().toString()).isEqualTo(report.release().toString());
    assertThat(decoded.skipped()).isEqualTo(report.skipped());
  }

  private static List<List<Object>> components(Document document) {
    List<List<Object>> all = new ArrayList<>();
    Stream.concat(Stream.of(document.self()), document.blocks().stream())
        .forEach(b -> all.add(components(b)));
    all.add(
        List.of(
            document.name(), document.file(), document.type(), document.sha256(), document.size()));
    return all;
  }

  /** All of them, whatever is added later. */
  private static List<Object> components(Block block) {
    return Arrays.stream(Block.class.getRecordComponents())
        .map(
            c -> {
              try {
                return c.getAccessor().invoke(block);
              } catch (ReflectiveOperationException e) {
                throw new LinkageError("no accessor", e);
              }
            })
        .toList();
  }

  private static byte[] encode(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MessageOut message = new MessageOut(Channels.newChannel(out)).begin(MessageKind.REPORT);
    ReportCodec.write(report, new Encoder(message));
    message.send();
    return out.toByteArray();
  }

  private static Report decode(byte[] bytes, long most) throws IOException {
    MessageIn in = in(bytes, most);
    Report report = ReportCodec.read(Home.checker().rules(), new Decoder(in));
    in.finish();
    return report;
  }

  private static MessageIn in(byte[] bytes, long most) throws IOException {
    MessageIn in = new MessageIn(Channels.newChannel(new ByteArrayInputStream(bytes)));
    in.next(most);
    return in;
  }

  private static String json(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport.write(report, new Options(Language.ZH_HANS, true, true, false), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
