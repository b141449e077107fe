package baguan.samples;

import java.util.List;

/** A workbook and a presentation that carry more than they show. */
final class Offices {
  private static final String S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String XL = "vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String PP = "vnd.openxmlformats-officedocument.presentationml.";
  private static final String P =
      " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\""
          + R
          + "\"";

  private Offices() {}

  /** A total that disagrees, a hidden column, a comment; a hidden sheet of personal data. */
  static byte[] staffList() {
    String visible =
        sheet(
            "<cols><col min=\"4\" max=\"4\" width=\"9\" hidden=\"1\"/></cols>",
            List.of("科室", "编制数", "实有人数", "年度考核"),
            List.of("办公室", "8", "7", "优秀2人"),
            List.of("业务科", "12", "11", "优秀3人"),
            List.of("财务科", "5", "5", "优秀1人"),
            List.of("合计", "25", "24", "优秀6人"));
    String hidden =
        sheet(
            "",
            List.of("姓名", "身份证号", "手机号"),
            List.of("示例甲", "320102198506152116", "13800138001"),
            List.of("示例乙", "440306199211203324", "13900139002"),
            List.of("示例丙", "510107197810021519", "13700137003"),
            List.of("示例丁", "330106199502285618", "13600136004"));
    String main = "xl/workbook.xml";
    String first = "xl/worksheets/sheet1.xml";
    return new TinyPackage()
        .relation("", "rId1", "officeDocument", main, false)
        .relation(main, "rId1", "worksheet", "worksheets/sheet1.xml", false)
        .relation(main, "rId2", "worksheet", "worksheets/sheet2.xml", false)
        .relation(first, "rId1", "comments", "../comments1.xml", false)
        .part(
            main,
            XL + "sheet.main+xml",
            ("<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"人员编制\" sheetId=\"1\""
                    + " r:id=\"rId1\"/><sheet name=\"底册\" sheetId=\"2\" state=\"hidden\""
                    + " r:id=\"rId2\"/></sheets></workbook>")
                .formatted(S, R))
        .part(first, XL + "worksheet+xml", visible)
        .part("xl/worksheets/sheet2.xml", XL + "worksheet+xml", hidden)
        .part(
            "xl/comments1.xml",
            XL + "comments+xml",
            ("<comments xmlns=\"%s\"><authors><author>审核人丙</author></authors><commentList>"
                    + "<comment ref=\"C3\" authorId=\"0\"><text><t>借调1人未计入，对外不提。</t></text>"
                    + "</comment></commentList></comments>")
                .formatted(S))
        .bytes();
  }

  @SafeVarargs
  private static String sheet(String columns, List<String>... rows) {
    StringBuilder data = new StringBuilder();
    for (int r = 1; r <= rows.length; r++) {
      data.append("<row r=\"").append(r).append("\">");
      for (int c = 0; c < rows[r - 1].size(); c++) {
        String at = (char) ('A' + c) + Integer.toString(r);
        String value = rows[r - 1].get(c);
        data.append(
            value.matches("\\d{1,3}")
                ? "<c r=\"%s\"><v>%s</v></c>".formatted(at, value)
                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, value));
      }
      data.append("</row>");
    }
    return "<worksheet xmlns=\"%s\">%s<sheetData>%s</sheetData></worksheet>"
        .formatted(S, columns, data);
  }

  /** Speaker notes, a hidden slide, a box beside the slide. */
  static byte[] briefing() {
    return deck(box(13_000_000, "旧数据：改造12座"), true, true);
  }

  /**
   * @param aside further shapes of the first slide
   * @param hidden the second slide is
   * @param notes the first slide has
   */
  static byte[] deck(String aside, boolean hidden, boolean notes) {
    String main = "ppt/presentation.xml";
    String shapes = box(1_000_000, "城市排水防涝工作汇报") + box(2_000_000, "全市现有泵站30座，年内改造8座。") + aside;
    String noted = box(1_000_000, "这里不要提去年的事故，被问到就请李科长答，电话13800138005。");
    TinyPackage pack =
        new TinyPackage()
            .relation("", "rId1", "officeDocument", main, false)
            .relation(main, "rId1", "slide", "slides/slide1.xml", false)
            .relation(main, "rId2", "slide", "slides/slide2.xml", false);
    if (notes) {
      pack.relation("ppt/slides/slide1.xml", "rId1", "notesSlide", "../notesSlides/n1.xml", false)
          .part("ppt/notesSlides/n1.xml", PP + "notesSlide+xml", slide("notes", "", noted));
    }
    return pack.part(
            main,
            PP + "presentation.main+xml",
            "<p:presentation"
                + P
                + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/><p:sldId id=\"257\" r:id=\"rId2\"/>"
                + "</p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/></p:presentation>")
        .part("ppt/slides/slide1.xml", PP + "slide+xml", slide("sld", "", shapes))
        .part(
            "ppt/slides/slide2.xml",
            PP + "slide+xml",
            slide("sld", hidden ? " show=\"0\"" : "", box(1_000_000, "备用：与城东区的分歧")))
        .bytes();
  }

  static String box(int x, String text) {
    return ("<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"t\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
            + "<a:xfrm><a:off x=\"%d\" y=\"1000000\"/><a:ext cx=\"4000000\" cy=\"800000\"/></a:xfrm>"
            + "</p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:rPr sz=\"2400\"/><a:t>%s</a:t></a:r></a:p>"
            + "</p:txBody></p:sp>")
        .formatted(x, text);
  }

  private static String slide(String root, String attributes, String shapes) {
    return "<p:%s%s%s><p:cSld><p:spTree>%s</p:spTree></p:cSld></p:%s>"
        .formatted(root, P, attributes, shapes, root);
  }
}
