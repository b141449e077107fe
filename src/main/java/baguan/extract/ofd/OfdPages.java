package baguan.extract.ofd;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.document.PageSetup;
import baguan.document.Part;
import baguan.document.Stroke;
import baguan.extract.LimitException;
import baguan.extract.Sink;
import baguan.extract.Xml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The pages of one document body, each read in a stream and judged on its own. */
final class OfdPages {
  private static final int SPARSE = 200; // characters; with more, pictures are illustrations
  private static final int MAX_RULES = 5_000; // of a page

  private final OfdPackage files;
  private final Resources resources;
  private final Sink sink;
  private final String prefix;
  private final boolean earlier;
  private final Map<String, Element> templates = new HashMap<>();
  private final Map<String, byte[]> templateBytes = new HashMap<>();
  private final Set<String> usedMedia = new HashSet<>();
  private final OfdActions actions;
  private final Map<Part, Set<String>> scans = new LinkedHashMap<>(); // objection, its pictures
  private Area defaultBox = new Area(0, 0, 210, 297);
  private @Nullable Area runBox;
  private int runStart = 1;

  /**
   * @param prefix first words of locators: {@code ofd}
   * @param earlier true for an earlier version: all it shows is of the revision layer
   */
  OfdPages(
      OfdPackage files,
      Resources resources,
      Sink sink,
      String prefix,
      boolean earlier,
      OfdActions actions) {
    this.files = files;
    this.resources = resources;
    this.sink = sink;
    this.prefix = prefix;
    this.earlier = earlier;
    this.actions = actions;
  }

  void template(Element template) {
    templates.putIfAbsent(template.attribute("ID"), template);
  }

  void defaultBox(@Nullable Element area) {
    if (area != null && area.child("PhysicalBox") != null) {
      defaultBox = Area.of(area.textOf("PhysicalBox"));
    }
  }

  Set<String> usedMedia() {
    return usedMedia;
  }

  /** Reads one page; what goes wrong on it stays on it. */
  void read(String holder, Element page, int number) {
    String part = prefix + "/page[" + number + "]";
    String file = files.resolve(holder, page.attribute("BaseLoc"));
    Scene scene = new Scene();
    PageArea area = new PageArea(defaultBox);
    try {
      byte[] bytes = file == null ? null : files.bytes(file);
      if (file == null || bytes == null) {
        sink.part(new Part(part, Part.Reading.NOT_READ, Part.Reason.BROKEN, "no such file"));
        return;
      }
      stream(file, bytes, new Painter(resources, scene, sink), area, Frame.PAGE, part);
    } catch (IOException | XMLStreamException e) {
      String why = Xml.fault(e);
      boolean some = !scene.segments.isEmpty();
      Part.Reading reading = some ? Part.Reading.PARTLY : Part.Reading.NOT_READ;
      sink.part(new Part(part, reading, Part.Reason.BROKEN, why));
    }
    setup(area.box, number);
    blocks(scene, area.box, number, part);
    if (file != null) {
      cover(scene, area.box, part);
    }
  }

  /** Closes the last run of equal pages. */
  void end(int lastPage) {
    if (runBox != null) {
      sink.page(
          new PageSetup(
              runStart,
              lastPage,
              Area.twips(runBox.width()),
              Area.twips(runBox.height()),
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              1,
              0,
              0,
              false,
              false,
              "",
              -1));
      runBox = null;
    }
  }

  private void setup(Area box, int number) {
    if (runBox != null && (box.width() != runBox.width() || box.height() != runBox.height())) {
      end(number - 1);
    }
    if (runBox == null) {
      runBox = box;
      runStart = number;
    }
  }

  /** What a page says about its size, which may come after what needs it. */
  private static final class PageArea {
    private Area box;

    PageArea(Area box) {
      this.box = box;
    }
  }

  private void stream(
      String file, byte[] bytes, Painter painter, PageArea area, Frame frame, String part)
      throws IOException, XMLStreamException {
    XMLStreamReader reader = Xml.reader(new ByteArrayInputStream(bytes));
    Deque<Frame> frames = new ArrayDeque<>();
    frames.push(frame);
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        frames.pop();
      } else if (event == XMLStreamReader.START_ELEMENT) {
        String name = reader.getLocalName();
        if (Painter.OBJECTS.contains(name)) {
          painter.object(Element.read(reader), frames.element());
        } else if (name.equals("Layer") || name.equals("PageBlock")) {
          frames.push(frames.element().layer(Element.start(reader)));
        } else if (name.equals("Page") || name.equals("Content")) {
          frames.push(frames.element());
        } else {
          child(file, Element.read(reader), painter, area, frame, part);
        }
      }
    }
  }

  private void child(
      String file, Element child, Painter painter, PageArea area, Frame frame, String part)
      throws IOException, XMLStreamException {
    switch (child.name()) {
      case "Area" -> {
        if (frame.template().isEmpty() && child.child("PhysicalBox") != null) {
          area.box = Area.of(child.textOf("PhysicalBox"));
        }
      }
      case "PageRes" -> {
        String found = files.resolve(file, child.text());
        if (found != null) {
          resources.add(found);
        }
      }
      case "Template" -> {
        if (frame.template().isEmpty()) { // a template's own template is not drawn
          template(child, painter, area, part);
        }
      }
      case "Actions" -> actions.emit(child, part);
      default -> {}
    }
  }

  private void template(Element use, Painter painter, PageArea area, String part)
      throws IOException, XMLStreamException {
    String id = use.attribute("TemplateID");
    Element template = templates.get(id);
    byte[] bytes = template == null ? null : templateBytes.get(id);
    if (template == null || bytes == null) {
      sink.part(new Part(part, Part.Reading.PARTLY, Part.Reason.BROKEN, "template missing"));
      return;
    }
    int rank = use.attribute("ZOrder").equals("Foreground") ? 4 : 0;
    stream(
        template.attribute("BaseLoc"), bytes, painter, area, Frame.PAGE.template(id, rank), part);
  }

  /** Loads template pages once; they are painted anew on every page that uses them. */
  void loadTemplates(String holder) throws IOException {
    for (Map.Entry<String, Element> entry : templates.entrySet()) {
      String file = files.resolve(holder, entry.getValue().attribute("BaseLoc"));
      byte[] bytes = file == null ? null : files.bytes(file);
      if (bytes != null) {
        templateBytes.put(entry.getKey(), bytes);
      }
    }
  }

  private void blocks(Scene scene, Area box, int number, String part) {
    List<Segment> judged = new Visibility(scene, box, sink).judge(scene.segments);
    boolean scan = scene.images.stream().anyMatch(i -> i.area().covers(box, 0.8));
    int[] k = {0};
    Paragraphs.Place place =
        cause -> {
          Layer layer =
              earlier
                  ? Layer.REVISION
                  : scan && cause == Cause.COVERED_TEXT ? Layer.OCR : Paragraphs.layer(cause);
          return Block.in(layer, part, "text[" + ++k[0] + "]")
              .cause(earlier ? Cause.EARLIER_REVISION : cause);
        };
    Paragraphs.of(judged, scene.verticals(), number, place).forEach(sink::block);
    scene.rules.stream()
        .limit(MAX_RULES)
        .forEach(
            r -> sink.stroke(new Stroke(r.area().box(number), r.color(), Area.twips(r.weight()))));
    scene.actions.forEach(a -> actions.emit(a, part));
    scene.images.forEach(i -> usedMedia.add(i.media()));
  }

  private void scan(Scene scene, Part objection) {
    Set<String> pictures = new HashSet<>();
    for (Scene.Image image : scene.images) {
      Resources.Media media = resources.media().get(image.media());
      pictures.add(media == null ? "" : media.part());
    }
    scans.put(objection, pictures);
  }

  /** Judges the pages made of pictures, once these are read as documents of their own. */
  void scans() {
    scans.forEach(
        (objection, pictures) ->
            sink.part(
                pictures.stream().allMatch(sink::recognised)
                    ? new Part(
                        objection.name(), Part.Reading.READ, Part.Reason.NONE, sink.ocr().detail())
                    : objection));
  }

  private void cover(Scene scene, Area box, String part) {
    int text = scene.segments.stream().mapToInt(s -> s.text().strip().length()).sum();
    double pictures = scene.images.stream().mapToDouble(i -> i.area().and(box).size()).sum();
    if (text == 0 && !scene.images.isEmpty()) {
      scan(scene, new Part(part, Part.Reading.NOT_READ, Part.Reason.IMAGE_ONLY, "no text object"));
    } else if (text < SPARSE && pictures > 0.5 * box.size()) {
      scan(
          scene,
          new Part(
              part,
              Part.Reading.PARTLY,
              Part.Reason.IMAGE_ONLY,
              "little text, half a page of pictures"));
    }
    int unread = scene.lostGlyphs + scene.meaningless;
    if (unread > 0) {
      sink.part(
          new Part(
              part,
              Part.Reading.PARTLY,
              Part.Reason.NO_TEXT,
              unread + " of " + (scene.characters + scene.lostGlyphs) + " glyphs"));
    }
    if (scene.fills.size() > Visibility.MAX_FILLS) {
      String limit = new LimitException("covering shapes > " + Visibility.MAX_FILLS).limit();
      sink.part(new Part(part, Part.Reading.PARTLY, Part.Reason.OVER_LIMIT, limit));
    }
  }
}
