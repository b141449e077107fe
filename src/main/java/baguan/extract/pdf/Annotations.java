package baguan.extract.pdf;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.extract.Sink;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Notes, stamps, marks, links of a page. Form fields and watermarks are drawn into the page's own
 * text; what other annotations draw is theirs.
 */
final class Annotations {
  private static final int HIDDEN = 1 << 1;
  private static final int NO_VIEW = 1 << 5;
  private static final double DARK = 0.15;

  private final OptionalContent layers;
  private final Actions actions;
  private final Files files;
  private final IdentityHashMap<COSDictionary, String> drawn = new IdentityHashMap<>();

  Annotations(OptionalContent layers, Actions actions, Files files) {
    this.layers = layers;
    this.actions = actions;
    this.files = files;
  }

  /** Draws them on top of the page just read. */
  void draw(PDPage source, PageContent page, PageFrame frame, PageReader reader)
      throws IOException {
    drawn.clear();
    for (COSDictionary dictionary : all(source)) {
      if (!shown(dictionary)) {
        continue;
      }
      if (dictionary.getCOSDictionary(COSName.AP) == null) {
        ground(dictionary, page, frame, reader);
        continue;
      }
      int from = page.glyphs.size();
      reader.readAnnotation(PDAnnotation.createAnnotation(dictionary));
      String type = Dictionaries.name(dictionary, "Subtype");
      List<Glyph> own = page.glyphs.subList(from, page.glyphs.size());
      if (type.equals("Widget")) {
        own.forEach(Annotations::shownByViewer);
      } else if (!type.equals("Watermark")) {
        drawn.put(dictionary, text(own));
        own.clear();
      }
      ground(dictionary, page, frame, reader);
    }
  }

  /** Viewers size and scroll the text of fields, whatever the file draws. */
  private static void shownByViewer(Glyph glyph) {
    if (glyph.cause == Cause.TINY_TEXT || glyph.cause == Cause.CLIPPED_TEXT) {
      glyph.cause = Cause.NONE;
    }
  }

  /** Says what they say; the page's glyphs must still be there. */
  void read(PDPage source, PageContent page, PageFrame frame, Sink sink) {
    int n = 0;
    actions.of(source.getCOSObject(), page.part(), "action", sink);
    for (COSDictionary annotation : all(source)) {
      String path = "annotation[" + ++n + "]";
      actions.of(annotation, page.part(), path, sink);
      switch (Dictionaries.name(annotation, "Subtype")) {
        case "Link", "Widget" -> {}
        case "Redact" -> redact(annotation, page, frame, path, sink);
        case "Text", "Popup" -> say(annotation, Layer.COMMENT, page, frame, path, sink);
        default -> say(annotation, Layer.ANNOTATION, page, frame, path, sink);
      }
      COSBase file = annotation.getDictionaryObject(COSName.FS);
      files.read(file, "", page.part(), path + "/file", sink);
    }
  }

  private void say(
      COSDictionary annotation,
      Layer layer,
      PageContent page,
      PageFrame frame,
      String path,
      Sink sink) {
    boolean reply = annotation.containsKey(COSName.getPDFName("IRT"));
    Layer at = reply ? Layer.COMMENT : layer;
    String contents = Dictionaries.text(annotation, "Contents");
    if (contents.isBlank()) {
      contents = Dictionaries.plain(Dictionaries.text(annotation, "RC"));
    }
    sink.block(builder(annotation, at, page, frame, path).text(contents));
    String shown = drawn.getOrDefault(annotation, "");
    if (!strip(contents).contains(strip(shown))) {
      sink.block(builder(annotation, at, page, frame, path + "/appearance").text(shown));
    }
  }

  /** Marked for redaction, yet still there. */
  private void redact(
      COSDictionary annotation, PageContent page, PageFrame frame, String path, Sink sink) {
    StringBuilder under = new StringBuilder();
    List<Rectangle2D> areas = areas(annotation);
    for (Glyph glyph : page.glyphs) {
      if (within(glyph, areas, frame)) {
        under.append(glyph.text);
      }
    }
    String overlay = Dictionaries.text(annotation, "OverlayText");
    String contents = Dictionaries.text(annotation, "Contents");
    String text = !under.toString().isBlank() ? under.toString() : contents + " " + overlay;
    sink.block(
        builder(annotation, Layer.ANNOTATION, page, frame, path)
            .cause(Cause.COVERED_TEXT)
            .text(text.isBlank() ? "Redact" : text)
            .attribute("overlay", overlay));
  }

  private static boolean within(Glyph glyph, List<Rectangle2D> areas, PageFrame frame) {
    for (Rectangle2D area : areas) {
      float[] box = Paths.box(frame, area);
      if (glyph.centerX() >= box[0]
          && glyph.centerX() <= box[2]
          && glyph.centerY() >= box[1]
          && glyph.centerY() <= box[3]) {
        return true;
      }
    }
    return false;
  }

  /** A dark highlight, or a filled square without an appearance of its own, hides like paint. */
  private static void ground(
      COSDictionary annotation, PageContent page, PageFrame frame, PageReader reader) {
    String type = Dictionaries.name(annotation, "Subtype");
    boolean highlight = type.equals("Highlight");
    boolean square = type.equals("Square") && !annotation.containsKey(COSName.AP);
    COSArray color = Dictionaries.array(annotation, highlight ? "C" : "IC");
    if (color == null || !(highlight || square)) {
      return;
    }
    int rgb = Colors.of(color.toFloatArray());
    float alpha = annotation.getFloat(COSName.CA, 1);
    if (rgb < 0 || (highlight && Colors.luminance(rgb) > DARK)) {
      return;
    }
    for (Rectangle2D area : areas(annotation)) {
      float[] b = Paths.box(frame, area);
      page.paints.add(new Paint(reader.nextSeq(), b[0], b[1], b[2], b[3], null, rgb, alpha, false));
    }
  }

  private static List<Rectangle2D> areas(COSDictionary annotation) {
    List<Rectangle2D> areas = new ArrayList<>();
    COSArray quads = Dictionaries.array(annotation, "QuadPoints");
    float[] q = quads == null ? new float[0] : quads.toFloatArray();
    for (int i = 0; i + 7 < q.length && areas.size() < 1_000; i += 8) {
      Rectangle2D area = new Rectangle2D.Float(q[i], q[i + 1], 0, 0);
      for (int k = 2; k < 8; k += 2) {
        area.add(q[i + k], q[i + k + 1]);
      }
      areas.add(area);
    }
    COSArray rect = Dictionaries.array(annotation, "Rect");
    float[] r = rect == null ? new float[0] : rect.toFloatArray();
    if (areas.isEmpty() && r.length >= 4) {
      Rectangle2D area = new Rectangle2D.Float(r[0], r[1], 0, 0);
      area.add(r[2], r[3]);
      areas.add(area);
    }
    return areas;
  }

  private Block.Builder builder(
      COSDictionary annotation, Layer layer, PageContent page, PageFrame frame, String path) {
    boolean hidden = (annotation.getInt(COSName.F, 0) & (HIDDEN | NO_VIEW)) != 0;
    List<Box> boxes = new ArrayList<>();
    for (Rectangle2D area : areas(annotation)) {
      float[] b = Paths.box(frame, area);
      int x = Math.round(b[0] * 20);
      int y = Math.round(b[1] * 20);
      boxes.add(new Box(page.number, x, y, Math.round(b[2] * 20) - x, Math.round(b[3] * 20) - y));
    }
    return Block.in(layer, page.part(), path)
        .cause(layer == Layer.COMMENT ? Cause.COMMENT : Cause.ANNOTATION)
        .boxes(boxes)
        .attribute("author", Dictionaries.text(annotation, "T"))
        .attribute("subject", Dictionaries.text(annotation, "Subj"))
        .attribute("date", Dictionaries.text(annotation, "M"))
        .attribute("hidden", hidden ? "true" : "")
        .attribute("subtype", Dictionaries.name(annotation, "Subtype"));
  }

  private boolean shown(COSDictionary annotation) {
    return (annotation.getInt(COSName.F, 0) & (HIDDEN | NO_VIEW)) == 0
        && !layers.hides(annotation.getCOSDictionary(COSName.OC))
        && !Dictionaries.name(annotation, "Subtype").equals("Popup");
  }

  private static List<COSDictionary> all(PDPage page) {
    COSArray array = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    List<COSDictionary> all = new ArrayList<>();
    for (int i = 0; array != null && i < array.size(); i++) {
      if (array.getObject(i) instanceof COSDictionary annotation) {
        all.add(annotation);
      }
    }
    return all;
  }

  private static String text(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    for (List<Line> lines : Lines.of(glyphs)) {
      for (Line line : lines) {
        text.append(text.length() > 0 ? "\n" : "").append(line.text());
      }
    }
    return text.toString();
  }

  private static String strip(String text) {
    return text.replaceAll("\\s+", "");
  }
}
