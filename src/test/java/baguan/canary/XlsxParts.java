package baguan.canary;

import baguan.samples.TinyPackage;
import java.nio.charset.StandardCharsets;

/** Parts of a workbook that are no sheet. */
final class XlsxParts {
  private static final String S =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String ML = "vnd.openxmlformats-officedocument.spreadsheetml.";

  private XlsxParts() {}

  static TinyPackage fill(TinyPackage pack) {
    return people(caches(pack))
        .part("customXml/item1.xml", "xml", "<d a=\"CNXMLATT\"><p>CNXMLTXT</p></d>")
        .part("xl/old.xml", "xml", "<old><p>CNORPHAN</p></old>")
        .data("xl/old.txt", "octet-stream", "CNORPTXT 遗留\n".getBytes(StandardCharsets.UTF_8))
        .data(
            "xl/printerSettings/p1.bin",
            "octet-stream",
            "\\\\srv\\CNPRINTR".getBytes(StandardCharsets.UTF_16LE))
        .data("xl/media/image1.jpeg", "octet-stream", Jpegs.commented("CNPICCOM"))
        .data(
            "xl/embeddings/ole1.bin",
            "octet-stream",
            Ole.packaged("C:\\CNOLEPAT\\a.txt", "CNOLETXT\n"));
  }

  private static TinyPackage caches(TinyPackage pack) {
    return pack.part(
            "xl/externalLinks/externalLink1.xml",
            ML + "externalLink+xml",
            ("<externalLink%s><externalBook><sheetNames><sheetName val=\"CNEXTSHT\"/></sheetNames>"
                    + "<definedNames><definedName name=\"CNEXTNAM\"/></definedNames><sheetDataSet>"
                    + "<sheetData sheetId=\"0\"><row r=\"1\"><cell r=\"A1\" t=\"str\"><v>CNEXTVAL</v></cell>"
                    + "</row></sheetData></sheetDataSet></externalBook></externalLink>")
                .formatted(S))
        .part(
            "xl/pivotCache/pivotCacheDefinition1.xml",
            ML + "pivotCacheDefinition+xml",
            ("<pivotCacheDefinition%s refreshedBy=\"CNREFRES\"><cacheSource type=\"worksheet\">"
                    + "<worksheetSource ref=\"A1\" sheet=\"CNPIVSRC\"/></cacheSource><cacheFields>"
                    + "<cacheField name=\"CNPIVFLD\"><sharedItems><s v=\"CNPIVITM\"/></sharedItems>"
                    + "</cacheField></cacheFields></pivotCacheDefinition>")
                .formatted(S))
        .part(
            "xl/pivotCache/pivotCacheRecords1.xml",
            ML + "pivotCacheRecords+xml",
            "<pivotCacheRecords%s><r><s v=\"CNPIVREC\"/></r></pivotCacheRecords>".formatted(S))
        .part(
            "xl/connections.xml",
            ML + "connections+xml",
            ("<connections%s><connection id=\"1\" name=\"CNCONNAM\" description=\"CNCONDES\"><dbPr"
                    + " connection=\"PWD=CNCONPWD\" command=\"SELECT CNCONSQL\"/></connection></connections>")
                .formatted(S));
  }

  private static TinyPackage people(TinyPackage pack) {
    return pack.part(
            "xl/comments1.xml",
            ML + "comments+xml",
            ("<comments%s><authors><author>CNCOMMBY</author></authors><commentList><comment ref=\"A1\""
                    + " authorId=\"0\"><text><t>CNCOMM</t></text></comment></commentList></comments>")
                .formatted(S))
        .part(
            "xl/threadedComments/t1.xml",
            "vnd.ms-excel.threadedcomments+xml",
            "<ThreadedComments><threadedComment ref=\"A1\" personId=\"{1}\"><text>CNTHREAD</text>"
                + "</threadedComment></ThreadedComments>")
        .part(
            "xl/persons/person.xml",
            "vnd.ms-excel.person+xml",
            "<personList><person displayName=\"CNPERSON\" id=\"{1}\" userId=\"CNUSERID\"/></personList>")
        .part(
            "xl/revisions/revisionHeaders.xml",
            ML + "revisionHeaders+xml",
            "<headers%s xmlns:r=\"r\"><header userName=\"CNREVUSR\" r:id=\"rId1\"/></headers>"
                .formatted(S))
        .part(
            "xl/revisions/revisionLog1.xml",
            ML + "revisionLog+xml",
            ("<revisions%s><rcc rId=\"1\" sId=\"1\"><oc r=\"A1\" t=\"inlineStr\"><is><t>CNREVOLD</t></is></oc>"
                    + "<nc r=\"A1\" t=\"inlineStr\"><is><t>CNREVNEW</t></is></nc></rcc></revisions>")
                .formatted(S))
        .part(
            "xl/revisions/userNames.xml",
            ML + "userNames+xml",
            "<users%s><userInfo name=\"CNUSERNM\"/></users>".formatted(S));
  }
}
