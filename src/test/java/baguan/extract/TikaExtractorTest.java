package baguan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.document.Part.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class TikaExtractorTest {
  private static final Limits SMALL = new Limits(8 << 20, 16 << 20, 100, 5, 50, 5_000, 20);
  private static final byte[] OLE = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };
  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'
  };

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... pieces) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Arrays.stream(pieces).forEach(out::writeBytes);
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] nest(int depth) {
    byte[] inner = bytes("innermost");
    for (int i = 0; i < depth; i++) {
      inner = new Zips().put("n.zip", inner).bytes();
    }
    return inner;
  }

  private static byte[] many(int count) {
    Zips zip = new Zips();
    for (int i = 0; i < count; i++) {
      zip.put(i + ".txt", "x");
    }
    return zip.bytes();
  }

  private static byte[] cut(byte[] whole) {
    return Arrays.copyOf(whole, whole.length * 2 / 3);
  }

  private static byte[] encryptedFlag(byte[] zip) {
    byte[] marked = zip.clone();
    for (int i = 0; i + 10 < marked.length; i++) {
      if (marked[i] == 'P' && marked[i + 1] == 'K') {
        int at = marked[i + 2] == 3 ? i + 6 : marked[i + 2] == 1 ? i + 8 : -1;
        if (at > 0) {
          marked[at] |= 1;
        }
      }
    }
    return marked;
  }

  /** Nobody could read all of these. */
  private static Map<String, byte[]> hostile() {
    byte[] zip = new Zips().put("a.txt", "text").put("b.txt", "text".repeat(500)).bytes();
    byte[] ofd = new Zips().put("OFD.xml", "<OFD/>").put("Doc_0/Document.xml", "<D/>").bytes();
    byte[] odt = new Zips().put("mimetype", "application/vnd.oasis.opendocument.text").bytes();
    Map<String, byte[]> inputs = new LinkedHashMap<>();
    inputs.put("empty.txt", new byte[0]);
    inputs.put("empty.docx", new byte[0]);
    inputs.put("empty.pdf", new byte[0]);
    inputs.put("zeros.bin", new byte[4096]);
    inputs.put("random.bin", noise(4096));
    inputs.put("noise.doc", join(OLE, noise(4096)));
    inputs.put("noise.xls", join(OLE, new byte[2048]));
    inputs.put("head-only.ppt", OLE);
    inputs.put("noise.msg", join(OLE, noise(600)));
    inputs.put("noise.docx", join(bytes("PK\u0003\u0004"), noise(900)));
    inputs.put("head-only.zip", bytes("PK\u0003\u0004"));
    inputs.put("cut.zip", cut(zip));
    inputs.put("encrypted.zip", encryptedFlag(zip));
    inputs.put("cut.ofd", cut(ofd));
    inputs.put("no-body.ofd", ofd);
    inputs.put("bad-xml.ofd", new Zips().put("OFD.xml", "<OFD><a>").bytes());
    inputs.put("entities.ofd", new Zips().put("OFD.xml", laughs()).bytes());
    inputs.put("bomb.ofd", new Zips().put("OFD.xml", " ".repeat(6 << 20)).bytes());
    inputs.put("nothing.odt", odt);
    inputs.put("laughs.odt", join(odt, bytes(laughs())));
    inputs.put("nested.zip", nest(40));
    inputs.put("many.zip", many(200));
    inputs.put("bomb.gz", gzip(new byte[6 << 20]));
    inputs.put("bomb2.gz", gzip(gzip(new byte[12 << 20])));
    inputs.put("cut.gz", cut(gzip(noise(3000))));
    inputs.put("bomb.zip", new Zips().put("z.txt", new byte[6 << 20]).bytes());
    inputs.put("rar.rar", join(bytes("Rar!\u001a\u0007\u0000"), noise(100)));
    inputs.put("rar5.rar", join(bytes("Rar!\u001a\u0007\u0001\u0000"), noise(100)));
    inputs.put(
        "cut.7z", join(new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c}, noise(60)));
    inputs.put("scan.png", join(PNG, noise(100)));
    inputs.put("scan.jpg", join(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, noise(100)));
    inputs.put("scan.tif", join(bytes("II*\u0000"), noise(100)));
    inputs.put("cut.pdf", bytes("%PDF-1.7\n1 0 obj\n<<"));
    inputs.put("program.exe", join(bytes("MZ"), noise(300)));
    inputs.put(
        "library.class",
        join(new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe}, noise(90)));
    inputs.put("groups.rtf", bytes("{\\rtf1 " + "{".repeat(20_000)));
    inputs.put("nothing.rtf", bytes("{\\rtf1\\ansi}"));
    inputs.put("nothing.html", bytes("<html><body></body></html>"));
    inputs.put("sealed.eml", bytes(SEALED));
    inputs.put("movie.mp4", join(new byte[] {0, 0, 0, 24}, bytes("ftypmp42"), noise(90)));
    inputs.put("base.sqlite", join(bytes("SQLite format 3\u0000"), noise(90)));
    inputs.put("large.txt", bytes("x\n".repeat(6_000)));
    inputs.put("huge.txt", new byte[(8 << 20) + 1]);
    return inputs;
  }

  private static final String SEALED =
      """
      From: a@example.org
      Subject: sealed
      MIME-Version: 1.0
      Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m
      Content-Transfer-Encoding: base64

      MIAGCSqGSIb3DQEHA6CAMIACAQAxggFz
      """;

  private static String laughs() {
    StringBuilder dtd =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      dtd.append("<!ENTITY e").append(i).append(" \"");
      dtd.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return dtd.append("]><a>&e29;</a>").toString();
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    int seed = 42;
    for (int i = 0; i < length; i++) {
      seed = seed * 1_103_515_245 + 12_345;
      noise[i] = (byte) (seed >> 16);
    }
    return noise;
  }

  @TestFactory
  Stream<DynamicTest> neverCallsWhatItCouldNotReadClean() {
    Extractor extractor = new TikaExtractor(SMALL);
    return hostile().entrySet().stream()
        .map(
            input ->
                dynamicTest(
                    input.getKey(),
                    () -> {
                      Document read = extractor.extract(input.getKey(), input.getValue());
                      assertThat(read.fullyRead()).as("parts %s", read.parts()).isFalse();
                    }));
  }

  private static List<Reason> reasons(String name, byte[] bytes) {
    return new TikaExtractor(SMALL)
        .extract(name, bytes)
        .walk()
        .flatMap(d -> d.parts().stream())
        .filter(p -> p.reading() != Part.Reading.READ)
        .map(Part::reason)
        .filter(r -> r != Reason.NONE)
        .toList();
  }

  @Test
  void saysWhy() {
    assertThat(reasons("a.txt", new byte[0])).containsExactly(Reason.EMPTY);
    assertThat(reasons("a.rar", join(bytes("Rar!\u001a\u0007\u0001\u0000"), noise(100))))
        .containsExactly(Reason.UNKNOWN_TYPE);
    assertThat(reasons("a.mp4", join(new byte[] {0, 0, 0, 24}, bytes("ftypmp42"), noise(90))))
        .containsExactly(Reason.UNKNOWN_TYPE);
    assertThat(reasons("a.zip", nest(40))).containsExactly(Reason.OVER_LIMIT);
    assertThat(reasons("a.zip", many(200))).contains(Reason.OVER_LIMIT);
    assertThat(reasons("a.gz", gzip(new byte[6 << 20]))).containsExactly(Reason.OVER_LIMIT);
    assertThat(reasons("a.ofd", new Zips().put("OFD.xml", " ".repeat(6 << 20)).bytes()))
        .containsExactly(Reason.OVER_LIMIT);
    assertThat(reasons("a.zip", encryptedFlag(new Zips().put("a.txt", "x").bytes())))
        .contains(Reason.ENCRYPTED);
    assertThat(reasons("a.eml", bytes(SEALED))).contains(Reason.ENCRYPTED);
  }

  @Test
  void notesANameThatPromisesAnotherType() {
    Document document =
        new TikaExtractor(SMALL).extract("letter.docx", bytes("{\\rtf1\\ansi hello}"));
    Block note =
        document.blocks().stream()
            .filter(b -> b.attribute("name").equals("file-name"))
            .findFirst()
            .orElseThrow();
    assertThat(note.layer()).isEqualTo(Layer.METADATA);
    assertThat(note.attribute("type")).isEqualTo("rtf");
    assertThat(note.attribute("promised")).isEmpty(); // the same program opens both
    Document picture = new TikaExtractor(SMALL).extract("photo.png", bytes("no picture"));
    assertThat(picture.blocks().stream().map(b -> b.attribute("promised"))).contains("png");
  }

  @Test
  void readsWordsThatBeginLikeAProgram() {
    Document document = new TikaExtractor(SMALL).extract("a.txt", bytes("MZ97 is a prefix\n"));
    assertThat(document.type()).isEqualTo("text/plain");
    assertThat(document.fullyRead()).isTrue();
    assertThat(reasons("a.exe", join(bytes("MZ"), noise(100))))
        .containsExactly(Reason.UNKNOWN_TYPE);
  }

  @Test
  void readsAnArmouredKeyAsTheTextItIs() {
    String key =
        "-----BEGIN RSA PRIVATE" + " KEY-----\nMIIEpA\n-----END RSA PRIVATE" + " KEY-----\n";
    for (String name : List.of("key.pem", "key.txt")) {
      Document document = new TikaExtractor(SMALL).extract(name, bytes(key));
      assertThat(document.fullyRead()).isTrue();
      assertThat(document.blocks().stream().map(Block::text))
          .containsExactlyElementsOf(key.lines().toList());
    }
  }

  @Test
  void givesTheSameTwice() {
    byte[] zip = new Zips().put("a.txt", "text").put("b.html", "<p>x<p>y").bytes();
    Extractor extractor = new TikaExtractor(SMALL);
    assertThat(print(extractor.extract("a.zip", zip)))
        .isEqualTo(print(extractor.extract("a.zip", zip)));
  }

  private static List<String> print(Document document) {
    return document.lines().stream().map(b -> b + " " + b.text() + " " + b.attributes()).toList();
  }
}
