package baguan.extract.ofd;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.extract.Sink;
import baguan.extract.Xml;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One document body of an OFD file: its root, and everything the root names. */
final class OfdBody {
  private static final String[] LISTS = {"PublicRes", "DocumentRes"};

  private final OfdPackage files;
  private final Sink sink;
  private final Properties properties;
  private final String prefix;
  private final OfdExtras extras;

  /**
   * @param prefix {@code ofd}, {@code ofd/doc[2]}, {@code ofd/version[1]}
   */
  OfdBody(OfdPackage files, Sink sink, Properties properties, String prefix) {
    this.files = files;
    this.sink = sink;
    this.properties = properties;
    this.prefix = prefix;
    this.extras = new OfdExtras(files, sink, properties, prefix);
  }

  /** Reads a {@code DocBody} of {@code OFD.xml}. */
  void read(Element body) throws IOException, XMLStreamException {
    Element info = body.child("DocInfo");
    if (info != null) {
      new OfdInfo(properties, prefix).emit(info);
      thumbnail(info);
    }
    root(files.resolve("OFD.xml", body.textOf("DocRoot")), false);
    versions(body);
    String signatures = files.resolve("OFD.xml", body.textOf("Signatures"));
    guarded("signatures", () -> new OfdSignatures(files, properties, prefix).emit(signatures));
  }

  private void thumbnail(Element info) {
    String cover = files.resolve("OFD.xml", info.textOf("Cover"));
    if (cover != null) {
      sink.block(
          Block.in(Layer.CACHE, prefix, "cover")
              .kind(Kind.PROPERTY)
              .cause(Cause.THUMBNAIL)
              .text(cover));
      extras.embed(cover, cover);
    }
  }

  private void root(@Nullable String root, boolean earlier) throws IOException, XMLStreamException {
    Element document = root == null ? null : files.element(root);
    if (root == null || document == null) {
      sink.part(new Part(prefix, Part.Reading.NOT_READ, Part.Reason.BROKEN, "no document root"));
      return;
    }
    OfdActions actions = new OfdActions(properties);
    Resources resources = new Resources(files);
    OfdPages pages = new OfdPages(files, resources, sink, prefix, earlier, actions);
    Element common = document.child("CommonData");
    if (common != null) {
      common(root, common, resources, pages);
    }
    Map<String, Integer> numbers = pages(root, document, pages);
    String annotations = files.resolve(root, document.textOf("Annotations"));
    guarded(
        "annotations",
        () ->
            new OfdAnnotations(files, resources, sink, properties, actions, prefix)
                .emit(annotations, numbers));
    rest(root, document, actions);
    images(resources, pages);
    pages.scans();
  }

  private void common(String root, Element common, Resources resources, OfdPages pages)
      throws IOException {
    for (String list : LISTS) {
      for (Element entry : common.children(list)) {
        String part = files.resolve(root, entry.text());
        if (part != null) {
          guarded(part, () -> resources.add(part));
        }
      }
    }
    common.children("TemplatePage").forEach(pages::template);
    pages.defaultBox(common.child("PageArea"));
    pages.loadTemplates(root);
  }

  private static Map<String, Integer> pages(String root, Element document, OfdPages pages) {
    Map<String, Integer> numbers = new HashMap<>();
    Element list = document.child("Pages");
    int number = 0;
    if (list != null) {
      for (Element page : list.children("Page")) {
        pages.read(root, page, ++number);
        numbers.putIfAbsent(page.attribute("ID"), number);
      }
    }
    pages.end(number);
    return numbers;
  }

  private void rest(String root, Element document, OfdActions actions) throws IOException {
    extras.outlines(document);
    for (Element child : document.children()) {
      String file = child.children().isEmpty() ? files.resolve(root, child.text()) : null;
      switch (child.name()) {
        case "Actions", "Outlines" -> actions.emit(child, prefix);
        case "Permissions" -> child.children().forEach(this::permission);
        case "Attachments" -> guarded("attachments", () -> extras.attachments(file));
        case "CustomTags" -> guarded("tags", () -> extras.tags(file, "tag"));
        case "Extensions" -> guarded("extensions", () -> extras.tags(file, "extension"));
        default -> {}
      }
    }
  }

  private void permission(Element permission) {
    properties.put(
        Layer.METADATA,
        Cause.DOCUMENT_PROPERTY,
        prefix + "/permission",
        permission.name(),
        permission.text());
  }

  /** Pictures may carry camera data and text: each is a document; unused ones are left-overs. */
  private void images(Resources resources, OfdPages pages) {
    for (Resources.Media media : resources.media().values()) {
      if (media.part().isEmpty()) {
        continue;
      }
      if (!pages.usedMedia().contains(media.id())) {
        sink.block(
            Block.in(Layer.UNREFERENCED, prefix, "media[" + media.id() + "]")
                .kind(Kind.PROPERTY)
                .cause(Cause.ORPHAN_PART)
                .text(media.part()));
      }
      extras.embed(media.part(), media.part());
    }
  }

  /** Earlier versions keep whole page sets of their own. */
  private void versions(Element body) throws IOException, XMLStreamException {
    int n = 0;
    for (Element versions : body.children("Versions")) {
      for (Element version : versions.children("Version")) {
        String file = files.resolve("OFD.xml", version.attribute("BaseLoc"));
        Element description = file == null ? null : files.element(file);
        if (file != null && description != null) {
          for (Element entry : description.walk()) {
            if (entry.name().equals("File")) {
              files.resolve(file, entry.text());
            }
          }
          version(version, file, description, ++n);
        }
      }
    }
  }

  private void version(Element version, String file, Element description, int number)
      throws IOException, XMLStreamException {
    String part = prefix + "/version[" + number + "]";
    properties.put(
        Layer.METADATA,
        Cause.EARLIER_REVISION,
        part,
        "version",
        version.attribute("ID") + " " + description.attribute("Name"),
        Map.of(
            "date", description.textOf("CreationDate"), "current", version.attribute("Current")));
    if (!version.flag("Current", false)) {
      String root = files.resolve(file, description.textOf("DocRoot"));
      new OfdBody(files, sink, properties, part).root(root, true);
    }
  }

  /** A step whose failure must not take the rest with it. */
  private interface Step {
    void run() throws IOException, XMLStreamException;
  }

  private void guarded(String name, Step step) {
    try {
      step.run();
    } catch (IOException | XMLStreamException e) {
      String why = Xml.fault(e);
      sink.part(new Part(prefix + "/" + name, Part.Reading.NOT_READ, Part.Reason.BROKEN, why));
    }
  }
}
