package baguan.canary;

import static baguan.canary.Evasion.found;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.check.Destination;
import baguan.document.Part;
import baguan.samples.TinyDocx;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A number put into a file so that a reader sees it and a checker misses it, or the reverse. */
class EvasionFilesTest {
  private static final String CHINESE = "关于召开会议的通知，联系手机13912345670，请准时参加\n";

  @Test
  void textDocuments() {
    assertThat(
            table(
                "hidden run " + found("a.docx", Tricks.hiddenRun()),
                "split runs " + found("a.docx", Tricks.splitRuns()),
                "symbol font " + found("a.docx", Tricks.symbols()),
                "text box " + found("a.docx", Tricks.textBox()),
                "fallback " + found("a.docx", Tricks.fallback())))
        .isEqualTo(
            """
            hidden run hidden-inside-number 2-13 raw; prc-mobile 2-13; hidden-text 0-2
            split runs prc-mobile 2-13
            symbol font private-use-characters 2-13
            text box prc-mobile 2-9
            fallback alternate-content 0-13; value-out-of-sight 2-13; prc-mobile 2-13
            """);
  }

  @Test
  void drawnPages() throws IOException {
    assertThat(
            table(
                "reversed " + found("a.pdf", PdfTricks.reversed()),
                "spaced " + found("a.pdf", PdfTricks.spaced()),
                "doubled " + found("a.pdf", PdfTricks.doubled()),
                "rotated " + found("a.pdf", PdfTricks.rotated()),
                "picture " + unread("a.pdf", PdfTricks.picture())))
        .isEqualTo(
            """
            reversed prc-mobile 0-11
            spaced prc-mobile 0-11
            doubled prc-mobile 0-11
            rotated prc-mobile 6-17
            picture [pdf/page[1] not-read image-only]
            """);
  }

  @Test
  void sheetsAndSlides() {
    String digitsLost =
        Home.unstopped()
            .check("a.xlsx", SheetTricks.typedAsNumber(), Destination.UNSAID)
            .findings()
            .toString();
    assertThat(digitsLost).contains("consistency/digits-lost");
    String csv = "姓名,手机\n甲,\"=\"\"1391234\"\"&\"\"5670\"\"\"\n";
    assertThat(
            table(
                "three cells " + found("a.xlsx", SheetTricks.threeCells()),
                "orphan string " + found("a.xlsx", SheetTricks.orphanString()),
                "eleven boxes " + found("a.pptx", SheetTricks.boxes()), // optional, not read
                "formula " + found("a.csv", csv.getBytes(UTF_8))))
        .isEqualTo(
            """
            three cells prc-mobile 0-3
            orphan string orphan-part 0-13; value-out-of-sight 2-13; prc-mobile 2-13
            eleven boxes -
            formula csv-formula 3-24
            """);
  }

  @Test
  void archivesAndPolyglots() throws IOException {
    byte[] docx = Tricks.docx(TinyDocx.paragraph(TinyDocx.run(Tricks.PHONE)));
    assertThat(
            table(
                "depth 4 " + found("a.zip", Tricks.nested(4)),
                "depth 40 " + unread("a.zip", Tricks.nested(40)),
                "password " + unread("a.zip", Tricks.sealed()),
                "text as picture " + found("a.png", Tricks.PHONE.getBytes(UTF_8)),
                "document as data " + found("a.dat", docx),
                "archive behind pages " + found("a.pdf", Tricks.polyglot(PdfTricks.plain())),
                "archive in a picture " + found("a.jpg", Tricks.polyglot(Jpegs.plain("jpeg")))))
        .isEqualTo(
            """
            depth 4 prc-mobile 2-13
            depth 40 [z30.zip not-read over-limit]
            password [. not-read encrypted]
            text as picture document-property 0-5; prc-mobile 2-13
            document as data prc-mobile 2-13
            archive behind pages prc-mobile 6-17; orphan-part 0-23; prc-mobile 2-13
            archive in a picture orphan-part 0-23; prc-mobile 2-13
            """);
  }

  @Test
  void charsets() {
    String english = "Phone number 13912345670 of the applicant\n";
    String hant = "聯絡電話手機13912345670，請於上班時間聯絡，謝謝您的配合\n";
    assertThat(
            table(
                "UTF-16LE " + found("a.txt", CHINESE.getBytes(UTF_16LE)),
                "UTF-16BE " + found("a.txt", CHINESE.getBytes(UTF_16BE)),
                "GBK " + found("a.txt", CHINESE.getBytes(Charset.forName("GBK"))),
                "GB18030 " + found("a.txt", ("𠮷" + CHINESE).getBytes(Charset.forName("GB18030"))),
                "Big5 " + found("a.txt", hant.getBytes(Charset.forName("Big5"))),
                "EBCDIC " + found("a.txt", english.getBytes(Charset.forName("IBM037"))),
                "UTF-7 " + found("a.txt", "+T2BlvVg8-13912345670 +ZWhfbA-\n".getBytes(UTF_8))))
        .isEqualTo(
            """
            UTF-16LE prc-mobile 14-25
            UTF-16BE prc-mobile 14-25
            GBK prc-mobile 14-25
            GB18030 prc-mobile 16-27
            Big5 prc-mobile 6-17
            EBCDIC prc-mobile 13-24
            UTF-7 prc-mobile 10-21
            """);
  }

  @Test
  void markup() {
    String turned =
        "<span style=\"direction: rtl; unicode-bidi: bidi-override\">07654321931</span>";
    StringBuilder decoys = new StringBuilder();
    for (char c : "13912345670".toCharArray()) {
      decoys.append("<span>").append(c).append("</span><span style=\"display:none\">7</span>");
    }
    assertThat(
            table(
                "alternatives " + found("a.eml", Tricks.mail()),
                "turned " + found("a.html", page("手机" + turned)),
                "turned by tag " + found("a.html", page("手机<bdo dir=rtl>07654321931</bdo>")),
                "decoys " + found("a.html", page("手机" + decoys)),
                "zero-width code "
                    + found("a.txt", ("正文" + "\u200b\u200c".repeat(9)).getBytes(UTF_8))))
        .isEqualTo(
            """
            alternatives email-address 0-13; alternatives-differ 0-13; prc-mobile 2-13; mark 请勿外传 21-25 raw
            turned bidi-control 2-3; disguised-identifier 3-14 visual; prc-mobile 3-14
            turned by tag bidi-control 2-3; disguised-identifier 3-14 visual; prc-mobile 3-14
            decoys prc-mobile 2-13; hidden-text 0-11
            zero-width code invisible-characters 2-20
            """);
  }

  private static byte[] page(String body) {
    return ("<html><body><p>" + body + "</p></body></html>").getBytes(UTF_8);
  }

  private static String table(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  private static String unread(String name, byte[] bytes) {
    List<String> unread =
        Home.unstopped()
            .check(name, bytes, Destination.UNSAID)
            .document()
            .walk()
            .flatMap(d -> d.parts().stream())
            .filter(p -> p.reason() != Part.Reason.NONE)
            .flatMap(p -> Stream.of(p.name() + " " + p.reading().id() + " " + p.reason().id()))
            .toList();
    return unread.toString();
  }
}
