package baguan.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The older binary formats. */
class BinaryCanaryTest {
  private static final String XLS =
      """
      CNSHEET         visible
      CNBODY          visible
      CNHIDROW        visible
      CNHIDCOL        visible
      CNWHITE         visible
      CNFORMAT        visible
      CNFORMUL        -
      CNHEAD          visible
      CNFOOT          visible
      CNHIDNAM        visible, metadata document-property
      CNHIDDEN        visible
      CNVERYNM        visible, metadata document-property
      CNVERYHI        visible
      CNNAME          -
      CNNAMEV         -
      CNAUTHOR        metadata person-name
      CNLASTBY        metadata person-name
      CNCOMPNY        metadata document-property
      CNMANAGR        metadata person-name
      CNCOMM          visible
      CNCOMMBY        metadata document-property
      CNBOX           visible
      """;

  private static final String PPT =
      """
      CNBODY          visible
      CNHIDSLD        visible
      CNAFTER         visible
      """;

  @Test
  void findsWhatAnOldWorkbookHides() throws IOException {
    assertThat(Canary.table("a.xls", BinaryNest.workbook(), XLS)).isEqualTo(XLS);
  }

  @Test
  void findsWhatAnOldShowHides() throws IOException {
    assertThat(Canary.table("a.ppt", BinaryNest.show(), PPT)).isEqualTo(PPT);
  }
}
