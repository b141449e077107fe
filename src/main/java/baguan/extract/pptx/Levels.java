package baguan.extract.pptx;

import baguan.extract.ooxml.DrawingColor;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Character properties of the nine outline levels of a list style. */
record Levels(List<TextStyle> styles) {
  private static final int COUNT = 9;
  static final Levels OPEN = new Levels(List.of());

  /** Reads {@code lstStyle}, {@code titleStyle} or their like to its end. */
  static Levels read(XMLStreamReader reader, DrawingColor colors) throws XMLStreamException {
    TextStyle[] found = new TextStyle[COUNT];
    Arrays.fill(found, TextStyle.OPEN);
    int level = -1;
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        String name = reader.getLocalName();
        if (name.equals("defRPr") && level >= 0) {
          found[level] = TextStyle.read(reader, colors);
        } else {
          level = depth == 1 ? level(name) : level;
          depth++;
        }
      }
    }
    return new Levels(List.of(found));
  }

  TextStyle at(int level) {
    return level >= 0 && level < styles.size() ? styles.get(level) : TextStyle.OPEN;
  }

  private static int level(String name) {
    boolean one = name.length() == 7 && name.startsWith("lvl") && name.endsWith("pPr");
    int level = one ? name.charAt(3) - '1' : -1;
    return level < COUNT ? level : -1;
  }
}
