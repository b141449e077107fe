package baguan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Document;
import baguan.document.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipEndTest {
  private static final Part CUT =
      new Part(".", Part.Reading.PARTLY, Part.Reason.BROKEN, "no central directory");

  private final byte[] zip = new Zips().put("a.txt", "甲").bytes();

  private static Document read(byte[] bytes) {
    return new TikaExtractor(Limits.DEFAULT).extract("a.zip", bytes);
  }

  @Test
  void isFoundInWholeFiles() {
    assertThat(ZipEnd.isIn(zip)).isTrue();
    assertThat(ZipEnd.isIn(new Zips().bytes())).isTrue();
    assertThat(ZipEnd.isIn(Arrays.copyOf(zip, zip.length + 100))).isTrue();
    assertThat(read(zip).fullyRead()).isTrue();
  }

  @Test
  void isMissedInFilesCutOffAnywhere() {
    for (int length = 0; length < zip.length; length++) {
      assertThat(ZipEnd.isIn(Arrays.copyOf(zip, length))).as("first %s bytes", length).isFalse();
    }
  }

  @Test
  void aFileCutOffAfterItsLastEntryIsBroken() throws IOException {
    byte[] text = "现将有关事项通知如下。".getBytes(StandardCharsets.UTF_8);
    assertThat(read(cut(stored("a.txt", text))).parts()).contains(CUT);
    assertThat(read(cut(zip)).fullyRead()).isFalse();
  }

  @Test
  void thatOfAnInnerZipIsNotItsOwn() throws IOException {
    byte[] outer = stored("inner.zip", zip);
    assertThat(ZipEnd.isIn(outer)).isTrue();
    assertThat(ZipEnd.isIn(cut(outer))).isFalse();
  }

  private static byte[] stored(String name, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream stream = new ZipOutputStream(out)) {
      stream.putNextEntry(entry);
      stream.write(content);
    }
    return out.toByteArray();
  }

  /** Everything before the last record of the central directory. */
  private static byte[] cut(byte[] zip) {
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    return Arrays.copyOf(zip, text.lastIndexOf("PK\u0001\u0002"));
  }
}
