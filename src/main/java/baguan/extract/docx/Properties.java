package baguan.extract.docx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Document properties, labels, variables, people: what a file says about itself. */
final class Properties {
  private static final Set<String> PEOPLE = Set.of("creator", "lastModifiedBy", "Manager");

  /** Counts and switches that every program writes and nobody reads. */
  private static final Set<String> STATISTICS =
      Set.of(
          "Pages",
          "Words",
          "Characters",
          "CharactersWithSpaces",
          "Lines",
          "Paragraphs",
          "Slides",
          "Notes",
          "HiddenSlides",
          "MMClips",
          "DocSecurity",
          "ScaleCrop",
          "LinksUpToDate",
          "SharedDoc",
          "HyperlinksChanged",
          "AppVersion",
          "HeadingPairs");

  private final Reading reading;

  Properties(Reading reading) {
    this.reading = reading;
  }

  /** The parts that the package's own relations name. */
  void read() throws IOException, XMLStreamException {
    for (var relation : reading.pack.relations("").values()) {
      String part = relation.target();
      switch (relation.external() ? "" : relation.type()) {
        case "core-properties", "extended-properties" ->
            reading.step("docx/prop", () -> reading.part(part, this::plain));
        case "custom-properties" ->
            reading.step("docx/prop", () -> reading.part(part, this::custom));
        case "classificationlabels" ->
            reading.step("docx/prop", () -> reading.part(part, this::label));
        default -> {}
      }
    }
  }

  /**
   * Some programs keep a copy of the properties as custom XML.
   *
   * @return false, and nothing is read, when the part at whose root the cursor stands is none
   */
  boolean copy(Cursor cursor) throws XMLStreamException {
    String space = cursor.namespace("");
    if (cursor.name().equals("Properties") && space.contains("custom")) {
      custom(cursor);
    } else if (cursor.name().equals("coreProperties")
        || (cursor.name().equals("Properties") && space.contains("extended"))) {
      plain(cursor);
    } else {
      return false;
    }
    return true;
  }

  private void plain(Cursor cursor) throws XMLStreamException {
    int at = cursor.depth();
    while (cursor.child(at)) {
      String name = cursor.name();
      if (!STATISTICS.contains(name)) {
        state(name, cursor.lines());
      }
    }
  }

  private void custom(Cursor cursor) throws XMLStreamException {
    int at = cursor.depth();
    while (cursor.child(at)) {
      String name = cursor.text("name");
      state(name, cursor.lines());
    }
  }

  private void label(Cursor cursor) throws XMLStreamException {
    int at = cursor.depth();
    while (cursor.child(at)) {
      for (int i = 0; i < cursor.attributes(); i++) {
        state(Cause.SENSITIVITY_LABEL, cursor.attributeName(i), cursor.attributeValue(i));
      }
    }
  }

  private void state(String name, String value) {
    Cause cause = Cause.DOCUMENT_PROPERTY;
    if (PEOPLE.contains(name)) {
      cause = Cause.PERSON_NAME;
    } else if (name.startsWith("MSIP_Label_")) {
      cause = Cause.SENSITIVITY_LABEL;
    } else if (LocalPath.is(value)) {
      cause = Cause.LOCAL_PATH;
    }
    state(cause, name, value);
  }

  private void state(Cause cause, String name, String value) {
    reading.block(
        Block.in(Layer.METADATA, "docx/prop", name)
            .kind(Kind.PROPERTY)
            .cause(cause)
            .attribute("name", name)
            .text(value));
  }

  /** Document variables and the source of a mail merge. */
  void settings() {
    for (Settings.Entry variable : reading.settings.variables()) {
      setting("docx/var", Cause.DOCUMENT_VARIABLE, variable);
    }
    for (Settings.Entry source : reading.settings.mailMerge()) {
      Cause cause = LocalPath.within(source.value()) ? Cause.LOCAL_PATH : Cause.EXTERNAL_LINK;
      setting("docx/merge", cause, source);
    }
    if (reading.settings.tracking()) {
      setting(
          "docx/setting", Cause.DOCUMENT_PROPERTY, new Settings.Entry("trackRevisions", "true"));
    }
  }

  private void setting(String part, Cause cause, Settings.Entry entry) {
    reading.block(
        Block.in(Layer.METADATA, part, entry.name())
            .kind(Kind.PROPERTY)
            .cause(cause)
            .attribute("name", entry.name())
            .text(entry.value()));
  }

  /** {@code people.xml}: names, and the accounts behind them. */
  void people(Cursor cursor) throws XMLStreamException {
    int number = 0;
    int at = cursor.depth();
    while (cursor.child(at)) {
      String where = "person[" + ++number + "]";
      person(where, "author", cursor.text("author"));
      int inner = cursor.depth();
      while (cursor.child(inner)) {
        person(where, "userId", cursor.text("userId"));
      }
    }
  }

  private void person(String where, String name, String value) {
    reading.block(
        Block.in(Layer.METADATA, "docx/people", where + "/" + name)
            .kind(Kind.PROPERTY)
            .cause(Cause.PERSON_NAME)
            .attribute("name", name)
            .text(value));
  }
}
