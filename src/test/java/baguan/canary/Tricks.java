package baguan.canary;

import static baguan.samples.TinyDocx.paragraph;
import static baguan.samples.TinyDocx.run;
import static baguan.samples.TinyDocx.styled;
import static java.nio.charset.StandardCharsets.UTF_8;

import baguan.extract.Zips;
import baguan.samples.TinyDocx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made so that a number in them is missed. */
final class Tricks {
  static final String PHONE = "手机13912345670";

  private Tricks() {}

  static byte[] docx(String body) {
    return TinyDocx.of(body).bytes();
  }

  static byte[] hiddenRun() {
    return docx(paragraph(run("手机1391234") + styled("<w:vanish/>", "xx") + run("5670")));
  }

  static byte[] splitRuns() {
    StringBuilder runs = new StringBuilder(run("手机"));
    for (char c : "13912345670".toCharArray()) {
      runs.append(run(String.valueOf(c)))
          .append("<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"1\" w:name=\"_a\"/>");
    }
    return docx(paragraph(runs.toString()));
  }

  static byte[] symbols() {
    StringBuilder runs = new StringBuilder(run("手机"));
    for (char c : "13912345670".toCharArray()) {
      runs.append("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0%02X\"/></w:r>".formatted((int) c));
    }
    return docx(paragraph(runs.toString()));
  }

  static byte[] textBox() {
    String box =
        "<w:r><w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape><v:textbox><w:txbxContent>"
            + paragraph(run("5670"))
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
    return docx(paragraph(run("手机1391234") + box));
  }

  static byte[] fallback() {
    return docx(
        paragraph(
            ("<mc:AlternateContent xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                    + "<mc:Choice Requires=\"wps\">%s</mc:Choice><mc:Fallback>%s</mc:Fallback>"
                    + "</mc:AlternateContent>")
                .formatted(run("甲"), run(PHONE))));
  }

  /** A drawing as a picture of the document, a number written in it. */
  static byte[] drawing() {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><text x=\"9\" y=\"20\">%s</text></svg>"
            .formatted(PHONE);
    return TinyDocx.of(paragraph(run("会议通知")))
        .relation("word/document.xml", "rId7", "image", "media/image1.svg", false)
        .data("word/media/image1.svg", "octet-stream", svg.getBytes(UTF_8))
        .bytes();
  }

  /** Archives within archives, the text innermost. */
  static byte[] nested(int depth) {
    byte[] inner = (PHONE + "\n").getBytes(UTF_8);
    String name = "t.txt";
    for (int i = 0; i < depth; i++) {
      inner = new Zips().put(name, inner).bytes();
      name = "z" + i + ".zip";
    }
    return inner;
  }

  /** The innermost text in an archive of another sort, that in two of the first. */
  static byte[] mixed() throws IOException {
    byte[] text = (PHONE + "\n").getBytes(UTF_8);
    byte[] seven = SevenZips.stored("t.txt", text);
    byte[] inner = new Zips().put("c.7z", seven).bytes();
    return new Zips().put("b.zip", inner).bytes();
  }

  /** The flag of a password, without the cipher: enough for any reader to stop. */
  static byte[] sealed() {
    return sealed(new Zips().put("t.txt", PHONE).bytes(), 0);
  }

  /** As a program packs what is too short to be compressed: no stream stumbles over it. */
  static byte[] sealedUncompressed() {
    return sealed(uncompressed("t.txt"), 0);
  }

  /** The second of two members. */
  static byte[] sealedInPart() {
    return sealed(uncompressed("a.txt", "t.txt"), 1);
  }

  /** Said at the member, and not in the directory. */
  static byte[] sealedAtTheMemberOnly() {
    byte[] zip = sealedUncompressed();
    for (int i = 0; i + 10 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 8] &= ~1;
      }
    }
    return zip;
  }

  private static byte[] uncompressed(String... names) {
    byte[] text = PHONE.getBytes(UTF_8);
    CRC32 sum = new CRC32();
    sum.update(text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(text.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Every member but the first ones is said to be encrypted, in its head and in the directory. */
  private static byte[] sealed(byte[] zip, int open) {
    int locals = 0;
    int centrals = 0;
    for (int i = 0; i + 10 < zip.length; i++) {
      boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
      boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
      if (local && locals++ >= open) {
        zip[i + 6] |= 1;
      } else if (central && centrals++ >= open) {
        zip[i + 8] |= 1;
      }
    }
    return zip;
  }

  static byte[] polyglot(byte[] first) {
    byte[] second = stored("t.txt", PHONE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }

  private static byte[] stored(String name, String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
