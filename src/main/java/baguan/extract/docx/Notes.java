package baguan.extract.docx;

import baguan.document.Cause;
import baguan.document.Layer;
import baguan.extract.ooxml.OoxmlPackage.Relation;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Footnotes, endnotes and comments: many small stories in one part. */
final class Notes {
  private final Reading reading;
  private final String main;

  Notes(Reading reading, String main) {
    this.reading = reading;
    this.main = main;
  }

  void read() {
    reading.inSection(0);
    part("footnotes", "docx/footnote", Layer.FOOTNOTE, Cause.NONE);
    part("endnotes", "docx/endnote", Layer.FOOTNOTE, Cause.NONE);
    part("comments", "docx/comment", Layer.COMMENT, Cause.COMMENT);
  }

  private void part(String type, String locator, Layer layer, Cause cause) {
    reading.step(
        locator + "s",
        () -> {
          Relation relation = reading.pack.relation(main, type);
          String part = relation == null || relation.external() ? null : relation.target();
          reading.part(part, cursor -> notes(cursor, part, locator, layer, cause));
        });
  }

  private void notes(Cursor cursor, @Nullable String part, String locator, Layer layer, Cause cause)
      throws IOException, XMLStreamException {
    Story story = new Story(reading, cursor, part == null ? "" : part);
    int number = 0;
    int at = cursor.depth();
    while (cursor.child(at)) {
      String type = cursor.text("type");
      boolean ruled = type.equals("separator") || type.startsWith("continuation");
      String where = ruled ? locator + "[0]" : locator + "[" + ++number + "]";
      reading.tookText();
      Flow flow = Flow.top(where, layer, cause, reading::block);
      if (layer == Layer.COMMENT) {
        String id = cursor.text("id");
        flow.signed(cursor.text("author"), cursor.text("date"), reading.commented(id));
      }
      story.blocks(cursor.depth(), flow);
      story.fields.finish(flow);
      if (layer == Layer.COMMENT && !reading.tookText()) {
        reading.block(flow.block(layer, cause, "").text("¶")); // somebody commented, without a word
      }
    }
  }
}
