package baguan.extract.ooxml;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A chart part: its titles are on the page, its caches hold the data behind it, a block each. Both
 * chart vocabularies.
 */
public final class Charts {
  private final Reading reading;
  private final String part;
  private final Layer layer;
  private final Cause cause;
  private int titles;
  private int caches;
  private String formula = "";

  /**
   * @param part locator of the sheet or slide, and of the chart in it: {@code
   *     pptx/slide[2]/shape[4]}
   * @param layer of the titles
   */
  public Charts(Reading reading, String part, Layer layer, Cause cause) {
    this.reading = reading;
    this.part = part;
    this.layer = layer;
    this.cause = cause;
  }

  /** Reads the chart in {@code target}. */
  public void read(String target) {
    reading.xml(target, this::fill);
  }

  private void fill(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "f" -> formula = Reading.text(reader);
        case "p" -> title(Reading.text(reader));
        case "strCache", "numCache", "multiLvlStrCache", "lvl", "strLit", "numLit" -> cache(reader);
        default -> {}
      }
    }
  }

  private void title(String text) {
    reading
        .sink()
        .block(
            Block.in(layer, part, "chart/p[" + ++titles + "]")
                .kind(Kind.SHAPE)
                .cause(cause)
                .text(text));
  }

  private void cache(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        String name = reader.getLocalName();
        if (name.equals("v") || (name.equals("pt") && depth == 1 && !hasValue(reader))) {
          text.append(text.length() == 0 ? "" : "\t").append(Reading.text(reader));
        } else if (name.equals("formatCode")) {
          Reading.text(reader);
        } else {
          depth++;
        }
      }
    }
    reading
        .sink()
        .block(
            Block.in(Layer.CACHE, part, "chart/cache[" + ++caches + "]")
                .kind(Kind.PROPERTY)
                .attribute("formula", formula)
                .text(text));
  }

  /** Points of the older vocabulary have a {@code v} in them; those of the newer are the value. */
  private static boolean hasValue(XMLStreamReader reader) {
    return !String.valueOf(reader.getNamespaceURI()).contains("/chartex");
  }
}
