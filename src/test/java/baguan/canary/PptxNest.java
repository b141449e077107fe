package baguan.canary;

import baguan.samples.TinyPackage;
import java.nio.charset.StandardCharsets;

/** A presentation with a marked word in each hiding place. */
final class PptxNest {
  private static final String N =
      " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String PP = "vnd.openxmlformats-officedocument.presentationml.";
  private static final String MAIN = "ppt/presentation.xml";
  private static final String SLIDE = "ppt/slides/slide1.xml";

  private PptxNest() {}

  static byte[] show() {
    return parts(relations(new TinyPackage())).bytes();
  }

  private static TinyPackage relations(TinyPackage pack) {
    return pack.relation("", "rId1", "officeDocument", MAIN, false)
        .relation(MAIN, "rId1", "slide", "slides/slide1.xml", false)
        .relation(MAIN, "rId2", "slide", "slides/slide2.xml", false)
        .relation(MAIN, "rId3", "slide", "slides/slide3.xml", false)
        .relation(MAIN, "rId4", "slideMaster", "slideMasters/m.xml", false)
        .relation(MAIN, "rId5", "commentAuthors", "commentAuthors.xml", false)
        .relation(MAIN, "rId6", "handoutMaster", "handoutMasters/h.xml", false)
        .relation(MAIN, "rId7", "tags", "tags/tag1.xml", false)
        .relation(SLIDE, "rId1", "slideLayout", "../slideLayouts/l.xml", false)
        .relation(SLIDE, "rId2", "notesSlide", "../notesSlides/n1.xml", false)
        .relation(SLIDE, "rId3", "comments", "../comments/comment1.xml", false)
        .relation(SLIDE, "rId4", "image", "../media/image1.jpeg", false)
        .relation(SLIDE, "rId5", "diagramData", "../diagrams/data1.xml", false)
        .relation(SLIDE, "rId6", "package", "../embeddings/CNEMBED.txt", false)
        .relation(SLIDE, "rId7", "hyperlink", "http://intra.example/CNHREF", true)
        .relation("ppt/slideLayouts/l.xml", "rId1", "slideMaster", "../slideMasters/m.xml", false)
        .relation("ppt/slideMasters/m.xml", "rId1", "slideLayout", "../slideLayouts/l.xml", false)
        .relation("ppt/slideMasters/m.xml", "rId2", "slideLayout", "../slideLayouts/u.xml", false);
  }

  private static TinyPackage parts(TinyPackage pack) {
    return pack.part(
            MAIN,
            PP + "presentation.main+xml",
            ("<p:presentation%s><p:sldMasterIdLst><p:sldMasterId r:id=\"rId4\"/></p:sldMasterIdLst>"
                    + "<p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/><p:sldId id=\"257\" r:id=\"rId2\"/>"
                    + "</p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:custShowLst><p:custShow"
                    + " name=\"CNCUSTSH\" id=\"0\"/></p:custShowLst><p:extLst><p:ext uri=\"{5}\">"
                    + "<p14:sectionLst xmlns:p14=\"p14\"><p14:section name=\"CNSECTIO\" id=\"{1}\"/>"
                    + "</p14:sectionLst></p:ext></p:extLst></p:presentation>")
                .formatted(N))
        .part(SLIDE, PP + "slide+xml", tree("sld", "", shapes()))
        .part(
            "ppt/slides/slide2.xml",
            PP + "slide+xml",
            tree("sld", " show=\"0\"", box("", 1, "", "CNHIDSLD")))
        .part(
            "ppt/slides/slide3.xml", PP + "slide+xml", tree("sld", "", box("", 1, "", "CNUNLIST")))
        .part(
            "ppt/slideMasters/m.xml",
            PP + "slideMaster+xml",
            tree("sldMaster", "", box("", 1, "", "CNMASTER")))
        .part(
            "ppt/slideLayouts/l.xml",
            PP + "slideLayout+xml",
            tree("sldLayout", "", box("", 1, "", "CNLAYOUT")))
        .part(
            "ppt/slideLayouts/u.xml",
            PP + "slideLayout+xml",
            tree("sldLayout", "", box("", 1, "", "CNUNUSED")))
        .part(
            "ppt/notesSlides/n1.xml",
            PP + "notesSlide+xml",
            tree("notes", "", box("", 1, "", "CNNOTES")))
        .part(
            "ppt/handoutMasters/h.xml",
            PP + "handoutMaster+xml",
            tree("handoutMaster", "", box("", 1, "", "CNHANDOU")))
        .part(
            "ppt/commentAuthors.xml",
            PP + "commentAuthors+xml",
            "<p:cmAuthorLst%s><p:cmAuthor id=\"0\" name=\"CNCOMMBY\"/></p:cmAuthorLst>"
                .formatted(N))
        .part(
            "ppt/comments/comment1.xml",
            PP + "comments+xml",
            "<p:cmLst%s><p:cm authorId=\"0\"><p:text>CNCOMM</p:text></p:cm></p:cmLst>".formatted(N))
        .part(
            "ppt/tags/tag1.xml",
            PP + "tags+xml",
            "<p:tagLst%s><p:tag name=\"CNTAGNAM\" val=\"CNTAGVAL\"/></p:tagLst>".formatted(N))
        .part(
            "ppt/diagrams/data1.xml",
            "vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
            "<dgm:dataModel xmlns:dgm=\"d\"%s><dgm:pt><dgm:t><a:p><a:r><a:t>CNDIAGR</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>"
                .formatted(N))
        .part("ppt/old.xml", "xml", "<old><p>CNORPHAN</p></old>")
        .data("ppt/media/image1.jpeg", "octet-stream", Jpegs.commented("CNPICCOM"))
        .data(
            "ppt/embeddings/CNEMBED.txt",
            "octet-stream",
            "CNEMBTXT 内嵌\n".getBytes(StandardCharsets.UTF_8));
  }

  private static String tree(String root, String attributes, String shapes) {
    return "<p:%s%s%s><p:cSld name=\"CNSLDNAM\"><p:spTree>%s</p:spTree></p:cSld></p:%s>"
        .formatted(root, N, attributes, shapes, root);
  }

  private static String shapes() {
    String white = "<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>";
    String clear =
        "<a:solidFill><a:srgbClr val=\"FF0000\"><a:alpha val=\"0\"/></a:srgbClr></a:solidFill>";
    return box("", 1_000_000, "", "CNBODY")
        + box("descr=\"CNALT\" title=\"CNTITLE\"", 1_000_000, "", "甲")
        + box("", 13_000_000, "", "CNOFFSLD")
        + box("hidden=\"1\"", 1_000_000, "", "CNHIDSHP")
        + box("", 1_000_000, white, "CNWHITE")
        + box("", 1_000_000, clear, "CNCLEAR")
        + "<p:sp><p:nvSpPr><p:cNvPr id=\"9\" name=\"t\"><a:hlinkClick r:id=\"rId7\" tooltip=\"CNTIP\"/></p:cNvPr>"
        + "<p:cNvSpPr/><p:nvPr/></p:nvSpPr></p:sp>"
        + "<mc:AlternateContent><mc:Choice Requires=\"a14\">%s</mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent>"
            .formatted(box("", 1_000_000, "", "CNCHOICE"), box("", 1_000_000, "", "CNFALLBK"))
        + "<p:pic><p:nvPicPr><p:cNvPr id=\"8\" name=\"CNPICTUR.png\"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>"
        + "<p:blipFill><a:blip r:embed=\"rId4\"/><a:srcRect r=\"30000\"/></p:blipFill><p:spPr><a:xfrm>"
        + "<a:off x=\"0\" y=\"0\"/><a:ext cx=\"900\" cy=\"900\"/></a:xfrm></p:spPr></p:pic>";
  }

  private static String box(String attributes, int x, String look, String text) {
    return ("<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"t\" %s/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
            + "<a:xfrm><a:off x=\"%d\" y=\"1000000\"/><a:ext cx=\"4000000\" cy=\"800000\"/></a:xfrm>"
            + "</p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:rPr sz=\"2400\">%s</a:rPr><a:t>%s</a:t></a:r></a:p>"
            + "</p:txBody></p:sp>")
        .formatted(attributes, x, look, text);
  }
}
