package baguan.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Archives and pictures. */
class ArchiveCanaryTest {
  private static final String ARCHIVE =
      """
      CNARCCOM        metadata document-property
      CNNAME          metadata
      CNBODY          visible
      CNENTCOM        metadata document-property
      CNINNER         visible
      CNMACOSX        visible
      CNGIT           visible
      CNLOCK          - # a lock file: told as broken
      CNSTORE         - # told as unknown
      CNEMPTYD        - # an empty folder holds nothing
      CNSUFFIX        visible
      ~$a.docx!. not-read broken
      .DS_Store!. not-read unknown-type
      """;

  private static final String PHOTO =
      """
      CNPICCOM        metadata document-property
      CNTRAILG        visible
      . not-read image-only
      """;

  private static final String SCREEN =
      """
      CNPNGTXT        metadata document-property
      CNTRAILG        visible
      . not-read image-only
      """;

  private static final String DRAWING =
      """
      CNMETA          visible
      CNCOMM          - # of a drawing
      CNTITLE         visible
      CNDESC          visible
      CNNODISP        visible
      CNOFFPAG        visible
      CNBODY          visible
      CNSCRIPT        visible
      CNHREF          - # of a drawing
      """;

  @Test
  void findsWhatAnArchiveCarries() throws IOException {
    assertThat(Canary.table("a.zip", ArchiveNest.archive(), ARCHIVE)).isEqualTo(ARCHIVE);
  }

  @Test
  void findsWhatAPhotoCarries() throws IOException {
    assertThat(Canary.table("a.jpg", ArchiveNest.photo(), PHOTO)).isEqualTo(PHOTO);
  }

  @Test
  void findsWhatAScreenshotCarries() throws IOException {
    assertThat(Canary.table("a.png", ArchiveNest.screenshot(), SCREEN)).isEqualTo(SCREEN);
  }

  @Test
  void findsWhatADrawingCarries() throws IOException {
    assertThat(Canary.table("a.svg", ArchiveNest.drawing(), DRAWING)).isEqualTo(DRAWING);
  }
}
