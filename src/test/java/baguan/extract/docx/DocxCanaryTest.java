package baguan.extract.docx;

import static baguan.extract.docx.DocxBuilder.body;
import static baguan.extract.docx.DocxBuilder.p;
import static baguan.extract.docx.DocxBuilder.r;
import static org.assertj.core.api.Assertions.assertThat;

import baguan.extract.Canaries;
import org.junit.jupiter.api.Test;

/** One document with a marked word in each place a Word file can hide something in. */
final class DocxCanaryTest {
  private static String styled(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  private static final String BODY =
      p(r("zz-plain"))
          + p("<w:del w:author='zz-deleter'><w:r><w:delText>zz-deletion</w:delText></w:r></w:del>")
          + p("<w:ins w:author='zz-inserter'>" + r("zz-insertion") + "</w:ins>")
          + p("<w:moveFrom w:author='m'>" + r("zz-moved") + "</w:moveFrom>")
          + p(styled("<w:vanish/>", "zz-vanish"))
          + p(styled("<w:specVanish/>", "zz-spec-vanish"))
          + p(styled("<w:webHidden/>", "zz-web-hidden"))
          + p(styled("<w:color w:val='FFFFFF'/>", "zz-white"))
          + p(styled("<w:sz w:val='2'/>", "zz-tiny"))
          + p(styled("<w:rStyle w:val='Gone'/>", "zz-hidden-by-style"))
          + "<w:p><w:pPr><w:framePr w:x='-20000' w:y='0'/></w:pPr>"
          + r("zz-frame-off-page")
          + "</w:p>"
          + p(
              "<w:bookmarkStart w:id='1' w:name='zz-bookmark'/><w:bookmarkEnd w:id='1'/>"
                  + "<w:fldSimple w:instr=' INCLUDETEXT \"zz-field-code\" '>"
                  + r("结果")
                  + "</w:fldSimple>")
          + p("<w:hyperlink r:id='link' w:tooltip='zz-tooltip'>" + r("链接") + "</w:hyperlink>")
          + "<w:sdt><w:sdtPr><w:alias w:val='zz-sdt-alias'/><w:dropDownList>"
          + "<w:listItem w:displayText='zz-choice' w:value='1'/></w:dropDownList></w:sdtPr>"
          + "<w:sdtContent>"
          + p(r("甲"))
          + "</w:sdtContent></w:sdt>"
          + p(
              "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:t>甲</w:t></mc:Choice>"
                  + "<mc:Fallback><w:t>zz-fallback</w:t></mc:Fallback></mc:AlternateContent></w:r>")
          + p(
              "<w:r><w:drawing><wp:anchor><wp:docPr id='9' name='zz-shape-name' descr='zz-alt-text'"
                  + " title='zz-alt-title'/></wp:anchor></w:drawing></w:r>")
          + "<w:altChunk r:id='chunk'/>"
          + "<w:sectPr><w:headerReference w:type='first' r:id='unused'/></w:sectPr>";

  @Test
  void tellsEveryPlace() {
    String properties =
        "<p><dc:creator xmlns:dc='d'>zz-author</dc:creator><lastModifiedBy>zz-last-author</lastModifiedBy>"
            + "<keywords>zz-keywords</keywords></p>";
    DocxBuilder docx =
        body(BODY)
            .styles(
                "<w:style w:styleId='Gone' w:type='character'><w:name w:val='zz-style-name'/><w:rPr><w:vanish/></w:rPr></w:style>")
            .settings(
                "<w:docVars><w:docVar w:name='a' w:val='zz-variable'/></w:docVars>"
                    + "<w:mailMerge><w:connectString w:val='zz-mail-merge'/></w:mailMerge>")
            .part(
                "comments",
                "comments.xml",
                "comments",
                "<w:comment w:id='1' w:author='zz-commenter'>"
                    + p(r("zz-comment"))
                    + "</w:comment>")
            .part(
                "footnotes",
                "footnotes.xml",
                "footnotes",
                "<w:footnote w:id='2'>" + p(r("zz-footnote-unreferenced")) + "</w:footnote>")
            .part(
                "people",
                "people.xml",
                "people",
                "<w15:person w15:author='zz-person'><w15:presenceInfo w15:userId='zz-user-id'/></w15:person>")
            .part(
                "glossaryDocument",
                "glossary/document.xml",
                "glossaryDocument",
                "<w:docParts><w:docPart><w:docPartBody>"
                    + p(r("zz-glossary"))
                    + "</w:docPartBody></w:docPart></w:docParts>")
            .rel("word/document.xml", "unused", "header", "header9.xml")
            .raw("word/header9.xml", DocxBuilder.root("hdr", p(r("zz-header-of-no-page"))))
            .rel("word/document.xml", "chunk", "aFChunk", "chunk.html")
            .raw("word/chunk.html", "<html><body>zz-alt-chunk</body></html>")
            .rel("word/document.xml", "x1", "customXml", "../customXml/item1.xml")
            .raw("customXml/item1.xml", "<a>zz-custom-xml</a>")
            .external("word/document.xml", "link", "hyperlink", "http://intranet/zz-link-target")
            .external("word/settings.xml", "t", "attachedTemplate", "http://x/zz-template.dotm")
            .external("word/document.xml", "pic", "image", "file:///C:/zz-linked-picture.png")
            .rel("", "core", "metadata/core-properties", "docProps/core.xml")
            .raw("docProps/core.xml", properties)
            .rel("", "app", "extended-properties", "docProps/app.xml")
            .raw(
                "docProps/app.xml",
                "<p><Company>zz-company</Company><Manager>zz-manager</Manager><HyperlinkBase>zz-link-base</HyperlinkBase></p>")
            .rel("word/document.xml", "ole", "oleObject", "embeddings/note.txt")
            .raw("word/embeddings/note.txt", "zz-embedded-file")
            .raw(
                "word/old.xml",
                DocxBuilder.root("document", "<w:body>" + p(r("zz-orphan-part")) + "</w:body>"));
    assertThat(Canaries.seen("x.docx", docx.bytes()))
        .isEqualTo(
            """
            alt-chunk: visible
            alt-text: alt/alt-text
            alt-title: alt/alt-text
            author: metadata/person-name
            bookmark: field/bookmark-text
            choice: field/form-data
            comment: comment/comment
            commenter: comment/comment
            company: metadata/document-property
            custom-xml: metadata/custom-xml
            deleter: deleted/tracked-deletion
            deletion: deleted/tracked-deletion
            embedded-file: visible
            fallback: cache/alternate-content
            field-code: field/external-link
            footnote-unreferenced: footnote
            frame-off-page: hidden/off-page-text
            glossary: cache
            header-of-no-page: hidden/hidden-text
            hidden-by-style: hidden/hidden-text
            inserter: inserted/tracked-insertion
            insertion: inserted/tracked-insertion visible
            keywords: metadata/document-property
            last-author: metadata/person-name
            link-base: metadata/document-property
            link-target: field
            linked-picture: field/external-link
            mail-merge: metadata/external-link
            manager: metadata/person-name
            moved: moved/tracked-move
            orphan-part: unreferenced/orphan-part
            person: metadata/person-name
            plain: visible
            sdt-alias: field/form-data
            shape-name: NOT SEEN
            spec-vanish: hidden/hidden-text
            style-name: NOT SEEN
            template: field/remote-template
            tiny: hidden/tiny-text
            tooltip: alt/alt-text
            user-id: metadata/person-name
            vanish: hidden/hidden-text
            variable: metadata/document-variable
            web-hidden: visible
            white: hidden/invisible-color
            """);
  }
}
