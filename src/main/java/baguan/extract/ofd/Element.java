package baguan.extract.ofd;

import baguan.extract.LimitException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A small piece of XML in memory: a whole descriptive part, or one graphic object of a page. Names
 * are local names, since files in use carry more than one namespace for the same thing.
 */
final class Element {
  private static final int MAX_ELEMENTS = 300_000;
  private static final int MAX_DEPTH = 100;

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>(4);
  private final List<Element> children = new ArrayList<>(2);
  private final StringBuilder text = new StringBuilder(0);

  private Element(XMLStreamReader reader) {
    this.name = reader.getLocalName();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
  }

  /** Reads from the start tag the reader stands at to its end tag. */
  static Element read(XMLStreamReader reader) throws XMLStreamException {
    Element root = new Element(reader);
    Deque<Element> open = new ArrayDeque<>();
    open.push(root);
    int count = 1;
    while (!open.isEmpty()) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          if (++count > MAX_ELEMENTS) {
            throw new LimitException("elements > " + MAX_ELEMENTS);
          }
          if (open.size() > MAX_DEPTH) {
            throw new XMLStreamException("nested too deeply");
          }
          Element child = new Element(reader);
          open.element().children.add(child);
          open.push(child);
        }
        case XMLStreamReader.END_ELEMENT -> open.pop();
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
            open.element().text.append(reader.getText());
        default -> {}
      }
    }
    return root;
  }

  /** Only the start tag: its children are left to the reader's next calls. */
  static Element start(XMLStreamReader reader) {
    return new Element(reader);
  }

  String name() {
    return name;
  }

  /** Empty when absent. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  boolean has(String key) {
    return attributes.containsKey(key);
  }

  Map<String, String> attributes() {
    return attributes;
  }

  /** A length or ratio; the fallback when absent or no number. */
  double number(String key, double fallback) {
    return parsed(attributes.get(key), fallback);
  }

  static double parsed(@Nullable String value, double fallback) {
    if (value == null || value.isBlank()) {
      return fallback;
    }
    try {
      double number = Double.parseDouble(value.strip());
      return Double.isFinite(number) ? number : fallback;
    } catch (NumberFormatException e) {
      return fallback;
    }
  }

  boolean flag(String key, boolean fallback) {
    String value = attribute(key).strip();
    return value.isEmpty() ? fallback : value.equalsIgnoreCase("true") || value.equals("1");
  }

  List<Element> children() {
    return children;
  }

  List<Element> children(String childName) {
    return children.stream().filter(c -> c.name.equals(childName)).toList();
  }

  @Nullable Element child(String childName) {
    for (Element child : children) {
      if (child.name.equals(childName)) {
        return child;
      }
    }
    return null;
  }

  /** Text of a child, stripped; empty when there is none. */
  String textOf(String childName) {
    Element child = child(childName);
    return child == null ? "" : child.text().strip();
  }

  /** Its own characters, not those of its children. */
  String text() {
    return text.toString();
  }

  /** This element and all below it, in document order. */
  List<Element> walk() {
    List<Element> all = new ArrayList<>();
    Deque<Element> todo = new ArrayDeque<>();
    todo.push(this);
    while (!todo.isEmpty()) {
      Element next = todo.pop();
      all.add(next);
      for (int i = next.children.size() - 1; i >= 0; i--) {
        todo.push(next.children.get(i));
      }
    }
    return all;
  }
}
