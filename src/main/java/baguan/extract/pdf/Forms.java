package baguan.extract.pdf;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.extract.LimitException;
import baguan.extract.Sink;
import baguan.extract.Xml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Values of form fields, whether shown or not, and the data of XFA forms. */
final class Forms {
  private static final int MAX = 50_000;
  private static final String[] SIGNATURE = {"Name", "Reason", "Location", "ContactInfo"};

  /** A field with the name of those above it. */
  private record Field(COSDictionary dictionary, String parent) {}

  private final COSDictionary form;
  private final Actions actions;
  private final Sink sink;
  private int count;

  Forms(COSDictionary form, Actions actions, Sink sink) {
    this.form = form;
    this.actions = actions;
    this.sink = sink;
  }

  void read() {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Field> todo = new ArrayDeque<>();
    add(form.getCOSArray(COSName.FIELDS), "", todo);
    while (!todo.isEmpty() && seen.size() < MAX) {
      Field field = todo.remove();
      if (!seen.add(field.dictionary)) {
        continue;
      }
      String own = Dictionaries.text(field.dictionary, "T");
      String name = field.parent;
      if (!own.isEmpty() && name.length() < 1_000) {
        name = name.isEmpty() ? own : name + "." + own;
      }
      field(field.dictionary, name);
      add(field.dictionary.getCOSArray(COSName.KIDS), name, todo);
    }
    xfa();
  }

  private static void add(@Nullable COSArray kids, String parent, Deque<Field> todo) {
    for (int i = 0; kids != null && i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        todo.add(new Field(kid, parent));
      }
    }
  }

  private void field(COSDictionary field, String name) {
    String path = "field[" + ++count + "]";
    COSBase raw = field.getDictionaryObject(COSName.V);
    if (raw instanceof COSDictionary signature && !(raw instanceof COSStream)) {
      signature(signature, path);
    }
    String value = Dictionaries.text(raw);
    String initial = Dictionaries.text(field, "DV");
    value(value.equals("Off") ? "" : value, name, path, field);
    if (!initial.equals(value) && !initial.equals("Off")) {
      value(initial, name, path + "/default", field);
    }
    String tip = Dictionaries.text(field, "TU");
    sink.block(
        Block.in(Layer.ALT, "pdf/form", path + "/tooltip")
            .cause(Cause.ALT_TEXT)
            .text(tip.equals(name) ? "" : tip));
    actions.of(field, "pdf/form", path, sink);
  }

  private void value(String value, String name, String path, COSDictionary field) {
    sink.block(
        Block.in(Layer.FIELD, "pdf/form", path)
            .kind(Kind.PROPERTY)
            .cause(Cause.FORM_DATA)
            .text(value)
            .attribute("name", name)
            .attribute("type", Dictionaries.name(field, "FT")));
  }

  private void signature(COSDictionary signature, String path) {
    for (String key : SIGNATURE) {
      sink.block(
          Block.in(Layer.METADATA, "pdf/form", path + "/signature/" + key)
              .kind(Kind.PROPERTY)
              .cause(key.equals("Name") ? Cause.PERSON_NAME : Cause.DOCUMENT_PROPERTY)
              .text(Dictionaries.text(signature, key))
              .attribute("name", "signature " + key));
    }
  }

  private void xfa() {
    COSBase xfa = form.getDictionaryObject(COSName.XFA);
    if (xfa instanceof COSStream whole) {
      xfa(whole);
    }
    for (int i = 0; xfa instanceof COSArray packets && i + 1 < packets.size(); i += 2) {
      if (packets.getObject(i + 1) instanceof COSStream packet
          && Dictionaries.text(packets.getObject(i)).equals("datasets")) {
        xfa(packet);
      }
    }
  }

  private void xfa(COSStream packet) {
    try {
      byte[] xml = Inflation.read(packet, sink);
      leaves(Xml.reader(new ByteArrayInputStream(xml)));
    } catch (LimitException e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      String detail = e.getClass().getSimpleName();
      sink.part(new Part("pdf/xfa", Part.Reading.NOT_READ, Part.Reason.BROKEN, detail));
    }
  }

  /** Elements of the data that hold text only. */
  private void leaves(XMLStreamReader reader) throws XMLStreamException {
    boolean data = false;
    StringBuilder text = new StringBuilder();
    int n = 0;
    while (reader.hasNext() && n < MAX) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          data |= reader.getLocalName().equals("data");
          text.setLength(0);
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(reader.getText());
        case XMLStreamReader.END_ELEMENT -> {
          if (data && !text.toString().isBlank()) {
            sink.block(
                Block.in(Layer.FIELD, "pdf/xfa", "value[" + ++n + "]")
                    .kind(Kind.PROPERTY)
                    .cause(Cause.FORM_DATA)
                    .text(text.toString().strip())
                    .attribute("name", reader.getLocalName()));
          }
          text.setLength(0);
        }
        default -> {}
      }
    }
  }
}
