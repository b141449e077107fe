package baguan.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Workbooks and presentations. */
class OfficeCanaryTest {
  private static final String SHEETS =
      """
      CNHIDNAM        hidden hidden-sheet
      CNVERYNM        hidden hidden-sheet
      CNNAME          field
      CNNAMEV         field
      CNHNAME         field hidden-defined-name
      CNHNAMEV        field hidden-defined-name
      CNHREF          field
      CNHIDDEN        hidden hidden-sheet
      CNVERYHI        hidden hidden-sheet
      CNLOSTSH        unreferenced orphan-part
      CNSHARED        visible
      CNPHONET        - # how it is read aloud
      CNORPSST        unreferenced orphan-part
      CNCODENM        - # a name for programs
      CNWHITE         hidden invisible-color
      CNFORMAT        hidden invisible-color
      CNHIDCOL        hidden hidden-row-or-column
      CNZEROCO        hidden hidden-row-or-column
      CNFORMUL        visible, field
      CNCACHED        visible
      CNHIDROW        hidden hidden-row-or-column
      CNZEROHT        hidden hidden-row-or-column
      CNOUTLIN        hidden hidden-row-or-column
      CNFARAWA        visible
      CNSCENAR        field
      CNSCUSER        field
      CNSCCOMM        field
      CNSCVAL         field
      CNCONDIT        - # a condition, not read yet
      CNPRTITL        field
      CNPROMPT        field
      CNERROR         field
      CNLIST          field
      CNTIP           alt alt-text
      CNHEAD          header
      CNEVENHD        header
      CNFOOT          footer
      CNSTYLE         - # names of styles are not judged
      CNALT           alt alt-text
      CNTITLE         alt alt-text
      CNBOX           visible
      CNHIDBOX        hidden hidden-text
      """;

  private static final String BOOK =
      """
      CNABSPAT        metadata local-path
      CNEXTPAT        cache external-link
      CNXMLATT        - # attributes are switches, not text
      CNXMLTXT        metadata custom-xml
      CNORPHAN        unreferenced orphan-part
      CNORPTXT        visible
      CNPRINTR        - # binary settings, not read yet
      CNPICCOM        metadata document-property
      CNOLEPAT        metadata local-path
      CNOLETXT        visible
      CNEXTSHT        cache external-link
      CNEXTNAM        cache external-link
      CNEXTVAL        cache cached-external-data
      CNREFRES        metadata person-name
      CNPIVSRC        cache pivot-cache
      CNPIVFLD        cache pivot-cache
      CNPIVITM        cache pivot-cache
      CNPIVREC        cache pivot-cache
      CNCONNAM        cache external-link
      CNCONDES        cache external-link
      CNCONPWD        cache external-link+value-out-of-sight
      CNCONSQL        cache external-link
      CNCOMMBY        comment comment
      CNCOMM          comment comment
      CNTHREAD        comment comment
      CNPERSON        metadata person-name, comment comment
      CNUSERID        metadata person-name
      CNREVUSR        revision earlier-revision
      CNREVOLD        revision earlier-revision
      CNREVNEW        revision earlier-revision
      CNUSERNM        metadata person-name
      """;

  private static final String SHOW =
      """
      CNEMBED         embedded embedded-file, metadata
      CNHREF          field
      CNCUSTSH        metadata document-property
      CNSECTIO        metadata document-property
      CNHIDSLD        hidden hidden-slide
      CNUNLIST        unreferenced orphan-part
      CNMASTER        header
      CNLAYOUT        header
      CNUNUSED        cache
      CNNOTES         notes speaker-notes
      CNHANDOU        cache
      CNCOMMBY        metadata person-name, comment comment
      CNCOMM          comment comment
      CNTAGNAM        metadata document-property
      CNTAGVAL        metadata document-property
      CNDIAGR         cache
      CNORPHAN        unreferenced orphan-part
      CNPICCOM        metadata document-property
      CNEMBTXT        visible
      CNSLDNAM        - # names of layouts are not judged
      CNBODY          visible
      CNALT           alt alt-text
      CNTITLE         alt alt-text
      CNOFFSLD        hidden off-slide
      CNHIDSHP        hidden hidden-text
      CNWHITE         hidden invisible-color
      CNCLEAR         hidden invisible-color
      CNTIP           alt alt-text
      CNCHOICE        visible
      CNFALLBK        cache alternate-content
      CNPICTUR        alt alt-text
      """;

  @Test
  void findsWhatSheetsDoNotShow() throws IOException {
    assertThat(Canary.table("a.xlsx", XlsxNest.sheets(), SHEETS)).isEqualTo(SHEETS);
  }

  @Test
  void findsWhatLiesBesideTheSheets() throws IOException {
    assertThat(Canary.table("a.xlsx", XlsxNest.baggage(), BOOK)).isEqualTo(BOOK);
  }

  @Test
  void findsWhatSlidesDoNotShow() throws IOException {
    assertThat(Canary.table("a.pptx", PptxNest.show(), SHOW)).isEqualTo(SHOW);
  }
}
