package baguan.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Mail, web pages, rich text. */
class MarkupCanaryTest {
  private static final String MAIL =
      """
      CNRECEIV        metadata mail-routing
      CNMAILER        metadata mail-routing
      CNXOWN          metadata mail-routing
      CNMSGID         metadata
      CNFROM          metadata
      CNBCC           metadata bcc
      CNREBCC         metadata bcc
      CNSUBJ          metadata
      CNPREAMB        hidden hidden-text
      CNPLAIN         visible
      CNHTML          visible
      CNHTMLHI        hidden hidden-text
      CNATTACH        embedded embedded-file, metadata
      CNATTDES        -
      CNATTTXT        visible
      CNINBCC         metadata bcc
      CNINSUBJ        metadata
      CNINBODY        visible
      CNEPILOG        hidden hidden-text
      """;

  private static final String PAGE =
      """
      CNAUTHOR        metadata person-name
      CNTITLE         metadata
      CNGENERA        metadata document-property
      CNSTYLE         -
      CNSCRIPT        -
      CNDATA          -
      CNBODY          visible
      CNCOMM          hidden html-comment
      CNNODISP        hidden hidden-text
      CNVISIBL        hidden hidden-text
      CNHIDDEN        hidden hidden-text
      CNCLASS         hidden hidden-text
      CNWHITE         hidden invisible-color
      CNTINY          hidden tiny-text
      CNCLEAR         hidden invisible-color
      CNOFFPAG        hidden off-page-text
      CNARIA          visible
      CNTEMPL         hidden hidden-text
      CNNOSCR         hidden hidden-text
      CNINNAME        hidden form-data
      CNINPUT         hidden form-data
      CNALT           alt alt-text
      CNTITATT        alt alt-text
      CNHREF          field
      CNATITLE        alt alt-text
      CNMSO           hidden html-comment
      CNPARAM         -
      CNAREA          visible
      CNSVG           visible
      CNSRCDOC        -
      CNAFTER         visible
      """;

  private static final String RICH =
      """
      CNAUTHOR        metadata person-name
      CNOPERAT        metadata person-name
      CNCOMPNY        metadata document-property
      CNMANAGR        metadata person-name
      CNDOCCOM        metadata document-property
      CNKEYWD         metadata document-property
      CNTEMPLT        metadata local-path
      CNREVBY         metadata person-name
      CNVARNAM        -
      CNVARVAL        -
      CNPROPNM        metadata document-property
      CNPROPVL        metadata document-property
      CNHEAD          header
      CNFOOT          footer
      CNBODY          visible
      CNHIDDEN        hidden hidden-text
      CNDEL           deleted tracked-deletion
      CNINS           visible, inserted tracked-insertion
      CNWHITE         hidden invisible-color
      CNTINY          hidden tiny-text
      CNFOOTN         footnote
      CNNOTEBY        metadata person-name
      CNNOTE          comment comment
      CNFIELD         field
      CNBOOKM         metadata bookmark-text
      CNUNKNOW        -
      CNXMLATT        -
      CNALT           -
      CNBOX           visible
      CNTRAILG        hidden hidden-text
      CNVARNAMCNVARVAL metadata document-variable
      """;

  @Test
  void findsWhatAMailDoesNotShow() throws IOException {
    assertThat(Canary.table("a.eml", MailNest.mail(), MAIL)).isEqualTo(MAIL);
  }

  @Test
  void findsWhatAWebPageDoesNotShow() throws IOException {
    assertThat(Canary.table("a.html", MailNest.page(), PAGE)).isEqualTo(PAGE);
  }

  @Test
  void findsWhatARichTextDoesNotShow() throws IOException {
    assertThat(Canary.table("a.rtf", MailNest.rich(), RICH)).isEqualTo(RICH);
  }
}
