package baguan.extract.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.extract.Canaries;
import org.junit.jupiter.api.Test;

/** One show with a marked word in each place a presentation can hide something in. */
final class PptxCanaryTest {
  @Test
  void tellsEveryPlace() {
    String white = Show.fill("FFFFFF");
    Show show =
        new Show()
            .slide(
                "",
                Show.box(100, 100, "", "zz-plain")
                    + Show.box(5000, 100, "", "zz-off-slide")
                    + Show.sp("hidden='1'", 100, 100, "", "", "zz-hidden-shape")
                    + Show.sp("", 100, 200, "", white, "zz-white")
                    + Show.sp("descr='zz-alt-text' name='zz-shape-name'", 100, 100, "", "", "x"))
            .slide("show='0'", Show.box(100, 100, "", "zz-hidden-slide"))
            .unlisted("", Show.box(100, 100, "", "zz-slide-in-no-list"))
            .presentation(
                "<p:custShowLst><p:custShow name='zz-custom-show' id='0'/></p:custShowLst>");
    show.pack
        .relate(Show.slidePart(1), "n", "notesSlide", "../notesSlides/n1.xml")
        .part(
            "ppt/notesSlides/n1.xml",
            "<p:notes xmlns:p='p' xmlns:a='a'><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>zz-notes</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:notes>")
        .relate(Show.slidePart(1), "c", "comments", "../comments/c1.xml")
        .part(
            "ppt/comments/c1.xml",
            "<p:cmLst xmlns:p='p'><p:cm authorId='0'><p:text>zz-comment</p:text></p:cm></p:cmLst>")
        .relate("ppt/presentation.xml", "ca", "commentAuthors", "commentAuthors.xml")
        .part(
            "ppt/commentAuthors.xml",
            "<p:cmAuthorLst xmlns:p='p'><p:cmAuthor id='0' name='zz-commenter'/></p:cmAuthorLst>")
        .part("ppt/old.xml", "<old><t>zz-orphan-part</t></old>");
    assertThat(Canaries.seen("x.pptx", show.bytes()))
        .isEqualTo(
            """
            alt-text: alt/alt-text
            comment: comment/comment
            commenter: comment/comment metadata/person-name
            custom-show: metadata/document-property
            hidden-shape: hidden/hidden-text
            hidden-slide: hidden/hidden-slide
            notes: notes/speaker-notes
            off-slide: hidden/off-slide
            orphan-part: unreferenced/orphan-part
            plain: visible
            shape-name: NOT SEEN
            slide-in-no-list: unreferenced/orphan-part
            white: hidden/invisible-color
            """);
  }
}
