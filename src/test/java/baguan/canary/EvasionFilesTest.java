package baguan.canary;

import static baguan.canary.Evasion.told;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import baguan.samples.TinyDocx;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** A number in a file that is packed, named, coded or spaced so that a checker misses it. */
class EvasionFilesTest {
  private static final String CHINESE = "关于召开会议的通知，联系手机13912345670，请准时参加\n";

  @Test
  void archives() throws IOException {
    assertThat(
            told("F15 four archives deep", "a.zip", Tricks.mixed())
                + told("F16 forty archives deep", "a.zip", Tricks.nested(40))
                + told("F17 under a password", "a.zip", Tricks.sealed())
                + told("F17 not compressed", "a.zip", Tricks.sealedUncompressed())
                + told("F17 not in the directory", "a.zip", Tricks.sealedAtTheMemberOnly())
                + told("F17 one of two", "a.zip", Tricks.sealedInPart())
                + told("F17 its password its name", "口令Ab3dEf9h.zip", Tricks.sealed()))
        .isEqualTo(
            """
            F15 four archives deep PASS
              personal-data/prc-mobile visible in b.zip!c.7z!t.txt: 13912345670
            F16 forty archives deep BLOCK
              coverage/unread-part metadata in z38.zip!z37.zip!z36.zip!z35.zip!z34.zip!z33.zip!z32.zip!z31.zip: z38.zip!z37.zip!z36.zip!z35.zip!z34.zip!z33.zip!z32.zip!z31.zip!z30.zip over-limit
            F17 under a password BLOCK
              coverage/unread-part metadata: a.zip encrypted
            F17 not compressed BLOCK
              coverage/unread-part metadata: a.zip encrypted
            F17 not in the directory BLOCK
              coverage/unread-part metadata: a.zip encrypted
            F17 one of two BLOCK
              coverage/unread-part metadata: a.zip encrypted
              personal-data/prc-mobile visible in a.txt: 13912345670
            F17 its password its name BLOCK
              coverage/unread-part metadata: 口令Ab3dEf9h.zip encrypted
              secrets/password-with-sealed-file metadata: Ab3dEf9h
            """);
  }

  @Test
  void namesAndPolyglots() throws IOException {
    byte[] docx = Tricks.docx(TinyDocx.paragraph(TinyDocx.run(Tricks.PHONE)));
    assertThat(
            told("F18 text named a picture", "a.png", Tricks.PHONE.getBytes(UTF_8))
                + told("F18 document named data", "a.dat", docx)
                + told("F18 document named a picture", "a.jpg", docx)
                + told("F18 archive behind pages", "a.pdf", Tricks.polyglot(PdfTricks.plain()))
                + told(
                    "F18 archive behind a picture", "a.jpg", Tricks.polyglot(Jpegs.plain("jpeg"))))
        .isEqualTo(
            """
            F18 text named a picture REVIEW
              evasion/disguised-type metadata: a.png
              personal-data/prc-mobile visible: 13912345670
            F18 document named data PASS
              personal-data/prc-mobile visible: 13912345670
            F18 document named a picture REVIEW
              evasion/disguised-type metadata: a.jpg
              personal-data/prc-mobile visible: 13912345670
            F18 archive behind pages BLOCK
              personal-data/prc-mobile visible: 13912345670
              hidden-content/orphan-part unreferenced: 147 bytes after the end
              personal-data/prc-mobile visible in after-end!t.txt: 13912345670
            F18 archive behind a picture BLOCK
              coverage/unread-part metadata: a.jpg image-only
              hidden-content/orphan-part unreferenced: 146 bytes after the end
              personal-data/prc-mobile visible in after-end!t.txt: 13912345670
            """);
  }

  @Test
  void charsets() {
    String english = "Phone number 13912345670 of the applicant\n";
    String hant = "聯絡電話手機13912345670，請於上班時間聯絡，謝謝您的配合\n";
    assertThat(
            told("F19 UTF-16LE", "a.txt", CHINESE.getBytes(UTF_16LE))
                + told("F19 UTF-16BE", "a.txt", CHINESE.getBytes(UTF_16BE))
                + told("F19 GBK", "a.txt", CHINESE.getBytes(Charset.forName("GBK")))
                + told(
                    "F19 GB18030", "a.txt", ("𠮷" + CHINESE).getBytes(Charset.forName("GB18030")))
                + told("F19 too short to tell", "a.txt", "机密★10年".getBytes(Charset.forName("GBK")))
                + told("F19 a byte put in", "a.txt", spoilt(CHINESE.getBytes(UTF_8)))
                + told("F19 Big5", "a.txt", hant.getBytes(Charset.forName("Big5")))
                + told("F19 EBCDIC", "a.txt", english.getBytes(Charset.forName("IBM037")))
                + told("F19 UTF-7", "a.txt", "+T2BlvVg8-13912345670 +ZWhfbA-\n".getBytes(UTF_8)))
        .isEqualTo(
            """
            F19 UTF-16LE PASS
              personal-data/prc-mobile visible: 13912345670
            F19 UTF-16BE PASS
              personal-data/prc-mobile visible: 13912345670
            F19 GBK PASS
              personal-data/prc-mobile visible: 13912345670
            F19 GB18030 PASS
              personal-data/prc-mobile visible: 13912345670
            F19 too short to tell BLOCK
              coverage/unread-part metadata: a.txt no-text
              confidentiality/real-secrecy-mark visible: 机密★10年
            F19 a byte put in BLOCK
              coverage/unread-part metadata: a.txt no-text
              personal-data/prc-mobile visible: 13912345670
            F19 Big5 PASS
              personal-data/prc-mobile visible: 13912345670
            F19 EBCDIC PASS
              personal-data/prc-mobile visible: 13912345670
            F19 UTF-7 PASS
              personal-data/prc-mobile visible: 13912345670
            """);
  }

  /** Editors show one sign for it and read on. */
  private static byte[] spoilt(byte[] text) {
    text[9] = (byte) 0xff;
    return text;
  }

  @Test
  void formulas() {
    assertThat(
            told("F29 joined", "a.csv", text("姓名,手机\n甲,=\"1391234\"&\"5670\"\n"))
                + told(
                    "F29 joined and quoted",
                    "a.csv",
                    text("甲,\"=\"\"1391234\"\"&\"\"5670\"\"\"\n")))
        .isEqualTo(
            """
            F29 joined BLOCK
              evasion/csv-formula visible: ="1391234"&"5670"
              evasion/disguised-identifier visible: 1391234"&"5670
              personal-data/prc-mobile visible: 1391234"&"5670
            F29 joined and quoted BLOCK
              evasion/csv-formula visible: =""1391234""&""5670""
              evasion/disguised-identifier visible: 1391234""&""5670
              personal-data/prc-mobile visible: 1391234""&""5670
            """);
  }

  @Test
  void blanksAndCodes() {
    String ends = "会议通知\t \t\t  \t\n请参加 \t\t \t  \t \t\n谢谢\n";
    assertThat(
            told("F30 zero-width code", "a.txt", text("正文" + "\u200b\u200c".repeat(9) + "\n"))
                + told("F30 line ends", "a.txt", text(ends)))
        .isEqualTo(
            """
            F30 zero-width code BLOCK
              evasion/invisible-code visible: <200b><200c><200b><200c><200b><200c><200b><200c><200b><200c><200b><200c><200b><200c><200b><200c><200b><200c>
            F30 line ends BLOCK
              evasion/invisible-code visible: <0009> <0009><0009>  <0009>
            """);
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }
}
