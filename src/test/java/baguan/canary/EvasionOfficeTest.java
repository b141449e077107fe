package baguan.canary;

import static baguan.canary.Evasion.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A number put into an office file so that a reader sees it and a checker misses it. */
class EvasionOfficeTest {
  @Test
  void textDocuments() {
    assertThat(
            told("F1 hidden run", "a.docx", Tricks.hiddenRun())
                + told("F2 split runs", "a.docx", Tricks.splitRuns())
                + told("F3 symbol font", "a.docx", Tricks.symbols())
                + told("F4 text box", "a.docx", Tricks.textBox())
                + told("F5 fallback", "a.docx", Tricks.fallback())
                + told("F28 drawing", "a.docx", Tricks.drawing()))
        .isEqualTo(
            """
            F1 hidden run BLOCK
              evasion/hidden-inside-number visible: 13912345670
              personal-data/prc-mobile visible: 13912345670
              hidden-content/hidden-text hidden: xx
            F2 split runs PASS
              personal-data/prc-mobile visible: 13912345670
            F3 symbol font BLOCK
              coverage/unread-part metadata: a.docx no-text
              evasion/private-use-characters visible: <f031><f033><f039><f031><f032><f033><f034><f035><f036><f037><f030>
            F4 text box PASS
              personal-data/prc-mobile visible: 1391234
            F5 fallback BLOCK
              hidden-content/alternate-content cache: 手机13912345670
              hidden-content/value-out-of-sight cache: 13912345670
              personal-data/prc-mobile cache: 13912345670
            F28 drawing PASS
              personal-data/prc-mobile visible in image1.svg: 13912345670
            """);
  }

  @Test
  void sheets() {
    assertThat(
            told("F22 three cells", "a.xlsx", SheetTricks.threeCells())
                + told("F23 typed as a number", "a.xlsx", SheetTricks.typedAsNumber())
                + told("F24 orphan string", "a.xlsx", SheetTricks.orphanString())
                + told("F24 pivot cache", "a.xlsx", SheetTricks.pivotCache())
                + told("F24 external cache", "a.xlsx", SheetTricks.externalCache()))
        .isEqualTo(
            """
            F22 three cells PASS
              personal-data/prc-mobile visible: 139
            F23 typed as a number REVIEW
              consistency/digits-lost visible: 1.10101E+17
            F24 orphan string BLOCK
              hidden-content/orphan-part unreferenced: 手机13912345670
              hidden-content/value-out-of-sight unreferenced: 13912345670
              personal-data/prc-mobile unreferenced: 13912345670
            F24 pivot cache BLOCK
              hidden-content/pivot-cache cache: 手机13912345670
              hidden-content/value-out-of-sight cache: 13912345670
              personal-data/prc-mobile cache: 13912345670
            F24 external cache BLOCK
              hidden-content/external-link cache: b.xlsx
              hidden-content/cached-external-data cache: 手机13912345670
              hidden-content/value-out-of-sight cache: 13912345670
              personal-data/prc-mobile cache: 13912345670
            """);
  }

  @Test
  void slides() {
    assertThat(
            told("F25 eleven boxes", "a.pptx", SheetTricks.boxes("13912345670"))
                + told("eleven steps", "a.pptx", SheetTricks.boxes("12345678901")))
        .isEqualTo(
            """
            F25 eleven boxes PASS
              personal-data/prc-mobile visible: 1
            eleven steps PASS
            """);
  }
}
