package baguan.extract.docx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Headers and footers, each part once, and the page geometry of the sections, which says whether a
 * page number stands in them.
 */
final class Headers {
  /** A part as a section uses it; shown when any section's pages show it. */
  private static final class Use {
    final String part;
    final String kind;
    final int section;
    final String pages; // default, even, first
    boolean shown;

    Use(String part, String reference, int section) {
      this.part = part;
      this.kind = reference.substring(0, 6);
      this.pages = reference.substring(7);
      this.section = section;
    }
  }

  /** Each block says on which pages it stands, the last one what is empty below it. */
  private final class Out implements Consumer<Block.Builder> {
    private final String pages;
    private Block.@Nullable Builder last;

    Out(String pages) {
      this.pages = pages;
    }

    @Override
    public void accept(Block.Builder block) {
      close("");
      last = block.attribute("pages", pages);
    }

    void close(String below) {
      if (last != null) {
        Block.Builder block = last;
        last = null;
        reading.block(block.attribute("blank-lines-below", below));
      }
    }
  }

  private final Reading reading;
  private final String main;
  private final Map<String, Use> uses = new LinkedHashMap<>();
  private final Map<String, Boolean> numbered = new HashMap<>();

  Headers(Reading reading, String main) {
    this.reading = reading;
    this.main = main;
  }

  void read() throws IOException, XMLStreamException {
    if (reading.sections.isEmpty()) {
      reading.sections.add(new Section()); // so that every paragraph has one
    }
    Map<String, String> current = new LinkedHashMap<>(); // a section goes on with those before it
    for (int i = 0; i < reading.sections.size(); i++) {
      Section section = reading.sections.get(i);
      current.putAll(section.references);
      for (Map.Entry<String, String> reference : current.entrySet()) {
        use(reference.getKey(), target(reference.getValue()), i, section);
      }
    }
    parts();
    current.clear();
    for (Section section : reading.sections) {
      current.putAll(section.references);
      boolean any =
          current.entrySet().stream()
              .filter(e -> shown(e.getKey(), section))
              .anyMatch(e -> numbered.getOrDefault(target(e.getValue()), false));
      reading.sink.page(section.page(reading.settings, any));
    }
  }

  private String target(String id) {
    try {
      var relation = reading.pack.relations(main).get(id);
      return relation == null || relation.external() ? "" : relation.target();
    } catch (IOException | XMLStreamException e) {
      return ""; // was read before: cannot happen
    }
  }

  private void use(String reference, String part, int index, Section section) {
    if (!part.isEmpty()) {
      uses.computeIfAbsent(part, key -> new Use(key, reference, index)).shown |=
          shown(reference, section);
    }
  }

  private boolean shown(String reference, Section section) {
    return switch (reference.substring(7)) {
      case "first" -> section.titlePage;
      case "even" -> reading.settings.evenAndOdd();
      default -> true;
    };
  }

  private void parts() {
    int headers = 0;
    int footers = 0;
    for (Use use : uses.values()) {
      boolean header = use.kind.equals("header");
      String locator = "docx/" + use.kind + "[" + (header ? ++headers : ++footers) + "]";
      Layer place = header ? Layer.HEADER : Layer.FOOTER;
      Layer layer = use.shown ? place : Layer.HIDDEN;
      Cause cause = use.shown ? Cause.NONE : Cause.HIDDEN_TEXT;
      reading.inSection(use.section);
      reading.step(
          locator,
          () ->
              reading.part(
                  use.part,
                  cursor -> {
                    Story story = new Story(reading, cursor, use.part);
                    Out out = new Out(use.pages);
                    Flow flow = Flow.top(locator, layer, cause, out);
                    try {
                      story.blocks(cursor.depth(), flow);
                    } finally {
                      story.fields.finish(flow);
                      numbered.put(use.part, story.fields.pageNumber());
                      out.close(flow.takeBlanks());
                    }
                  }));
    }
  }
}
