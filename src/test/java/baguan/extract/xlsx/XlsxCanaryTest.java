package baguan.extract.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.extract.Canaries;
import org.junit.jupiter.api.Test;

/** One workbook with a marked word in each place a sheet can hide something in. */
final class XlsxCanaryTest {
  private static String text(String ref, String attributes, String text) {
    return "<c r='" + ref + "' t='inlineStr' " + attributes + "><is><t>" + text + "</t></is></c>";
  }

  private static String sheet(String rows) {
    return "<sheetData>" + rows + "</sheetData>";
  }

  @Test
  void tellsEveryPlace() {
    String rows =
        "<row r='1'>"
            + text("A1", "", "zz-plain")
            + text("D1", "", "zz-hidden-column")
            + "</row>"
            + "<row r='2' hidden='1'>"
            + text("A2", "", "zz-hidden-row")
            + "</row>"
            + "<row r='3' ht='0'>"
            + text("A3", "", "zz-row-of-no-height")
            + "</row>"
            + "<row r='4'>"
            + text("A4", "s='1'", "zz-white")
            + "</row>"
            + "<row r='5'><c r='A5' t='str' s='2'><v>zz-format-of-nothing</v></c></row>"
            + "<row r='6'><c r='A6' t='str'><f>\"zz-formula-literal\"&amp;A1</f><v>x</v></c></row>"
            + "<row r='1048576'>"
            + text("XFD1048576", "", "zz-far-away")
            + "</row>";
    String visible =
        "<cols><col min='4' max='4' hidden='1'/></cols>"
            + sheet(rows)
            + "<dataValidations><dataValidation sqref='A1' prompt='zz-input-prompt'>"
            + "<formula1>\"zz-input-list\"</formula1></dataValidation></dataValidations>"
            + "<headerFooter><oddHeader>zz-page-header</oddHeader></headerFooter>"
            + "<scenarios><scenario name='zz-scenario'><inputCells r='A1' val='zz-scenario-value'/></scenario></scenarios>";
    Book book =
        new Book()
            .sheet("表", "", visible)
            .sheet(
                "zz-sheet-name",
                "hidden",
                sheet("<row r='1'>" + text("A1", "", "zz-hidden-sheet") + "</row>"))
            .sheet(
                "丙",
                "veryHidden",
                sheet("<row r='1'>" + text("A1", "", "zz-very-hidden-sheet") + "</row>"))
            .strings("<si><t>zz-orphan-string</t></si>")
            .styles(
                "<numFmts><numFmt numFmtId='200' formatCode=';;;'/></numFmts><fonts><font/><font><color rgb='FFFFFFFF'/></font></fonts>"
                    + "<fills><fill><patternFill patternType='none'/></fill></fills><cellXfs><xf/><xf fontId='1'/><xf numFmtId='200'/></cellXfs>")
            .related(
                "connections",
                "<connections><connection name='zz-connection'><dbPr connection='zz-connection-string' command='zz-sql'/></connection></connections>")
            .workbook(
                "",
                "<definedNames><definedName name='zz-hidden-name' hidden='1'>\"zz-name-value\"</definedName></definedNames>");
    book.pack
        .relate("xl/worksheets/sheet1.xml", "c", "comments", "../comments1.xml")
        .part(
            "xl/comments1.xml",
            "<comments><authors><author>zz-commenter</author></authors><commentList>"
                + "<comment ref='A1' authorId='0'><text><t>zz-comment</t></text></comment></commentList></comments>")
        .relate("xl/workbook.xml", "ext", "externalLink", "externalLinks/externalLink1.xml")
        .part(
            "xl/externalLinks/externalLink1.xml",
            "<externalLink><externalBook><sheetNames><sheetName val='zz-external-sheet'/></sheetNames><sheetDataSet>"
                + "<sheetData sheetId='0'><row r='1'><cell r='A1' t='str'><v>zz-external-cache</v></cell></row></sheetData>"
                + "</sheetDataSet></externalBook></externalLink>")
        .relate(
            "xl/workbook.xml", "pc", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml")
        .part(
            "xl/pivotCache/pivotCacheDefinition1.xml",
            "<pivotCacheDefinition refreshedBy='zz-pivot-author'><cacheFields><cacheField name='zz-pivot-field'>"
                + "<sharedItems><s v='zz-pivot-item'/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>")
        .relate("xl/workbook.xml", "rev", "revisionHeaders", "revisions/revisionHeaders.xml")
        .part(
            "xl/revisions/revisionHeaders.xml",
            "<headers xmlns:r='r'><header r:id='l' userName='zz-reviser'/></headers>")
        .relate("xl/revisions/revisionHeaders.xml", "l", "revisionLog", "log.xml")
        .part(
            "xl/revisions/log.xml",
            "<revisions><rcc><oc r='A1' t='inlineStr'><is><t>zz-revised-away</t></is></oc></rcc></revisions>")
        .part("xl/old.xml", "<old><t>zz-orphan-part</t></old>");
    assertThat(Canaries.seen("x.xlsx", book.bytes()))
        .isEqualTo(
            """
            comment: comment/comment
            commenter: comment/comment
            connection: cache/external-link
            connection-string: cache/external-link
            external-cache: cache/cached-external-data
            external-sheet: cache/external-link
            far-away: visible
            format-of-nothing: hidden/invisible-color
            formula-literal: field visible
            hidden-column: hidden/hidden-row-or-column
            hidden-name: field/hidden-defined-name
            hidden-row: hidden/hidden-row-or-column
            hidden-sheet: hidden/hidden-sheet
            input-list: field
            input-prompt: field
            name-value: field/hidden-defined-name
            orphan-part: unreferenced/orphan-part
            orphan-string: unreferenced/orphan-part
            page-header: header
            pivot-author: metadata/person-name
            pivot-field: cache/pivot-cache
            pivot-item: cache/pivot-cache
            plain: visible
            revised-away: revision/earlier-revision
            reviser: revision/earlier-revision
            row-of-no-height: hidden/hidden-row-or-column
            scenario: field
            scenario-value: field
            sheet-name: NOT SEEN
            sql: cache/external-link
            very-hidden-sheet: hidden/hidden-sheet
            white: hidden/invisible-color
            """);
  }
}
