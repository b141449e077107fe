package baguan.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Pages drawn: PDF. */
class PdfCanaryTest {
  private static final String PAGE =
      """
      CNTINYPG        hidden off-page-text
      CNBODY          visible
      CNCOVER         hidden covered-text
      CNIMAGE         hidden covered-text
      CNPICCOM        - # pictures on pages are not opened yet
      CNOFFPAG        hidden off-page-text
      CNCROPPD        hidden off-page-text
      CNWHITE         hidden invisible-color
      CNRENDER        hidden invisible-render-mode
      CNCLEAR         hidden invisible-color
      CNCLIPPD        hidden clipped-text
      CNTINY          hidden tiny-text
      CNLAYNAM        metadata hidden-layer
      CNLAYER         hidden hidden-layer
      CNACTUAL        alt alt-text
      CNALT           - # of marked content outside the structure
      """;

  private static final String REVISED =
      """
      CNREVISN        revision earlier-revision
      CNBODY          visible
      CNTRAILG        visible
      """;

  private static final String BAGGAGE =
      """
      CNXMPSRC        metadata xmp-metadata
      CNXMPOWN        metadata xmp-metadata
      CNBODY          visible
      CNHILITE        hidden covered-text
      CNREDACT        visible, annotation covered-text
      CNBOOKM         metadata bookmark-text
      CNSCRIPT        field javascript
      CNNOTE          comment comment
      CNNOTEBY        comment comment
      CNOVERLA        annotation covered-text
      CNLAUNCH        field javascript
      CNURI           field
      CNFIELD         field form-data
      CNFLDVAL        field form-data
      CNFLDDEF        field form-data
      CNFLDTIP        alt alt-text
      CNATTTXT        visible
      CNATTACH        embedded embedded-file, metadata
      CNATTDES        embedded embedded-file
      CNDESTIN        - # a target of links
      CNAUTHOR        metadata person-name
      CNTITLE         metadata document-property
      CNCUSNAM        metadata document-property
      CNCUSVAL        metadata document-property
      CNPIECE         metadata document-property
      CNTEMPLP        - # spare pages are not read yet
      CNSTRALT        alt alt-text
      CNSTRACT        alt alt-text
      """;

  @Test
  void findsWhatAPageDoesNotShow() throws IOException {
    assertThat(Canary.table("a.pdf", PdfNest.page(), PAGE)).isEqualTo(PAGE);
  }

  @Test
  void findsWhatALaterSaveReplaced() throws IOException {
    assertThat(Canary.table("a.pdf", PdfNest.revised(), REVISED)).isEqualTo(REVISED);
  }

  @Test
  void findsWhatLiesBesideThePages() throws IOException {
    assertThat(Canary.table("a.pdf", PdfBaggage.file(), BAGGAGE)).isEqualTo(BAGGAGE);
  }
}
