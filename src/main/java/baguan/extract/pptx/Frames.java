package baguan.extract.pptx;

import baguan.document.Cause;
import baguan.document.Layer;
import baguan.extract.ooxml.DrawingColor;
import baguan.extract.ooxml.OoxmlPackage;
import baguan.extract.ooxml.Reading;
import baguan.extract.ooxml.Theme;
import java.util.HashMap;
import java.util.Map;

/** Layouts and masters, each read once: the text of those in use is on the slides. */
final class Frames {
  private final Reading reading;
  private final Levels text;
  private final Map<String, Frame> known = new HashMap<>();

  /**
   * @param text what all text of the presentation inherits last
   */
  Frames(Reading reading, Levels text) {
    this.reading = reading;
    this.text = text;
  }

  /** The layout or master a slide, layout or notes page hangs on. */
  Frame of(String part, String type) {
    for (OoxmlPackage.Relation relation : reading.relations(part).values()) {
      if (relation.type().equals(type) && !relation.external()) {
        return frame(relation.target(), type, Layer.HEADER);
      }
    }
    return root(part);
  }

  /** Reads what no slide uses: it is in the file, not on any slide. */
  void rest(String presentation) {
    for (OoxmlPackage.Relation master : reading.relations(presentation).values()) {
      if (master.type().equals("slideMaster") && !master.external()) {
        frame(master.target(), "slideMaster", Layer.CACHE);
        for (OoxmlPackage.Relation layout : reading.relations(master.target()).values()) {
          if (layout.type().equals("slideLayout") && !layout.external()) {
            frame(layout.target(), "slideLayout", Layer.CACHE);
          }
        }
      }
    }
  }

  private Frame frame(String part, String type, Layer layer) {
    Frame frame = known.get(part);
    if (frame != null) {
      return frame;
    }
    boolean layout = type.equals("slideLayout");
    Frame parent = layout ? master(part, layer) : root(part);
    Frame made = new Frame(parent, layout ? parent.colors : new DrawingColor(theme(part)));
    known.put(part, made);
    Place place = new Place(part, "pptx/" + name(part), layer, Cause.NONE, true);
    reading.xml(
        part, place.locator(), xml -> new ShapeTree(reading, place, made, Area.NONE).read(xml));
    return made;
  }

  private Frame master(String layout, Layer layer) {
    for (OoxmlPackage.Relation relation : reading.relations(layout).values()) {
      if (relation.type().equals("slideMaster") && !relation.external()) {
        return frame(relation.target(), "slideMaster", layer);
      }
    }
    return root(layout);
  }

  private Frame root(String part) {
    Frame root = new Frame(null, new DrawingColor(theme(part)));
    root.other = text;
    return root;
  }

  private Theme theme(String part) {
    for (OoxmlPackage.Relation relation : reading.relations(part).values()) {
      if (relation.type().equals("theme") && !relation.external()) {
        return Theme.read(reading, relation.target());
      }
    }
    return Theme.NONE;
  }

  private static String name(String part) {
    String file = part.substring(part.lastIndexOf('/') + 1);
    return file.endsWith(".xml") ? file.substring(0, file.length() - 4) : file;
  }
}
