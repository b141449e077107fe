package baguan.extract.pdf;

import baguan.document.Cause;

/**
 * One drawn character. Points, origin top left of the CropBox as it is shown.
 *
 * <p>A plain class with fields: there are hundreds of thousands of them.
 */
final class Glyph {
  /** Vertical writing, as an angle no writing has. */
  static final int VERTICAL = 400;

  final String text;
  final Look look;
  final float size;
  final float x;
  final float y;
  final float right;
  final float bottom;
  final float originX;
  final float originY;

  /** Length along the line. */
  final float advance;

  /** Direction of writing in whole degrees, 90 is downwards; or {@link #VERTICAL}. */
  final int angle;

  /** Place in the order of painting. */
  final int seq;

  final boolean wide;
  final boolean mapped;
  private final boolean blank;

  Cause cause = Cause.NONE;
  boolean ocr;

  /** Order of the painting that covers it. */
  int cover;

  /** 0xRRGGBB of the ground beneath; negative when none was painted. */
  int background = -1;

  // along and across the line, set when lines are made
  float u;
  float end;
  float v;

  Glyph(
      FontFace.Shape shape,
      Look look,
      float size,
      float[] box,
      float originX,
      float originY,
      float advance,
      int angle,
      int seq) {
    this.text = shape.text();
    this.wide = shape.wide();
    this.mapped = shape.mapped();
    this.blank = shape.blank();
    this.look = look;
    this.size = size;
    this.x = box[0];
    this.y = box[1];
    this.right = box[2];
    this.bottom = box[3];
    this.originX = originX;
    this.originY = originY;
    this.advance = advance;
    this.angle = angle;
    this.seq = seq;
  }

  boolean blank() {
    return blank;
  }

  float centerX() {
    return (x + right) / 2;
  }

  float centerY() {
    return (y + bottom) / 2;
  }
}
