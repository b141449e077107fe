package baguan.extract.pptx;

import baguan.document.Document;
import baguan.extract.Limits;
import baguan.extract.TikaExtractor;
import baguan.extract.ooxml.TinyPackage;
import java.util.ArrayList;
import java.util.List;

/** Builds a small presentation by hand: one master, one layout, a page of 1000 × 500 EMU. */
final class Show {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
  private static final String NAMES =
      " xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
  private static final String MAIN = "ppt/presentation.xml";

  final TinyPackage pack;
  private final List<String> listed = new ArrayList<>();
  private int slides;
  private String extra = "";

  Show() {
    this(TYPE);
  }

  Show(String type) {
    pack = new TinyPackage(MAIN, type);
    pack.relate("ppt/slideLayouts/l.xml", "m", "slideMaster", "../slideMasters/m.xml")
        .relate("ppt/slideMasters/m.xml", "t", "theme", "../theme/t.xml")
        .relate(MAIN, "m", "slideMaster", "slideMasters/m.xml")
        .part(
            "ppt/theme/t.xml",
            """
            <a:theme xmlns:a='a'><a:clrScheme><a:dk1><a:srgbClr val='111111'/></a:dk1>
            <a:lt1><a:srgbClr val='FFFFFF'/></a:lt1></a:clrScheme><a:fontScheme><a:majorFont>
            <a:latin typeface='Arial'/><a:ea typeface='黑体'/></a:majorFont><a:minorFont>
            <a:latin typeface='Arial'/><a:ea typeface='宋体'/></a:minorFont></a:fontScheme></a:theme>
            """);
    layout("");
    master(
        "<p:sp><p:nvSpPr><p:cNvPr/><p:nvPr><p:ph type='title'/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>"
            + "<a:off x='0' y='0'/><a:ext cx='100' cy='100'/></a:xfrm></p:spPr>"
            + "<p:txBody><a:p><a:r><a:t>单击编辑标题</a:t></a:r></a:p></p:txBody></p:sp>");
  }

  Show layout(String shapes) {
    pack.part("ppt/slideLayouts/l.xml", tree("sldLayout", "", "", shapes));
    return this;
  }

  Show master(String shapes) {
    String styles =
        """
        <p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz='4400'><a:solidFill>
        <a:schemeClr val='tx1'/></a:solidFill><a:latin typeface='+mj-lt'/><a:ea typeface='+mj-ea'/>
        </a:defRPr></a:lvl1pPr></p:titleStyle></p:txStyles>
        """;
    pack.part("ppt/slideMasters/m.xml", tree("sldMaster", "", styles, shapes));
    return this;
  }

  /** Adds a slide to the list. */
  Show slide(String attributes, String shapes) {
    int n = unlisted(attributes, shapes).slides;
    listed.add("<p:sldId id='" + (255 + n) + "' r:id='s" + n + "'/>");
    return this;
  }

  /** Adds a slide part that is related to, but not in the list. */
  Show unlisted(String attributes, String shapes) {
    int n = ++slides;
    String part = slidePart(n);
    pack.relate(MAIN, "s" + n, "slide", "slides/slide" + n + ".xml")
        .relate(part, "l", "slideLayout", "../slideLayouts/l.xml")
        .part(part, tree("sld", attributes, "", shapes));
    return this;
  }

  static String slidePart(int number) {
    return "ppt/slides/slide" + number + ".xml";
  }

  Show presentation(String more) {
    extra += more;
    return this;
  }

  /** A text box at a place. */
  static String box(int x, int y, String properties, String text) {
    return sp("", x, y, properties, "", text);
  }

  static String sp(String attributes, int x, int y, String properties, String run, String text) {
    return "<p:sp><p:nvSpPr><p:cNvPr "
        + attributes
        + "/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x='"
        + x
        + "' y='"
        + y
        + "'/><a:ext cx='100' cy='50'/></a:xfrm>"
        + properties
        + "</p:spPr><p:txBody><a:p><a:r><a:rPr>"
        + run
        + "</a:rPr><a:t>"
        + text
        + "</a:t></a:r></a:p></p:txBody></p:sp>";
  }

  static String fill(String rgb) {
    return "<a:solidFill><a:srgbClr val='" + rgb + "'/></a:solidFill>";
  }

  Document read() {
    return new TikaExtractor(Limits.DEFAULT).extract("show.pptx", bytes());
  }

  byte[] bytes() {
    pack.part(
        MAIN,
        "<p:presentation"
            + NAMES
            + "><p:sldIdLst>"
            + String.join("", listed)
            + "</p:sldIdLst><p:sldSz cx='1000' cy='500'/>"
            + extra
            + "</p:presentation>");
    return pack.bytes();
  }

  private static String tree(String root, String attributes, String after, String shapes) {
    return "<p:"
        + root
        + NAMES
        + " "
        + attributes
        + "><p:cSld><p:spTree>"
        + shapes
        + "</p:spTree></p:cSld>"
        + after
        + "</p:"
        + root
        + ">";
  }
}
