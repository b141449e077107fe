package baguan.extract.xlsx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.ooxml.LocalPaths;
import baguan.extract.ooxml.OoxmlPackage;
import baguan.extract.ooxml.Reading;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a sheet says beside its cells: links, input lists, scenarios, headers, paper. */
final class SheetSettings {
  private final Reading reading;
  private final Sheet sheet;
  private final Paper paper = new Paper();
  private int validations;
  private int scenarios;

  SheetSettings(Reading reading, Sheet sheet) {
    this.reading = reading;
    this.sheet = sheet;
  }

  void element(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "hyperlink" -> link(reader);
      case "dataValidation" -> validation(reader);
      case "scenario" -> scenario(reader);
      case "pageMargins" -> paper.margins(reader);
      case "pageSetup" -> paper.setup(reader);
      case "headerFooter" -> {
        paper.titlePage(Reading.on(reader, "differentFirst"));
        paper.evenAndOdd(Reading.on(reader, "differentOddEven"));
      }
      case "oddHeader", "evenHeader", "firstHeader" -> band(Layer.HEADER, reader);
      case "oddFooter", "evenFooter", "firstFooter" -> band(Layer.FOOTER, reader);
      default -> {}
    }
  }

  /** Gives out the page geometry, also of a sheet that sets none. */
  void close() {
    reading.sink().page(paper.page());
  }

  private void band(Layer layer, XMLStreamReader reader) throws XMLStreamException {
    String name = reader.getLocalName();
    new HeaderFooter(reading, sheet).emit(layer, name, Reading.text(reader));
  }

  private void link(XMLStreamReader reader) {
    String ref = Reading.attribute(reader, "ref");
    String id = "";
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals("id")) {
        id = reader.getAttributeValue(i);
      }
    }
    OoxmlPackage.Relation relation = reading.relations(sheet.part()).get(id);
    if (relation != null) {
      String place = Reading.attribute(reader, "location");
      String href = place.isEmpty() ? relation.target() : relation.target() + "#" + place;
      reading
          .sink()
          .block(
              Block.in(Layer.FIELD, sheet.locator(), ref + "/hyperlink")
                  .kind(Kind.PROPERTY)
                  .cause(LocalPaths.in(href) ? Cause.LOCAL_PATH : Cause.NONE)
                  .attribute("name", "hyperlink")
                  .attribute("href", href)
                  .attribute("anchor", Reading.attribute(reader, "display"))
                  .text(href));
    }
    reading
        .sink()
        .block(
            Block.in(Layer.ALT, sheet.locator(), ref + "/tooltip")
                .cause(Cause.ALT_TEXT)
                .text(Reading.attribute(reader, "tooltip")));
  }

  /** Lists written out, links to other workbooks, and every prompt. */
  private void validation(XMLStreamReader reader) throws XMLStreamException {
    String at = "dataValidation[" + ++validations + "]";
    String area = Reading.attribute(reader, "sqref");
    for (String name : new String[] {"promptTitle", "prompt", "errorTitle", "error"}) {
      field(at + "/" + name, area, Cause.NONE, RichText.unescape(Reading.attribute(reader, name)));
    }
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        String name = reader.getLocalName();
        if (name.equals("formula1") || name.equals("formula2")) {
          String formula = Reading.text(reader).strip();
          Cause cause = Formulas.cause(formula);
          if (cause != Cause.NONE || formula.indexOf('"') >= 0) {
            field(at + "/" + name, area, cause, formula);
          }
        } else {
          depth++;
        }
      }
    }
  }

  private void scenario(XMLStreamReader reader) throws XMLStreamException {
    String at = "scenario[" + ++scenarios + "]";
    StringBuilder text = new StringBuilder(Reading.attribute(reader, "name"));
    text.append('\t').append(Reading.attribute(reader, "comment"));
    String user = Reading.attribute(reader, "user");
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        text.append('\t').append(Reading.attribute(reader, "r"));
        text.append('=').append(Reading.attribute(reader, "val"));
      }
    }
    reading
        .sink()
        .block(
            Block.in(Layer.FIELD, sheet.locator(), at)
                .kind(Kind.PROPERTY)
                .attribute("author", user)
                .text(text));
  }

  private void field(String path, String area, Cause cause, String text) {
    reading
        .sink()
        .block(
            Block.in(Layer.FIELD, sheet.locator(), path)
                .kind(Kind.PROPERTY)
                .cause(cause)
                .attribute("area", area)
                .text(text));
  }
}
