package baguan.canary;

import baguan.extract.Zips;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives and pictures with a marked word in each hiding place. */
final class ArchiveNest {
  private ArchiveNest() {}

  static byte[] archive() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setComment("CNARCCOM");
      put(zip, "CNNAME/a.txt", "CNBODY 正文\n", "CNENTCOM");
      put(zip, "inner.zip", new Zips().put("b.txt", "CNINNER 内层\n").bytes(), "");
      put(zip, "__MACOSX/._a.txt", "CNMACOSX", "");
      put(zip, ".git/config", "[user]\n\tname = CNGIT\n", "");
      put(zip, "~$a.docx", "\u0006CNLOCK", "");
      put(zip, ".DS_Store", "\0\0\0\1Bud1CNSTORE", "");
      put(zip, "CNEMPTYD/", "", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.writeBytes("CNSUFFIX".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text, String comment)
      throws IOException {
    put(zip, name, text.getBytes(StandardCharsets.UTF_8), comment);
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes, String comment)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setComment(comment);
    entry.setExtra(new byte[] {0x34, 0x12, 8, 0, 'C', 'N', 'E', 'X', 'T', 'R', 'A', '1'});
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** A photo with a remark, followed by something else. */
  static byte[] photo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Jpegs.commented("CNPICCOM"));
    out.writeBytes("CNTRAILG".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  static byte[] screenshot() {
    byte[] plain = Jpegs.plain("png");
    byte[] words = "Comment\0CNPNGTXT".getBytes(StandardCharsets.US_ASCII);
    java.util.zip.CRC32 crc = new java.util.zip.CRC32();
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    chunk.writeBytes("tEXt".getBytes(StandardCharsets.US_ASCII));
    chunk.writeBytes(words);
    crc.update(chunk.toByteArray());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 33); // signature and header
    out.writeBytes(java.nio.ByteBuffer.allocate(4).putInt(words.length).array());
    out.writeBytes(chunk.toByteArray());
    out.writeBytes(java.nio.ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    out.write(plain, 33, plain.length - 33);
    out.writeBytes("CNTRAILG".getBytes(StandardCharsets.US_ASCII)); // after the end
    return out.toByteArray();
  }

  static byte[] drawing() {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata>CNMETA</metadata><!-- CNCOMM --><title>CNTITLE"
            + "</title><desc>CNDESC</desc><text display=\"none\">CNNODISP</text><text x=\"-999\">CNOFFPAG</text>"
            + "<text>CNBODY</text><script>var a='CNSCRIPT'</script><a href=\"http://x/CNHREF\"/></svg>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
