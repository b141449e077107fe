package baguan.extract.ofd;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.extract.Sink;
import baguan.extract.Xml;
import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What a document carries beside its pages: attachments, outlines, tags, extensions. */
final class OfdExtras {
  private final OfdPackage files;
  private final Sink sink;
  private final Properties properties;
  private final String prefix;

  OfdExtras(OfdPackage files, Sink sink, Properties properties, String prefix) {
    this.files = files;
    this.sink = sink;
    this.properties = properties;
    this.prefix = prefix;
  }

  void attachments(@Nullable String list) throws IOException, XMLStreamException {
    Element root = list == null ? null : files.element(list);
    if (list == null || root == null) {
      return;
    }
    int n = 0;
    for (Element attachment : root.children("Attachment")) {
      String file = files.resolve(list, attachment.textOf("FileLoc"));
      String name = name(attachment, file);
      Block.Builder block =
          Block.in(Layer.EMBEDDED, prefix, "attachment[" + ++n + "]")
              .cause(Cause.EMBEDDED_FILE)
              .text(name)
              .attribute("date", attachment.attribute("CreationDate"))
              .attribute("hidden", attachment.flag("Visible", true) ? "" : "true");
      sink.block(block);
      embed(name, file);
    }
  }

  private static String name(Element attachment, @Nullable String file) {
    String name = attachment.attribute("Name").strip();
    String last = file == null ? "" : file.substring(file.lastIndexOf('/') + 1);
    if (name.isEmpty()) {
      return last;
    }
    int dot = last.lastIndexOf('.');
    return name.contains(".") || dot < 0 ? name : name + last.substring(dot);
  }

  /** Reads a file of the package as a document of its own. */
  void embed(String name, @Nullable String file) {
    try {
      byte[] bytes = file == null ? null : files.bytes(file);
      if (bytes == null) {
        sink.part(new Part(name, Part.Reading.NOT_READ, Part.Reason.BROKEN, "no such file"));
      } else {
        sink.embed(name, bytes);
      }
    } catch (IOException e) {
      String why = Xml.fault(e);
      sink.part(new Part(name, Part.Reading.NOT_READ, Part.Reason.BROKEN, why));
    }
  }

  void outlines(Element document) {
    for (String holder : new String[] {"Outlines", "Bookmarks"}) {
      Element root = document.child(holder);
      if (root != null) {
        for (Element element : root.walk()) {
          String title = element.attribute("Title") + element.attribute("Name");
          if (!element.name().equals("Dest") && !title.isBlank()) {
            properties.put(Layer.METADATA, Cause.BOOKMARK_TEXT, prefix, "outline", title);
          }
        }
      }
    }
  }

  /** Custom tags name further files of any XML; extensions hold data or name such files. */
  void tags(@Nullable String list, String word) throws IOException, XMLStreamException {
    Element root = list == null ? null : files.element(list);
    if (list == null || root == null) {
      return;
    }
    leaves(root, word);
    for (Element element : root.walk()) {
      boolean location =
          element.name().equals("FileLoc")
              || element.name().equals("ExtendData")
              || element.name().equals("SchemaLoc");
      String file = location ? files.resolve(list, element.text()) : null;
      if (file != null) {
        file(file, word);
      }
    }
  }

  private void file(String file, String word) throws IOException {
    byte[] bytes = files.bytes(file);
    if (bytes != null) {
      try {
        leaves(OfdPackage.parse(bytes), word);
      } catch (XMLStreamException e) {
        sink.embed(file, bytes); // not XML: whatever it is, as a document
      }
    }
  }

  private void leaves(Element root, String word) {
    for (Element element : root.walk()) {
      boolean reference =
          element.name().equals("ObjectRef")
              || element.name().equals("FileLoc")
              || element.name().equals("SchemaLoc")
              || element.name().equals("ExtendData");
      if (!reference) {
        properties.put(
            Layer.METADATA,
            Cause.CUSTOM_XML,
            prefix + "/" + word,
            element.name(),
            element.text(),
            Map.of());
        attributes(element, word);
      }
    }
  }

  private void attributes(Element element, String word) {
    element
        .attributes()
        .forEach(
            (name, value) ->
                properties.put(
                    Layer.METADATA,
                    Cause.CUSTOM_XML,
                    prefix + "/" + word,
                    element.name() + "@" + name,
                    value,
                    Map.of()));
  }
}
