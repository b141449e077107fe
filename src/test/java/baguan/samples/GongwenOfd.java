package baguan.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws a {@link Gongwen} as OFD, one text object a line, as office programs write it; in mm. */
public final class GongwenOfd {
  private static final String NS = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
  private static final double MM = 25.4 / 72;
  private static final List<String> FONTS =
      List.of("仿宋_GB2312", "楷体_GB2312", "黑体", "宋体", "方正小标宋简体");

  private final Gongwen paper;
  private int id = 100;

  private GongwenOfd(Gongwen paper) {
    this.paper = paper;
  }

  public static byte[] of(Gongwen paper) {
    return new GongwenOfd(paper).bytes();
  }

  private byte[] bytes() {
    List<GongwenPages.Page> pages = GongwenPages.of(paper);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "OFD.xml",
        Archives.utf8(
            "<ofd:OFD%s><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"
                .formatted(NS)));
    StringBuilder refs = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      refs.append("<ofd:Page ID=\"%d\" BaseLoc=\"Pages/%d.xml\"/>".formatted(i + 1, i));
    }
    String size = mm(GongwenPages.width(paper)) + " " + mm(GongwenPages.height(paper));
    files.put(
        "Doc_0/Document.xml",
        Archives.utf8(
            ("<ofd:Document%s><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0"
                    + " %s</ofd:PhysicalBox>"
                    + "</ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>"
                    + "<ofd:Pages>%s</ofd:Pages></ofd:Document>")
                .formatted(NS, size, refs)));
    String fonts =
        FONTS.stream()
            .map(f -> "<ofd:Font ID=\"%d\" FontName=\"%s\"/>".formatted(font(f), f))
            .collect(Collectors.joining());
    files.put(
        "Doc_0/PublicRes.xml",
        Archives.utf8(
            "<ofd:Res%s BaseLoc=\"Res\"><ofd:Fonts>%s</ofd:Fonts></ofd:Res>".formatted(NS, fonts)));
    for (int i = 0; i < pages.size(); i++) {
      files.put("Doc_0/Pages/" + i + ".xml", Archives.utf8(page(pages.get(i))));
    }
    return Archives.zip(files);
  }

  private String page(GongwenPages.Page page) {
    StringBuilder objects = new StringBuilder();
    page.lines().forEach(line -> objects.append(text(line)));
    page.rules().forEach(rule -> objects.append(rule(rule)));
    return "<ofd:Page%s><ofd:Content><ofd:Layer ID=\"%d\">%s</ofd:Layer></ofd:Content></ofd:Page>"
        .formatted(NS, id++, objects);
  }

  private String text(GongwenPages.Line line) {
    String color = line.color().isEmpty() ? GongwenPages.BLACK : line.color();
    return ("<ofd:TextObject ID=\"%d\" Boundary=\"%s %s %s %s\" Font=\"%d\" Size=\"%s\">"
            + "<ofd:FillColor Value=\"%s\"/><ofd:TextCode X=\"0\" Y=\"%s\" DeltaX=\"%s\">%s"
            + "</ofd:TextCode></ofd:TextObject>")
        .formatted(
            id++,
            mm(line.x()),
            mm(line.base() - line.size() * 0.88f),
            mm(line.width()),
            mm(line.size() * 1.1f),
            font(line.font()),
            mm(line.size()),
            rgb(color),
            mm(line.size() * 0.88f),
            steps(line),
            line.text());
  }

  private static String steps(GongwenPages.Line line) {
    return line.text()
        .substring(0, Math.max(1, line.text().length() - 1))
        .chars()
        .mapToObj(c -> mm(GongwenPages.em((char) c) * line.size() + line.spacing()))
        .collect(Collectors.joining(" "));
  }

  private String rule(GongwenPages.Rule rule) {
    return ("<ofd:PathObject ID=\"%d\" Boundary=\"%s %s %s 1\" LineWidth=\"%s\"><ofd:StrokeColor"
            + " Value=\"%s\"/><ofd:AbbreviatedData>M 0 0 L %s 0</ofd:AbbreviatedData>"
            + "</ofd:PathObject>")
        .formatted(
            id++,
            mm(rule.x()),
            mm(rule.y()),
            mm(rule.width()),
            mm(rule.weight()),
            rgb(rule.color()),
            mm(rule.width()));
  }

  private static int font(String name) {
    return FONTS.indexOf(name) + 10;
  }

  private static String rgb(String hex) {
    int value = Integer.parseInt(hex, 16);
    return (value >> 16) + " " + (value >> 8 & 255) + " " + (value & 255);
  }

  private static String mm(double points) {
    return String.format(Locale.ROOT, "%.3f", points * MM);
  }
}
