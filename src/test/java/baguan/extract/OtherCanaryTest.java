package baguan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** One file of each smaller format with a marked word in each place it can hide something in. */
final class OtherCanaryTest {
  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void tellsEveryPlaceOfHtml() {
    String html =
        """
        <html><head><title>zz-title</title><meta name="author" content="zz-meta">
        <script>var a='zz-script';</script><style>/* zz-style */</style></head><body>
        <p>zz-plain</p><!-- zz-comment --><p style="display:none">zz-display-none</p><p hidden>zz-hidden-attribute</p>
        <p style="visibility:hidden">zz-visibility</p><span style="font-size:0">zz-font-size-zero</span>
        <span style="color:#fff">zz-white</span><input type="hidden" value="zz-hidden-input">
        <img alt="zz-alt" title="zz-tooltip" src="zz-source.png"><a href="http://x/zz-link" data-x="zz-data">l</a>
        <template>zz-template</template><noscript>zz-noscript</noscript>
        <div style="position:absolute;left:-9999px">zz-off-screen</div></body></html>
        """;
    assertThat(Canaries.seen("x.html", utf8(html)))
        .isEqualTo(
            """
            alt: alt/alt-text
            comment: hidden/html-comment
            data: NOT SEEN
            display-none: hidden/hidden-text
            font-si: hidden/tiny-text
            hidden-attribute: hidden/hidden-text
            hidden-input: hidden/form-data
            link: field
            meta: metadata/person-name
            noscript: hidden/hidden-text
            off-screen: hidden/off-page-text
            plain: visible
            script: NOT SEEN
            source: field
            style: NOT SEEN
            template: hidden/hidden-text
            title: metadata
            tooltip: alt/alt-text
            visibility: hidden/hidden-text
            white: hidden/invisible-color
            """);
  }

  @Test
  void tellsEveryPlaceOfMail() {
    String mail =
        """
        From: zz-from <a@example.com>
        To: b@example.com
        Bcc: zz-bcc@example.com
        Subject: zz-subject
        Received: from zz-relay.intranet (10.1.2.3) by mx
        X-Mailer: zz-mailer
        X-Originating-IP: [10.0.0.1]
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=M

        zz-preamble
        --M
        Content-Type: multipart/alternative; boundary=A

        --A
        Content-Type: text/plain

        zz-plain-alternative
        --A
        Content-Type: text/html

        <p>zz-html-alternative</p><p style="display:none">zz-html-hidden</p>
        --A--
        --M
        Content-Type: text/plain; name="zz-attachment-name.txt"
        Content-Disposition: attachment; filename="zz-attachment-name.txt"

        zz-attachment
        --M--
        zz-epilogue
        """;
    assertThat(Canaries.seen("x.eml", utf8(mail.replace("\n", "\r\n"))))
        .isEqualTo(
            """
            attachment: visible
            attachment-name: embedded/embedded-file metadata
            bcc: metadata/bcc
            epilogue: hidden/hidden-text
            from: metadata
            html-alternative: visible
            html-hidden: hidden/hidden-text
            mailer: metadata/mail-routing
            plain-alternative: visible
            preamble: hidden/hidden-text
            relay: metadata/mail-routing
            subject: metadata
            """);
  }

  @Test
  void tellsEveryPlaceOfRtf() {
    String rtf =
        "{\\rtf1\\ansi{\\info{\\author zz-author}{\\operator zz-operator}{\\company zz-company}{\\title zz-title}}"
            + "{\\*\\revtbl{zz-reviser;}}{\\*\\template C:\\\\zz-template.dot}{\\*\\docvar{a}{zz-variable}}"
            + "zz-plain {\\v zz-hidden}{\\deleted zz-deleted}{\\revised zz-inserted} {\\cf1 zz-coloured} "
            + "{\\*\\annotation zz-comment}{\\footnote zz-footnote}{\\header zz-header}"
            + "{\\field{\\*\\fldinst INCLUDETEXT \"zz-field-code\"}{\\fldrslt r}}\\par}zz-after-the-end";
    assertThat(Canaries.seen("x.rtf", utf8(rtf)))
        .isEqualTo(
            """
            after-the-end: hidden/hidden-text
            author: metadata/person-name
            coloured: visible
            comment: comment/comment
            company: metadata/document-property
            deleted: deleted/tracked-deletion
            field-code: field
            footnote: footnote
            header: header
            hidden: hidden/hidden-text
            inserted: inserted/tracked-insertion visible
            operator: metadata/person-name
            plain: visible
            reviser: metadata/person-name
            template: metadata/local-path
            title: metadata/document-property
            variable: metadata/document-variable
            """);
  }

  @Test
  void tellsEveryPlaceOfOpenDocumentText() {
    String office =
        "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0' xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
            + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0' xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'";
    String content =
        "<office:document-content "
            + office
            + "><office:automatic-styles><style:style style:name='H' style:family='text'>"
            + "<style:text-properties text:display='none'/></style:style><style:style style:name='W' style:family='text'>"
            + "<style:text-properties fo:color='#ffffff'/></style:style></office:automatic-styles><office:body><office:text>"
            + "<text:tracked-changes><text:changed-region text:id='c'><text:deletion><office:change-info><dc:creator>zz-deleter</dc:creator>"
            + "</office:change-info><text:p>zz-deletion</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:p>zz-plain<text:change text:change-id='c'/></text:p><text:p><text:span text:style-name='H'>zz-hidden</text:span></text:p>"
            + "<text:p><text:span text:style-name='W'>zz-white</text:span></text:p>"
            + "<text:p><text:hidden-text text:string-value='zz-hidden-field'/></text:p>"
            + "<text:p><office:annotation><dc:creator>zz-commenter</dc:creator><text:p>zz-comment</text:p></office:annotation></text:p>"
            + "<text:section text:name='s' text:display='none'><text:p>zz-hidden-section</text:p></text:section>"
            + "</office:text></office:body></office:document-content>";
    byte[] odt =
        new Zips()
            .put("mimetype", "application/vnd.oasis.opendocument.text")
            .put("content.xml", content)
            .put(
                "meta.xml",
                "<office:document-meta "
                    + office
                    + "><office:meta><meta:initial-creator>zz-author</meta:initial-creator><meta:printed-by>zz-printer</meta:printed-by></office:meta></office:document-meta>")
            .put("Versions/v1.txt", "zz-old-version")
            .put(
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'/>")
            .bytes();
    assertThat(Canaries.seen("x.odt", odt))
        .isEqualTo(
            """
            author: metadata/person-name
            comment: comment/comment
            commenter: comment/comment
            deleter: deleted/tracked-deletion
            deletion: deleted/tracked-deletion
            hidden: hidden/hidden-text
            hidden-field: hidden/hidden-text
            hidden-section: hidden/hidden-text
            old-version: visible
            plain: visible
            printer: metadata/person-name
            white: hidden/invisible-color
            """);
  }

  @Test
  void tellsEveryPlaceOfAnArchive() {
    byte[] inner = new Zips().put("zz-inner-name.txt", "zz-inner-text").bytes();
    byte[] zip =
        new Zips()
            .put("a.txt", "zz-member")
            .put("__MACOSX/zz-finder.txt", "zz-finder-text")
            .put("inner.zip", inner)
            .bytes();
    assertThat(Canaries.seen("x.zip", zip))
        .isEqualTo(
            """
            finder: metadata
            finder-text: visible
            inner-name: metadata
            inner-text: visible
            member: visible
            """);
  }
}
