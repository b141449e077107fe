package baguan.extract.docx;

import baguan.extract.Xml;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A pull reader that knows its depth, so that callers walk children without counting ends. */
final class Cursor {
  /** Elements within elements; callers recurse, so this also bounds the stack. */
  private static final int DEEPEST = 256;

  private final XMLStreamReader reader;
  private int depth;

  Cursor(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** Depth of the element it stands at; 0 before the root. */
  int depth() {
    return depth;
  }

  /**
   * Moves to the next child of the element at depth {@code parent}, over whatever the caller left
   * unread of the child before; false at the parent's end.
   */
  boolean child(int parent) throws XMLStreamException {
    while (depth >= parent && reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        if (++depth > DEEPEST) {
          throw new XMLStreamException("nested too deeply");
        }
        if (depth == parent + 1) {
          return true;
        }
      } else if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      }
    }
    return false;
  }

  /** Local name; prefixes and the two families of namespaces (transitional, strict) vary. */
  String name() {
    return reader.getLocalName();
  }

  /** Namespace of the element, or the empty string. */
  String space() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /** Namespace bound to a prefix here, or the empty string. */
  String namespace(String prefix) {
    String uri = reader.getNamespaceURI(prefix);
    return uri == null ? "" : uri;
  }

  /** Attribute by local name, or null. */
  @Nullable String attribute(String name) {
    return Xml.attribute(reader, name);
  }

  /** Attribute by local name, or the empty string. */
  String text(String name) {
    String value = Xml.attribute(reader, name);
    return value == null ? "" : value;
  }

  /** The attribute that nearly every element of this format has. */
  @Nullable String val() {
    return Xml.attribute(reader, "val");
  }

  /** A switch: on when it has no value, or one that is not off. */
  boolean on() {
    String value = val();
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** A number, or a length in twips when it carries a unit. */
  int number(String name, int otherwise) {
    String value = Xml.attribute(reader, name);
    return value == null ? otherwise : Measure.number(value, otherwise);
  }

  /** Number of attributes, for callers that look at all of them in one go. */
  int attributes() {
    return reader.getAttributeCount();
  }

  String attributeName(int index) {
    return reader.getAttributeLocalName(index);
  }

  String attributeValue(int index) {
    return reader.getAttributeValue(index);
  }

  /** All character data of the element it stands at, which it reads to the end. */
  String content() throws XMLStreamException {
    int end = depth - 1;
    String first = "";
    StringBuilder more = null;
    while (depth > end) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new XMLStreamException("nested too deeply");
          }
        }
        case XMLStreamReader.END_ELEMENT -> depth--;
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
          if (first.isEmpty()) {
            first = reader.getText();
          } else {
            more = more == null ? new StringBuilder(first) : more;
            more.append(reader.getText());
          }
        }
        default -> {}
      }
    }
    return more == null ? first : more.toString();
  }

  /** All character data to the end of the element it stands at, a line for each stretch. */
  String lines() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int end = depth - 1;
    while (depth > end && reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          depth++; // no recursion here, so no bound
          newLine(text);
        }
        case XMLStreamReader.END_ELEMENT -> {
          depth--;
          newLine(text);
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(reader.getText());
        default -> {}
      }
    }
    return text.toString().strip();
  }

  private static void newLine(StringBuilder text) {
    int length = text.length();
    while (length > 0 && Character.isWhitespace(text.charAt(length - 1))) {
      length--;
    }
    text.setLength(length);
    text.append(length > 0 ? "\n" : "");
  }
}
