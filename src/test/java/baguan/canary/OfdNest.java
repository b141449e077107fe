package baguan.canary;

import baguan.extract.Zips;

/** A page of the national layout format with a marked word in each hiding place. */
final class OfdNest {
  private static final String NS = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private OfdNest() {}

  static byte[] file() {
    return new Zips()
        .put(
            "OFD.xml",
            ("<ofd:OFD%s><ofd:DocBody><ofd:DocInfo><ofd:Author>CNAUTHOR</ofd:Author><ofd:Creator>CNCREATR"
                    + "</ofd:Creator><ofd:Keywords><ofd:Keyword>CNKEYWD</ofd:Keyword></ofd:Keywords>"
                    + "<ofd:CustomDatas><ofd:CustomData Name=\"CNCUSNAM\">CNCUSVAL</ofd:CustomData>"
                    + "</ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                    + "<ofd:Versions><ofd:Version ID=\"1\" Index=\"0\" Current=\"false\""
                    + " BaseLoc=\"Doc_0/Versions/V0.xml\"/></ofd:Versions></ofd:DocBody></ofd:OFD>")
                .formatted(NS))
        .put("Doc_0/Document.xml", document("Pages/0.xml"))
        .put(
            "Doc_0/PublicRes.xml",
            "<ofd:Res%s BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"3\" FontName=\"仿宋\"/></ofd:Fonts></ofd:Res>"
                .formatted(NS))
        .put("Doc_0/Pages/0.xml", page(objects()))
        .put("Doc_0/Tpl.xml", page(text(40, "", "CNTEMPLT")))
        .put(
            "Doc_0/Versions/V0.xml",
            ("<ofd:DocVersion%s ID=\"1\"><ofd:FileList><ofd:File ID=\"1\">/Doc_0/Old/0.xml</ofd:File>"
                    + "</ofd:FileList><ofd:DocRoot>/Doc_0/Old.xml</ofd:DocRoot></ofd:DocVersion>")
                .formatted(NS))
        .put("Doc_0/Old.xml", document("Old/0.xml"))
        .put("Doc_0/Old/0.xml", page(text(20, "", "CNVERSIO")))
        .put(
            "Doc_0/Annots/Annotations.xml",
            "<ofd:Annotations%s><ofd:Page PageID=\"1\"><ofd:FileLoc>P.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>"
                .formatted(NS))
        .put(
            "Doc_0/Annots/P.xml",
            ("<ofd:PageAnnot%s><ofd:Annot ID=\"1\" Type=\"Highlight\" Creator=\"CNANNOBY\" Visible=\"false\">"
                    + "<ofd:Remark>CNREMARK</ofd:Remark><ofd:Appearance Boundary=\"0 0 99 99\">%s</ofd:Appearance>"
                    + "</ofd:Annot></ofd:PageAnnot>")
                .formatted(NS, text(20, "", "CNANNOTX")))
        .put(
            "Doc_0/Attachs/Attachments.xml",
            ("<ofd:Attachments%s><ofd:Attachment ID=\"1\" Name=\"CNATTACH.txt\" Visible=\"false\"><ofd:FileLoc>a.txt"
                    + "</ofd:FileLoc></ofd:Attachment></ofd:Attachments>")
                .formatted(NS))
        .put("Doc_0/Attachs/a.txt", "CNATTTXT 附件\n")
        .put(
            "Doc_0/Tags/CustomTags.xml",
            "<ofd:CustomTags%s><ofd:CustomTag><ofd:FileLoc>T.xml</ofd:FileLoc></ofd:CustomTag></ofd:CustomTags>"
                .formatted(NS))
        .put("Doc_0/Tags/T.xml", "<tag><name>CNCTAG</name></tag>")
        .put(
            "Doc_0/Ext.xml",
            "<ofd:Extensions%s><ofd:Extension><ofd:Data>CNEXTENS</ofd:Data></ofd:Extension></ofd:Extensions>"
                .formatted(NS))
        .put("Doc_0/old.xml", page(text(20, "", "CNORPHAN")))
        .put("Doc_0/old.txt", "CNORPTXT 遗留\n")
        .bytes();
  }

  private static String document(String page) {
    return ("<ofd:Document%s><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
            + "</ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:TemplatePage ID=\"8\""
            + " BaseLoc=\"Tpl.xml\"/></ofd:CommonData><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"%s\"/></ofd:Pages>"
            + "<ofd:Outlines><ofd:OutlineElem Title=\"CNOUTLIN\"/></ofd:Outlines><ofd:Actions><ofd:Action Event=\"DO\">"
            + "<ofd:URI URI=\"http://intra.example/CNURI\"/></ofd:Action></ofd:Actions><ofd:Bookmarks>"
            + "<ofd:Bookmark Name=\"CNBOOKM\"/></ofd:Bookmarks><ofd:Annotations>Annots/Annotations.xml"
            + "</ofd:Annotations><ofd:CustomTags>Tags/CustomTags.xml</ofd:CustomTags><ofd:Attachments>"
            + "Attachs/Attachments.xml</ofd:Attachments><ofd:Extensions>Ext.xml</ofd:Extensions></ofd:Document>")
        .formatted(NS, page);
  }

  private static String page(String objects) {
    return "<ofd:Page%s><ofd:Content><ofd:Layer ID=\"1\">%s</ofd:Layer></ofd:Content></ofd:Page>"
        .formatted(NS, objects);
  }

  private static String objects() {
    String white = "<ofd:FillColor Value=\"255 255 255\"/>";
    return text(40, "", "CNBODY")
        + text(60, "Visible=\"false\"", "CNINVISI")
        + filled(80, white, "CNWHITE")
        + text(100, "Alpha=\"0\"", "CNALPHA")
        + text(120, "Fill=\"false\"", "CNNOFILL")
        + text(140, "CTM=\"0.1 0 0 0.1 0 0\"", "CNTINY")
        + text(160, "", "CNCOVER")
        + text(900, "", "CNOFFPAG")
        + "<ofd:PathObject Boundary=\"20 158 120 10\" Fill=\"true\" Stroke=\"false\"><ofd:FillColor"
        + " Value=\"0 0 0\"/><ofd:AbbreviatedData>M 0 0 L 120 0 L 120 10 L 0 10 C</ofd:AbbreviatedData>"
        + "</ofd:PathObject>";
  }

  private static String text(int y, String attributes, String text) {
    return object(y, attributes, "", text);
  }

  private static String filled(int y, String fill, String text) {
    return object(y, "", fill, text);
  }

  private static String object(int y, String attributes, String inner, String text) {
    return ("<ofd:TextObject ID=\"9\" Boundary=\"28 %d 100 6\" Font=\"3\" Size=\"5.64\" %s>%s<ofd:TextCode"
            + " X=\"0\" Y=\"5\" DeltaX=\"g 99 4\">%s</ofd:TextCode></ofd:TextObject>")
        .formatted(y, attributes, inner, text);
  }
}
