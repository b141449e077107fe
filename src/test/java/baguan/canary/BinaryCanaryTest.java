package baguan.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The older binary formats. */
class BinaryCanaryTest {
  private static final String XLS =
      """
      CNBODY          visible
      CNHIDROW        hidden hidden-row-or-column
      CNHIDCOL        hidden hidden-row-or-column
      CNWHITE         hidden invisible-color
      CNFORMAT        hidden invisible-color
      CNFORMUL        field
      CNHEAD          header
      CNFOOT          footer
      CNHIDNAM        hidden hidden-sheet, metadata document-property
      CNHIDDEN        hidden hidden-sheet
      CNVERYNM        hidden hidden-sheet, metadata document-property
      CNVERYHI        hidden hidden-sheet
      CNNAME          field
      CNNAMEV         field
      CNAUTHOR        metadata person-name
      CNLASTBY        metadata person-name
      CNCOMPNY        metadata document-property
      CNMANAGR        metadata person-name
      CNCOMM          comment comment
      CNCOMMBY        comment comment, metadata document-property
      CNBOX           visible
      """;

  private static final String PPT =
      """
      CNBODY          visible
      CNHIDSLD        hidden hidden-slide
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
