package baguan.extract.pdf;

import baguan.document.Cause;
import baguan.extract.LimitException;
import baguan.extract.Sink;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Runs the content stream of one page after another and keeps glyphs, painted areas and lines.
 * Pictures, and fonts drawn by content streams, are never decoded here.
 */
final class PageReader extends PDFGraphicsStreamEngine {
  private static final int TICK = 0xfff;
  private static final int MAX_STATES = 10_000;
  private static final int MAX_CLIPS = 300; // PDFBox copies them all with each new one
  private static final int MAX_PICTURES = 100_000;

  private final Sink sink;
  private final Colors colors = new Colors();
  private final Clip clip = new Clip();
  private final Paths paths = new Paths();
  private final GlyphRun run = new GlyphRun();
  private final MarkedContent marked;
  private PageContent page = new PageContent(0, 1, 1);
  private PageFrame frame = new PageFrame(new PDPage());
  private int seq;
  private int clipRule = -1;
  private float groupAlpha = 1;
  private int masks;

  @SuppressWarnings("NullAway") // one engine for all pages: the page is never asked for
  PageReader(OptionalContent layers, Sink sink) {
    super(null);
    this.sink = sink;
    this.marked = new MarkedContent(layers);
    addOperator(new XObjects(this, false));
    addOperator(new XObjects(this, true));
    addOperator(new ColorSpaces(this, false));
    addOperator(new ColorSpaces(this, true));
    for (String name : List.of("BMC", "BDC", "EMC")) {
      addOperator(new MarkedContent.Mark(this, marked, name));
    }
  }

  /** Fills the content until the first exception, which is the caller's. */
  void read(PDPage source, PageContent content, PageFrame shown) throws IOException {
    page = content;
    frame = shown;
    seq = 0;
    reset();
    processPage(source);
  }

  /** Draws an annotation on top of the page just read. */
  void readAnnotation(PDAnnotation annotation) throws IOException {
    reset();
    showAnnotation(annotation);
  }

  private void reset() {
    groupAlpha = 1;
    masks = 0;
    clipRule = -1;
    paths.clear();
    marked.begin(page);
  }

  MarkedContent marked() {
    return marked;
  }

  /** Place of the next painting. */
  int nextSeq() {
    return ++seq;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if ((++page.operators & TICK) == 0) {
      sink.inflated(Long.MAX_VALUE, 0, 0); // looks at the clock
    }
    if (getGraphicsStackSize() > MAX_STATES) {
      throw new LimitException("graphics states > " + MAX_STATES);
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
    page.strange++;
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    PDGraphicsState state = getGraphicsState();
    int mode = state.getTextState().getRenderingMode().intValue();
    boolean stroked = mode == 1 || mode == 5;
    int color = colors.rgb(stroked ? state.getStrokingColor() : state.getNonStrokingColor());
    double alpha = stroked ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant();
    Cause cause = Cause.NONE;
    if (marked.hidden()) {
      cause = Cause.HIDDEN_LAYER;
    } else if (mode == 3 || mode == 7) {
      cause = Cause.INVISIBLE_RENDER_MODE;
    } else if (alpha * groupAlpha < 0.02) {
      cause = Cause.INVISIBLE_COLOR;
    }
    int from = page.glyphs.size();
    boolean bold = mode == 2 || mode == 6;
    GlyphRun.Pen pen = new GlyphRun.Pen(color, bold, ++seq, cause, clip.bounds(state));
    run.show(string, state, frame, page, pen);
    marked.drawn(page.glyphs, from);
  }

  /** A form keeps its own path; alpha and mask outside a group act on all of it. */
  void form(PDFormXObject form) throws IOException {
    paths.clear();
    if (form instanceof PDTransparencyGroup group) {
      PDGraphicsState state = getGraphicsState();
      float outer = groupAlpha;
      int mask = masks(state);
      groupAlpha *= (float) state.getNonStrokeAlphaConstant();
      masks += mask;
      showTransparencyGroup(group);
      masks -= mask;
      groupAlpha = outer;
    } else {
      showForm(form);
    }
    paths.clear();
  }

  /** A picture in the unit square. */
  void image(COSDictionary dictionary) {
    PDGraphicsState state = getGraphicsState();
    int width = Math.max(0, dictionary.getInt(COSName.WIDTH, COSName.W, 0));
    int height = Math.max(0, dictionary.getInt(COSName.HEIGHT, COSName.H, 0));
    page.pixels += (long) width * height;
    if (marked.hidden() || page.paints.size() > MAX_PICTURES) {
      return;
    }
    Matrix m = state.getCurrentTransformationMatrix();
    Rectangle2D square = new Rectangle2D.Float(0, 0, 1, 1);
    Rectangle2D bounds = m.createAffineTransform().createTransformedShape(square).getBounds2D();
    float[] box = Paths.box(frame, bounds.createIntersection(clip.bounds(state)));
    boolean stencil = dictionary.getBoolean(COSName.IMAGE_MASK, COSName.getPDFName("IM"), false);
    boolean whole =
        !stencil && !dictionary.containsKey(COSName.SMASK) && !dictionary.containsKey(COSName.MASK);
    float alpha = whole ? alpha(state, false) : -1;
    if (box[2] - box[0] > 4 && box[3] - box[1] > 4) {
      page.paints.add(new Paint(++seq, box[0], box[1], box[2], box[3], null, -1, alpha, true));
    }
  }

  private int masks(PDGraphicsState state) {
    return state.getSoftMask() != null || state.getBlendMode() != BlendMode.NORMAL ? 1 : 0;
  }

  private float alpha(PDGraphicsState state, boolean stroke) {
    double own = stroke ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant();
    return masks + masks(state) > 0 ? -1 : (float) own * groupAlpha;
  }

  private Paths.Ink ink(PDGraphicsState state, boolean stroke) {
    int color = colors.rgb(stroke ? state.getStrokingColor() : state.getNonStrokingColor());
    return new Paths.Ink(++seq, color, alpha(state, stroke));
  }

  @Override
  public void strokePath() {
    if (!marked.hidden()) {
      PDGraphicsState state = getGraphicsState();
      float width = Math.abs(transformWidth(state.getLineWidth()));
      paths.stroke(page, frame, clip.bounds(state), ink(state, true), width);
    }
    endPath();
  }

  @Override
  public void fillPath(int rule) {
    fill(rule);
    endPath();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    fill(rule);
    endPath();
  }

  private void fill(int rule) {
    if (!marked.hidden()) {
      PDGraphicsState state = getGraphicsState();
      paths.fill(page, frame, clip.bounds(state), ink(state, false), rule);
    }
  }

  @Override
  public void shadingFill(COSName name) {
    if (!marked.hidden()) {
      float[] box = Paths.box(frame, clip.bounds(getGraphicsState()));
      page.paints.add(new Paint(++seq, box[0], box[1], box[2], box[3], null, -1, -1, false));
    }
  }

  @Override
  public void clip(int rule) {
    clipRule = rule;
  }

  @Override
  public void endPath() {
    boolean few = getGraphicsState().getCurrentClippingPaths().size() < MAX_CLIPS;
    if (clipRule >= 0 && !paths.isEmpty() && few) {
      GeneralPath shape = paths.shape();
      shape.setWindingRule(clipRule == 0 ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
      getGraphicsState().intersectClippingPath(shape);
    }
    clipRule = -1;
    paths.clear();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    paths.rectangle(p0, p1, p2, p3);
  }

  @Override
  public void moveTo(float x, float y) {
    paths.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    paths.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    paths.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return paths.current();
  }

  @Override
  public void closePath() {
    paths.closePath();
  }

  @Override
  public void drawImage(PDImage image) {
    // pictures come through XObjects, undecoded
  }
}
