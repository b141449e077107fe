package baguan.extract.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.document.Stroke;
import baguan.extract.Limits;
import baguan.extract.TikaExtractor;
import baguan.extract.Zips;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OfdParserTest {
  private static final String NS = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  /** A page of A4 whose only layer holds the given objects. */
  private static String page(String objects) {
    return "<ofd:Page"
        + NS
        + "><ofd:Content><ofd:Layer ID=\"1\">"
        + objects
        + "</ofd:Layer></ofd:Content></ofd:Page>";
  }

  private static String text(String boundary, String attributes, String code) {
    return "<ofd:TextObject ID=\"9\" Boundary=\""
        + boundary
        + "\" Font=\"3\" Size=\"5.64\" "
        + attributes
        + ">"
        + code
        + "</ofd:TextObject>";
  }

  private static String code(String text) {
    return "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 99 5.64\">" + text + "</ofd:TextCode>";
  }

  private static Zips file(String page) {
    return new Zips()
        .put(
            "OFD.xml",
            "<ofd:OFD"
                + NS
                + "><ofd:DocBody><ofd:DocInfo><ofd:Author>张三</ofd:Author>"
                + "<ofd:CustomDatas><ofd:CustomData Name=\"密级\">内部</ofd:CustomData>"
                + "</ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                + "</ofd:DocBody></ofd:OFD>")
        .put(
            "Doc_0/Document.xml",
            "<ofd:Document"
                + NS
                + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                + "</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
                + "</ofd:CommonData><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/0.xml\"/>"
                + "</ofd:Pages></ofd:Document>")
        .put(
            "Doc_0/PublicRes.xml",
            "<ofd:Res"
                + NS
                + " BaseLoc=\"Res\"><ofd:Fonts>"
                + "<ofd:Font ID=\"3\" FontName=\"ABCDEF+仿宋\"/></ofd:Fonts></ofd:Res>")
        .put("Doc_0/Pages/0.xml", page);
  }

  private static Document read(Zips zip) {
    return new TikaExtractor(Limits.DEFAULT).extract("a.bin", zip.bytes());
  }

  private static List<String> seen(Document document) {
    return document.blocks().stream()
        .filter(b -> b.layer() != Layer.METADATA)
        .map(b -> b.layer().id() + " " + b.cause().id() + " " + b.text())
        .toList();
  }

  @Test
  void givesTextWithFontSizeColourAndPlace() {
    Document document =
        read(
            file(
                page(
                    text("28 37 100 6", "", "<ofd:FillColor Value=\"255 0 0\"/>" + code("某市文件")))));
    Block block =
        document.blocks().stream()
            .filter(b -> b.layer() == Layer.VISIBLE)
            .findFirst()
            .orElseThrow();
    assertThat(document.type()).isEqualTo("application/ofd");
    assertThat(block.locator()).isEqualTo("ofd/page[1]/text[1]");
    assertThat(block.text()).isEqualTo("某市文件");
    assertThat(block.runs().get(0).style().font()).isEqualTo("仿宋");
    assertThat(block.runs().get(0).style().size()).isEqualTo(320);
    assertThat(block.runs().get(0).style().color()).isEqualTo("FF0000");
    assertThat(block.boxes().get(0).x()).isEqualTo(1587);
    assertThat(document.pages().get(0).width()).isEqualTo(11906);
    assertThat(document.parts()).containsExactly(Part.read("."));
  }

  @Test
  void givesPropertiesAndThePersonAmongThem() {
    assertThat(read(file(page(""))).blocks())
        .extracting(b -> b.cause().id() + " " + b.locator() + " " + b.text())
        .containsExactly("person-name ofd/prop/Author 张三", "document-property ofd/prop/密级 内部");
  }

  @Test
  void joinsCharactersOfOneLineAndLinesOfOneParagraph() {
    StringBuilder objects = new StringBuilder();
    for (int i = 0; i < 28; i++) {
      objects.append(text(28 + 5.57 * i + " 50 6 6", "", code("甲")));
    }
    objects.append(text("28 60 40 6", "", code("乙丙。")));
    objects.append(text("39.3 70 40 6", "", code("另起一段。")));
    assertThat(seen(read(file(page(objects.toString())))))
        .containsExactly("visible  " + "甲".repeat(28) + "乙丙。", "visible  另起一段。");
  }

  @Test
  void separatesWhatIsNotSeen() {
    String white = "<ofd:FillColor Value=\"250 250 250\"/>";
    String box =
        "<ofd:PathObject Boundary=\"28 159 40 8\" Fill=\"true\" Stroke=\"false\">"
            + "<ofd:FillColor Value=\"0 0 0\"/>"
            + "<ofd:AbbreviatedData>M 0 0 L 40 0 L 40 8 L 0 8 C</ofd:AbbreviatedData>"
            + "</ofd:PathObject>";
    String objects =
        text("28 40 60 6", "", code("看得见"))
            + text("28 60 60 6", "Visible=\"false\"", code("不可见"))
            + text("28 80 60 6", "", white + code("白字"))
            + text("28 100 60 6", "Alpha=\"0\"", code("透明"))
            + text("28 120 60 6", "Fill=\"false\"", code("不填充"))
            + text("28 140 60 6", "CTM=\"0.1 0 0 0.1 0 0\"", code("极小"))
            + text("28 160 90 6", "", code("遮住了这七个字没遮住"))
            + text("300 180 60 6", "", code("页外"))
            + box;
    assertThat(seen(read(file(page(objects)))))
        .containsExactlyInAnyOrder(
            "visible  看得见",
            "visible  没遮住",
            "hidden hidden-text 不可见",
            "hidden invisible-color 白字",
            "hidden invisible-color 透明",
            "hidden invisible-render-mode 不填充",
            "hidden tiny-text 极小",
            "hidden covered-text 遮住了这七个字",
            "hidden off-page-text 页外");
  }

  @Test
  void leavesWhiteTextOnADarkFillVisible() {
    String dark =
        "<ofd:PathObject Boundary=\"20 30 100 30\" Fill=\"true\" Stroke=\"false\">"
            + "<ofd:FillColor Value=\"0 0 128\"/>"
            + "<ofd:AbbreviatedData>M 0 0 L 100 0 L 100 30 L 0 30 C</ofd:AbbreviatedData>"
            + "</ofd:PathObject>";
    String white = "<ofd:FillColor Value=\"#ff #ff #ff\"/>";
    assertThat(seen(read(file(page(dark + text("28 40 60 6", "", white + code("标题")))))))
        .containsExactly("visible  标题");
  }

  @Test
  void drawsTheRedRuleOnce() {
    String rule =
        "<ofd:PathObject Boundary=\"28 83.5 156 1\" LineWidth=\"1\">"
            + "<ofd:StrokeColor Value=\"255 0 0\"/>"
            + "<ofd:AbbreviatedData>S 0 0 L 156 0 C</ofd:AbbreviatedData></ofd:PathObject>";
    assertThat(read(file(page(rule + text("28 40 60 6", "", code("字"))))).strokes())
        .containsExactly(new Stroke(new Area(28, 83.5, 184, 83.5).box(1), "FF0000", Area.twips(1)));
  }

  @Test
  void tellsOrphansAttachmentsAndGlyphsWithoutCharacters() {
    Zips zip =
        file(
            page(
                text(
                    "28 40 60 6",
                    "",
                    "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"1\" GlyphCount=\"3\">"
                        + "<ofd:Glyphs>4 5 6</ofd:Glyphs></ofd:CGTransform>"
                        + code("字"))));
    zip.put("Doc_0/Pages/old.xml", page(text("28 40 60 6", "", code("旧稿"))));
    Document document = read(zip);
    assertThat(seen(document))
        .containsExactly("visible  字", "unreferenced orphan-part Doc_0/Pages/old.xml");
    assertThat(document.children()).hasSize(1);
    assertThat(document.parts())
        .contains(
            new Part("ofd/page[1]", Part.Reading.PARTLY, Part.Reason.NO_TEXT, "2 of 3 glyphs"));
  }

  @Test
  void saysWhatItCouldNotRead() {
    assertThat(read(file("<ofd:Page" + NS + "><broken")).parts())
        .extracting(Part::name, Part::reason)
        .contains(tuple("ofd/page[1]", Part.Reason.BROKEN));
    assertThat(read(file(page("")).put("Doc_0/Encryptions.xml", "<x/>")).parts())
        .containsExactly(new Part(".", Part.Reading.NOT_READ, Part.Reason.ENCRYPTED, ""));
    assertThat(read(new Zips().put("OFD.xml", "no xml at all")).parts())
        .extracting(Part::reason)
        .containsExactly(Part.Reason.BROKEN);
  }

  @Test
  void stopsACompositeThatUnfoldsForever() {
    String unit =
        "<ofd:CompositeGraphicUnit ID=\"7\"><ofd:Content>"
            + "<ofd:CompositeObject ResourceID=\"7\" Boundary=\"0 0 9 9\"/>".repeat(9)
            + "</ofd:Content></ofd:CompositeGraphicUnit>";
    Zips zip = file(page("<ofd:CompositeObject ResourceID=\"7\" Boundary=\"0 0 9 9\"/>"));
    zip.put("Doc_0/PublicRes.xml", "<ofd:Res" + NS + ">" + unit + "</ofd:Res>");
    assertThat(read(zip).parts())
        .extracting(Part::reading, Part::reason)
        .containsExactly(tuple(Part.Reading.PARTLY, Part.Reason.OVER_LIMIT));
  }

  @Test
  void repeatsStepsOnlyAsFarAsThereAreCharacters() {
    assertThat(Positions.deltas("g 1000000000 2 3", 4)).containsExactly(2, 2, 2, 2);
    assertThat(Positions.deltas("1 g 2 5", 9)).containsExactly(1, 5, 5);
  }
}
