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
      CNPLAIN         visible alternatives-differ
      CNHTML          visible
      CNHTMLHI        hidden hidden-text
      CNATTACH        embedded embedded-file, metadata
      CNATTDES        - # a remark on a file that is read
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
      CNSTYLE         - # program, not text
      CNSCRIPT        - # program, not text: that it is there is told
      CNDATA          - # program, not text
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
      CNPARAM         - # program, not text
      CNAREA          visible
      CNSVG           visible
      CNSRCDOC        - # a page in an attribute, not read yet
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
      CNVARNAM        metadata document-variable
      CNVARVAL        metadata document-variable
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
      CNUNKNOW        - # nobody reads what nobody knows
      CNXMLATT        - # attributes are switches, not text
      CNALT           - # of a shape, not read yet
      CNBOX           visible
      CNTRAILG        hidden hidden-text
      """;

  private static final String MESSAGE =
      """
      CNSUBJ          visible, metadata document-property
      CNSENDER        visible, metadata document-property, metadata person-name
      CNBCC           visible, metadata bcc
      CNROUTE         metadata mail-routing
      CNPLAIN         cache alternate-content
      CNPAGE          visible
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

  @Test
  void findsWhatAMessageDoesNotShow() throws IOException {
    assertThat(Canary.table("a.msg", Msg.message(), MESSAGE)).isEqualTo(MESSAGE);
  }
}
