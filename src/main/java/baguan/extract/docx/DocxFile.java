package baguan.extract.docx;

import baguan.document.Cause;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.extract.Sink;
import baguan.extract.ooxml.OoxmlPackage;
import baguan.extract.ooxml.OoxmlPackage.Relation;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The way through one package: definitions, body, headers, notes, then all that lies beside. */
final class DocxFile {
  private final Reading reading;

  DocxFile(OoxmlPackage pack, Sink sink) {
    this.reading = new Reading(pack, sink);
  }

  void read() throws IOException, XMLStreamException {
    String main = reading.pack.mainPart();
    if (main == null || !reading.pack.zip().has(main)) {
      reading.sink.part(
          new Part(".", Part.Reading.NOT_READ, Part.Reason.BROKEN, "no main document part"));
    } else {
      definitions(main);
      reading.step(".", () -> reading.part(main, cursor -> body(cursor, main)));
      reading.step("docx/header", new Headers(reading, main)::read);
      new Notes(reading, main).read();
    }
    Properties properties = new Properties(reading);
    reading.step("docx/prop", properties::read);
    properties.settings();
    Attachments attachments = new Attachments(reading);
    attachments.read();
    reading.step("docx/part", attachments::orphans);
    judge();
  }

  /** Without them text is still text, only its looks are not known. */
  private void definitions(String main) {
    related(main, "settings", reading.settings::read);
    related(main, "theme", reading.theme::read);
    related(main, "numbering", cursor -> reading.numbering.read(cursor, reading.theme));
    related(main, "styles", reading.styles::read);
  }

  private void related(String main, String type, Reading.Root root) {
    reading.step(
        "docx/" + type,
        () -> {
          Relation relation = reading.pack.relation(main, type);
          reading.part(part(relation), root);
        });
  }

  private static @Nullable String part(@Nullable Relation relation) {
    return relation == null || relation.external() ? null : relation.target();
  }

  private void body(Cursor cursor, String main) throws IOException, XMLStreamException {
    Story story = new Story(reading, cursor, main);
    Flow flow = Flow.top("docx/body", Layer.VISIBLE, Cause.NONE, reading::block);
    int root = cursor.depth();
    try {
      while (cursor.child(root)) {
        if (cursor.name().equals("background")) {
          paper(cursor);
        } else if (cursor.name().equals("body")) {
          story.blocks(cursor.depth(), flow);
        }
      }
    } finally {
      story.fields.finish(flow);
    }
  }

  private void paper(Cursor cursor) {
    if (reading.settings.pageBackground()) {
      String role = cursor.attribute("themeColor");
      String color =
          reading.theme.color(
              cursor.attribute("color"), role, cursor.text("themeTint"), cursor.text("themeShade"));
      reading.styles.paper(color);
    }
  }

  /** Pictures and no words: a scan. Pictures beside words are ordinary. */
  private void judge() {
    if (reading.mostlyImages()) {
      Part.Reading how = reading.hasText() ? Part.Reading.PARTLY : Part.Reading.NOT_READ;
      String detail = reading.images() + " pictures";
      reading.sink.part(new Part(".", how, Part.Reason.IMAGE_ONLY, detail));
    }
  }
}
