package baguan.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Open formats: OFD, ODT, ODS. */
class OpenCanaryTest {
  private static final String OFD =
      """
      CNAUTHOR        metadata person-name
      CNCREATR        metadata document-property
      CNKEYWD         metadata document-property
      CNCUSNAM        metadata document-property
      CNCUSVAL        metadata document-property
      CNTEMPLT        - # a page no other page uses
      CNVERSIO        revision earlier-revision
      CNANNOBY        annotation annotation
      CNREMARK        annotation annotation
      CNANNOTX        annotation annotation
      CNATTACH        embedded embedded-file, metadata
      CNATTTXT        visible
      CNCTAG          metadata custom-xml
      CNEXTENS        metadata custom-xml
      CNORPHAN        visible
      CNORPTXT        visible
      CNOUTLIN        metadata bookmark-text
      CNURI           field
      CNBOOKM         metadata bookmark-text
      CNBODY          visible
      CNINVISI        hidden hidden-text
      CNWHITE         hidden invisible-color
      CNALPHA         hidden invisible-color
      CNNOFILL        hidden invisible-render-mode
      CNTINY          hidden tiny-text
      CNCOVER         hidden covered-text
      CNOFFPAG        hidden off-page-text
      """;

  private static final String ODT =
      """
      CNCHGBY         deleted tracked-deletion
      CNDEL           deleted tracked-deletion
      CNBODY          visible
      CNNOTEBY        comment comment
      CNNOTE          comment comment
      CNNODISP        hidden hidden-text
      CNWHITE         hidden invisible-color
      CNTINY          hidden tiny-text
      CNSECNAM        - # a name for programs
      CNSECTIO        hidden hidden-text
      CNHTEXT         hidden hidden-text
      CNCONDT         field
      CNCONDF         field
      CNHPARA         hidden hidden-text
      CNFRAME         - # a name for programs
      CNTITLE         alt alt-text
      CNALT           alt alt-text
      CNBOX           visible
      CNBOOKM         field bookmark-text
      CNHREF          field
      CNVARNAM        - # the value is read
      CNUSERVA        metadata document-variable
      CNHEAD          header
      CNINITBY        metadata person-name
      CNAUTHOR        metadata person-name
      CNPRNTBY        metadata person-name
      CNTEMPLT        metadata document-property
      CNCUSNAM        metadata document-property
      CNCUSVAL        metadata document-property
      CNPRINTR        - # not read yet
      CNOLDVER        visible
      CNVERCOM        - # the version itself is told
      CNBASIC         visible
      CNORPHAN        visible
      """;

  private static final String ODS =
      """
      CNFORMUL        field
      CNNOTEBY        comment comment
      CNNOTE          comment comment
      CNCHGBY         deleted tracked-deletion
      CNOLDVAL        deleted tracked-deletion
      CNBODY          visible
      CNHIDROW        hidden hidden-row-or-column
      CNFILTER        hidden hidden-row-or-column
      CNHIDCOL        hidden hidden-row-or-column
      CNTABNAM        hidden hidden-sheet
      CNHIDTAB        hidden hidden-sheet
      CNNAME          field
      CNNAMEV         field
      CNDBRANG        - # a range, no text
      CNHEAD          header
      CNINITBY        metadata person-name
      CNAUTHOR        metadata person-name
      CNPRNTBY        metadata person-name
      CNTEMPLT        metadata document-property
      CNCUSNAM        metadata document-property
      CNCUSVAL        metadata document-property
      CNPRINTR        - # not read yet
      CNOLDVER        visible
      CNVERCOM        - # the version itself is told
      CNBASIC         visible
      CNORPHAN        visible
      """;

  @Test
  void findsWhatAnOfdPageDoesNotShow() throws IOException {
    assertThat(Canary.table("a.ofd", OfdNest.file(), OFD)).isEqualTo(OFD);
  }

  @Test
  void findsWhatAnOpenTextDoesNotShow() throws IOException {
    assertThat(Canary.table("a.odt", OdfNest.text(), ODT)).isEqualTo(ODT);
  }

  @Test
  void findsWhatAnOpenSheetDoesNotShow() throws IOException {
    assertThat(Canary.table("a.ods", OdfNest.sheet(), ODS)).isEqualTo(ODS);
  }
}
