package baguan.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Text documents: what is written, and what lies beside it. */
class DocxCanaryTest {
  private static final String STORIES =
      """
      CNHREF          field
      CNHEAD          header
      CNFIRST         hidden hidden-text
      CNUNUSED        hidden hidden-text
      CNFOOT          footer
      CNFOOTN         footnote
      CNCOMMBY        comment comment
      CNCOMMIN        - # initials: the name is told
      CNCOMM          comment comment
      CNREVBY         deleted tracked-deletion, inserted tracked-insertion, moved tracked-move, inserted tracked-move
      CNBODY          visible
      CNDEL           deleted tracked-deletion
      CNINS           visible, inserted tracked-insertion
      CNMOVED         moved tracked-move
      CNMOVETO        visible, inserted tracked-move
      CNDELROW        deleted tracked-deletion
      CNFORMBY        - # who formatted: no text is lost
      CNVANISH        hidden hidden-text
      CNVANCHR        hidden hidden-text
      CNVANPAR        hidden hidden-text
      CNVANSPE        hidden hidden-text
      CNWEBHID        visible
      CNWHITE         hidden invisible-color
      CNNEARWH        hidden invisible-color
      CNTHEMEW        hidden invisible-color
      CNSHADE         hidden invisible-color
      CNHILITE        hidden invisible-color
      CNTINY          hidden tiny-text
      CNSQUEEZ        hidden tiny-text
      CNINDENT        hidden off-page-text
      CNFRAME         hidden off-page-text
      CNOFFPAG        hidden off-page-text
      CNHIDSHP        hidden hidden-text
      CNBEHIND        visible
      CNVMLOFF        hidden off-page-text
      CNWMARK         visible
      CNCHOICE        visible
      CNFALLBK        cache alternate-content
      CNALT           alt alt-text
      CNTITLE         alt alt-text
      CNPICTUR        - # the name of a picture
      CNINCLUD        field external-link
      CNBRANCH        field
      CNDDE           field external-link
      CNBOOKM         field bookmark-text
      CNTIP           alt alt-text
      CNALIAS         field form-data
      CNTAG           field form-data
      CNCHOOSE        field form-data
      CNVALUE         - # the code of a choice: its text is read
      CNSDT           visible
      CNSTYLE         - # names of styles are not judged
      """;

  private static final String BAGGAGE =
      """
      CNBODY          visible
      CNEMBED         embedded embedded-file, metadata
      CNLINKED        field external-link
      CNSUBDOC        field external-link
      CNTEMPL         field remote-template
      CNTHUMB         cache thumbnail
      CNVARNAM        metadata document-variable
      CNVARVAL        metadata document-variable
      CNCONNEC        metadata external-link
      CNQUERY         metadata external-link
      CNGLOSS         cache
      CNCHARTF        - # a reference: its values are read
      CNCHARTV        visible
      CNPERSON        metadata person-name
      CNUSERID        metadata person-name
      CNDIAGR         visible
      CNTHEMEN        - # names of themes are not judged
      CNXMLATT        - # attributes are switches, not text
      CNXMLTXT        metadata custom-xml
      CNORPHAN        unreferenced orphan-part
      CNORPTXT        visible
      CNCHUNK         visible
      CNEMBTXT        visible
      CNOLEPAT        metadata local-path
      CNOLETXT        visible
      CNPICCOM        metadata document-property
      CNTHCOM         - # the thumbnail itself is told
      CNSVG           visible
      CNAUTHOR        metadata person-name
      CNLASTBY        metadata person-name
      CNKEYWD         metadata document-property
      CNDESCR         metadata document-property
      CNTEMPLT        metadata document-property
      CNMANAGR        metadata person-name
      CNCOMPNY        metadata document-property
      CNBASE          metadata local-path
      CNCUSNAM        metadata document-property
      CNCUSVAL        metadata document-property
      CNMSIP          metadata sensitivity-label
      CNSITEID        metadata sensitivity-label
      """;

  @Test
  void findsWhatIsWrittenOutOfSight() throws IOException {
    assertThat(Canary.table("a.docx", DocxNest.stories(), STORIES)).isEqualTo(STORIES);
  }

  @Test
  void findsWhatLiesBesideTheText() throws IOException {
    assertThat(Canary.table("a.docx", DocxNest.baggage(), BAGGAGE)).isEqualTo(BAGGAGE);
  }
}
