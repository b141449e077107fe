package baguan.canary;

import static baguan.canary.Evasion.told;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A number in mail or a web page that one program shows and another does not. */
class EvasionMarkupTest {
  @Test
  void mail() throws IOException {
    assertThat(
            told("F17 archive under a password told in the mail", "a.eml", MailTricks.sealed())
                + told(
                    "F17 pages under a password told in the mail",
                    "a.eml",
                    MailTricks.sealed(
                        "Password to open the file:\n\nKq7mZ2pX",
                        "b.pdf",
                        PdfTricks.sealed("Kq7mZ2pX")))
                + told(
                    "F17 password for something else",
                    "a.eml",
                    MailTricks.sealed("会议密码：830291", "b.zip", Tricks.sealed()))
                + told("F20 alternatives", "a.eml", MailTricks.alternatives())
                + told("F21 page within rich text", "a.msg", MailTricks.richText()))
        .isEqualTo(
            """
            F17 archive under a password told in the mail BLOCK
              personal-data/email-address metadata: a@example.org
              secrets/chinese-password visible: Ab3dEf9h
              secrets/password-with-sealed-file visible: Ab3dEf9h
              hidden-content/embedded-file embedded: b.zip
              coverage/unread-part metadata in b.zip: b.zip encrypted
            F17 pages under a password told in the mail BLOCK
              personal-data/email-address metadata: a@example.org
              secrets/password-with-sealed-file visible: Kq7mZ2pX
              hidden-content/embedded-file embedded: b.pdf
              coverage/unread-part metadata in b.pdf: b.pdf encrypted
            F17 password for something else BLOCK
              personal-data/email-address metadata: a@example.org
              secrets/chinese-password visible: 830291
              hidden-content/embedded-file embedded: b.zip
              coverage/unread-part metadata in b.zip: b.zip encrypted
            F20 alternatives REVIEW
              personal-data/email-address metadata: a@example.org
              hidden-content/alternatives-differ visible: 手机13912345670
              personal-data/prc-mobile visible: 13912345670
              confidentiality/internal-mark visible: 请勿外传
            F21 page within rich text PASS
              personal-data/prc-mobile visible: 13912345670
              hidden-content/document-property metadata: x
            """);
  }

  @Test
  void pages() {
    String turned =
        "<span style=\"direction: rtl; unicode-bidi: bidi-override\">07654321931</span>";
    StringBuilder decoys = new StringBuilder();
    for (char c : "13912345670".toCharArray()) {
      decoys.append("<span>").append(c).append("</span><span style=\"display:none\">7</span>");
    }
    assertThat(
            told("F26 turned by style", "a.html", page("手机" + turned))
                + told("F26 turned by tag", "a.html", page("手机<bdo dir=rtl>07654321931</bdo>"))
                + told("F27 decoys", "a.html", page("手机" + decoys)))
        .isEqualTo(
            """
            F26 turned by style BLOCK
              evasion/bidi-control visible: <202e>
              evasion/disguised-identifier visible: 07654321931
              personal-data/prc-mobile visible: 07654321931
            F26 turned by tag BLOCK
              evasion/bidi-control visible: <202e>
              evasion/disguised-identifier visible: 07654321931
              personal-data/prc-mobile visible: 07654321931
            F27 decoys BLOCK
              personal-data/prc-mobile visible: 13912345670
              hidden-content/hidden-text hidden: 77777777777
            """);
  }

  private static byte[] page(String body) {
    return ("<html><body><p>" + body + "</p></body></html>").getBytes(UTF_8);
  }
}
