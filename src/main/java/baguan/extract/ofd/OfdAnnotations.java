package baguan.extract.ofd;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.extract.Sink;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Annotations: stamps, watermarks, notes, with what they show and what they merely carry. */
final class OfdAnnotations {
  private final OfdPackage files;
  private final Resources resources;
  private final Sink sink;
  private final Properties properties;
  private final OfdActions actions;
  private final String prefix;

  OfdAnnotations(
      OfdPackage files,
      Resources resources,
      Sink sink,
      Properties properties,
      OfdActions actions,
      String prefix) {
    this.files = files;
    this.resources = resources;
    this.sink = sink;
    this.properties = properties;
    this.actions = actions;
    this.prefix = prefix;
  }

  /**
   * @param pages page number by page id
   */
  void emit(@Nullable String list, Map<String, Integer> pages)
      throws IOException, XMLStreamException {
    Element root = list == null ? null : files.element(list);
    if (list == null || root == null) {
      return;
    }
    int[] counts = new int[pages.size() + 1];
    for (Element entry : root.children("Page")) {
      String file = files.resolve(list, entry.textOf("FileLoc"));
      Element annotations = file == null ? null : files.element(file);
      int page = pages.getOrDefault(entry.attribute("PageID"), 0);
      if (annotations != null) {
        for (Element annotation : annotations.children("Annot")) {
          annotation(annotation, page, ++counts[page]);
        }
      }
    }
  }

  private void annotation(Element annotation, int page, int number) throws IOException {
    String part = prefix + "/page[" + page + "]/annot[" + number + "]";
    Map<String, String> about =
        Map.of(
            "subtype", annotation.attribute("Type"),
            "name", annotation.attribute("Subtype"),
            "author", annotation.attribute("Creator"),
            "date", annotation.attribute("LastModDate"),
            "hidden", annotation.flag("Visible", true) ? "" : "true");
    properties.put(
        Layer.ANNOTATION, Cause.ANNOTATION, part, "remark", annotation.textOf("Remark"), about);
    for (Element parameters : annotation.children("Parameters")) {
      for (Element parameter : parameters.children("Parameter")) {
        String name = parameter.attribute("Name");
        properties.put(
            Layer.METADATA, Cause.DOCUMENT_PROPERTY, part, name, parameter.text(), Map.of());
      }
    }
    Element appearance = annotation.child("Appearance");
    if (appearance != null) {
      appearance(appearance, page, part, about);
    }
    actions.emit(annotation, part);
  }

  private void appearance(Element appearance, int page, String part, Map<String, String> about)
      throws IOException {
    Scene scene = new Scene();
    Area boundary = Area.of(appearance.attribute("Boundary"));
    Frame frame = Frame.PAGE.object(appearance);
    new Painter(resources, scene, sink).block(appearance, frame);
    List<Segment> judged = new Visibility(scene, boundary, sink).judge(scene.segments);
    int[] k = {0};
    Paragraphs.Place place =
        cause -> {
          boolean shown = onPage(about, cause);
          Block.Builder block =
              Block.in(shown ? Layer.HEADER : Layer.ANNOTATION, part, "text[" + ++k[0] + "]")
                  .cause(shown ? Cause.NONE : Cause.ANNOTATION);
          about.forEach(block::attribute);
          return block.attribute("unseen", cause.id());
        };
    Paragraphs.of(judged, List.of(), page, place).forEach(sink::block);
  }

  /**
   * A watermark or stamp in sight belongs to the page, not to those who comment on it; the outer
   * tiles of a watermark run over the edges of the page.
   */
  private static boolean onPage(Map<String, String> about, Cause unseen) {
    String type = about.getOrDefault("subtype", "");
    boolean watermark = type.equals("Watermark");
    boolean seen = unseen == Cause.NONE || (watermark && unseen == Cause.OFF_PAGE_TEXT);
    return seen
        && (watermark || type.equals("Stamp"))
        && about.getOrDefault("hidden", "").isEmpty();
  }
}
