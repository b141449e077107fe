package baguan.extract.xlsx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.extract.Sink;
import baguan.extract.ooxml.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The shared string table, and which of its strings some cell still uses. */
final class SharedStrings {
  private static final int LONG = 256;
  static final RichText EMPTY = new RichText("", List.of());

  private final List<RichText> strings = new ArrayList<>();
  private final BitSet used = new BitSet();

  static SharedStrings read(Reading reading, String part) {
    SharedStrings table = new SharedStrings();
    if (!part.isEmpty()) {
      reading.xml(part, table::fill);
    }
    return table;
  }

  /** The string of an index, marked as used; empty when there is none. Long ones are counted. */
  RichText use(String index, Sink sink) {
    int i = Reading.number(index, -1);
    if (i < 0 || i >= strings.size()) {
      return EMPTY;
    }
    used.set(i);
    RichText string = strings.get(i);
    int length = string.text().length();
    if (length > LONG) {
      sink.inflated(Long.MAX_VALUE, length, length); // one string may stand in a million cells
    }
    return string;
  }

  /** Text that deleted cells left behind: a block each. */
  void orphans(Reading reading) {
    for (int i = used.nextClearBit(0); i < strings.size(); i = used.nextClearBit(i + 1)) {
      reading
          .sink()
          .block(
              Block.in(Layer.UNREFERENCED, "xlsx/sharedStrings", "si[" + i + "]")
                  .cause(Cause.ORPHAN_PART)
                  .text(strings.get(i).text()));
    }
  }

  private void fill(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("si")) {
        strings.add(RichText.read(reader));
      }
    }
  }
}
