package baguan.extract.docx;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.document.Stroke;
import baguan.extract.LimitException;
import baguan.extract.Sink;
import baguan.extract.Xml;
import baguan.extract.ooxml.OoxmlPackage;
import baguan.extract.ooxml.OoxmlPackage.Relation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What all stories of one file share while it is read. */
final class Reading {
  /** A step that may meet broken XML or a broken package. */
  interface Step {
    void run() throws IOException, XMLStreamException;
  }

  /** Takes the cursor at a part's root element. */
  interface Root {
    void read(Cursor cursor) throws IOException, XMLStreamException;
  }

  private static final int LARGE = 7_000; // twips both ways, 12 cm: room for a page of text
  private static final long ENOUGH = 100; // characters by which one such illustrates a text

  final OoxmlPackage pack;
  final Sink sink;
  final Settings settings = new Settings();
  final Theme theme = new Theme(settings);
  final Numbering numbering = new Numbering();
  final Styles styles = new Styles(theme, numbering);
  final List<Section> sections = new ArrayList<>();
  private final Map<String, String> commented = new HashMap<>();
  private final Set<String> read = new HashSet<>();
  private final Set<Relation> used = new HashSet<>();
  private int images;
  private int largeImages;
  private long text; // characters a reader sees
  private boolean pageBreak;
  private boolean taken;
  private int section = -1;

  Reading(OoxmlPackage pack, Sink sink) {
    this.pack = pack;
    this.sink = sink;
  }

  void block(Block.Builder block) {
    boolean filled = !block.isBlank();
    text += filled && block.layer().onPage() ? block.length() : 0;
    taken |= filled;
    sink.block(block);
  }

  /** Runs a step; what breaks it is coverage, what it gave before stays. */
  void step(String locator, Step step) {
    try {
      step.run();
    } catch (LimitException e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      String why = Xml.fault(e);
      sink.part(new Part(locator, Part.Reading.PARTLY, Part.Reason.BROKEN, why));
    }
  }

  /** Opens a part at its root element, once; nothing happens when there is none. */
  void part(@Nullable String name, Root root) throws IOException, XMLStreamException {
    if (name == null || !read.add(name)) {
      return;
    }
    XMLStreamReader reader = pack.reader(name);
    if (reader != null) {
      Cursor cursor = new Cursor(reader);
      if (cursor.child(0)) {
        root.read(cursor);
        cursor.child(0); // the rest, so that a cut-off part is noticed
      }
    }
  }

  /** A link's target has been stated where the link stands. */
  void use(Relation relation) {
    used.add(relation);
  }

  boolean isUsed(Relation relation) {
    return used.contains(relation);
  }

  boolean wasRead(String part) {
    return read.contains(part);
  }

  /** A drawn picture, so large in twips; its pixels are not text. */
  void image(int width, int height) {
    images++;
    largeImages += width >= LARGE && height >= LARGE ? 1 : 0;
  }

  int images() {
    return images;
  }

  /** What is shown is mostly pictures: a scan, with no words or a heading over it. */
  boolean mostlyImages() {
    return images > 0 && (text == 0 || text < ENOUGH * largeImages);
  }

  boolean hasText() {
    return text > 0;
  }

  /** A block with text came since the last time this was asked. */
  boolean tookText() {
    boolean any = taken;
    taken = false;
    return any;
  }

  void breakPage() {
    pageBreak = true;
  }

  boolean takePageBreak() {
    boolean pending = pageBreak;
    pageBreak = false;
    return pending;
  }

  /** Index of the section being read. */
  int section() {
    return section >= 0 ? section : sections.size();
  }

  /** Headers and notes come after the body; they belong to an earlier section. */
  void inSection(int index) {
    section = index;
  }

  void endSection(Section ended) {
    sections.add(ended);
  }

  /** Remembers which place a comment hangs on. */
  void comment(String id, String locator) {
    commented.putIfAbsent(id, locator);
  }

  String commented(String id) {
    return commented.getOrDefault(id, "");
  }

  /** A horizontal line of unknown place and length. */
  void rule(ParProps.@Nullable Border border) {
    if (border != null && border.eighths() > 0) {
      stroke(0, 0, 0, border.color(), border.eighths() * 20 / 8);
    }
  }

  /** Colour of a border that is drawn; empty without one. */
  static String ink(ParProps.@Nullable Border border) {
    if (border == null || border.eighths() == 0) {
      return "";
    }
    return border.color().isEmpty() ? "000000" : border.color();
  }

  /** A horizontal line; the format does not tell the page. */
  void stroke(int x, int y, int width, String color, int weight) {
    sink.stroke(new Stroke(new Box(0, x, y, width, 0), color.isEmpty() ? "000000" : color, weight));
  }

  /** States something a part is or holds, under its name. */
  void state(Layer layer, Cause cause, String part, String text) {
    block(Block.in(layer, "docx/part", part).cause(cause).attribute("name", part).text(text));
  }
}
