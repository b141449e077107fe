package baguan.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of a column into paragraphs, where indents and line ends make it plain. */
final class Paragraphs {
  private static final float MIN_COLUMN = 12;
  private static final float MAX_PITCH = 2.4f;
  private static final float MAX_INDENT = 6;
  private static final Pattern MARKER =
      Pattern.compile(
          "^([•·●○■□◆▪➢*]|[—–-]\\s|[(（]?[0-9]{1,2}[.)）、．]|[(（]?[一二三四五六七八九十]{1,3}[、)）]"
              + "|第[一二三四五六七八九十百0-9]{1,5}[条章节]).*",
          Pattern.DOTALL);

  private final List<Line> lines;
  private final float left;
  private final float right;
  private final float pitch;

  private Paragraphs(List<Line> lines) {
    this.lines = lines;
    float[] starts = new float[lines.size()];
    float[] ends = new float[lines.size()];
    float[] pitches = new float[Math.max(0, lines.size() - 1)];
    for (int i = 0; i < lines.size(); i++) {
      starts[i] = lines.get(i).start;
      ends[i] = lines.get(i).end;
      if (i > 0) {
        pitches[i - 1] = lines.get(i).v - lines.get(i - 1).v;
      }
    }
    left = quantile(starts, 0.1f);
    right = quantile(ends, 0.9f);
    pitch = quantile(pitches, 0.5f);
  }

  static List<Paragraph> of(List<Line> lines) {
    return new Paragraphs(lines).join();
  }

  private List<Paragraph> join() {
    List<Paragraph> all = new ArrayList<>();
    Paragraph current = null;
    for (Line line : lines) {
      if (current != null && continues(current, line)) {
        current.add(line);
      } else {
        current = new Paragraph(line);
        all.add(current);
      }
    }
    return all;
  }

  private boolean continues(Paragraph paragraph, Line next) {
    Line last = paragraph.last();
    float size = last.size;
    if (Math.abs(next.size - size) > 0.1f * size
        || last.parted()
        || next.parted()
        || right - left < MIN_COLUMN * size) {
      return false;
    }
    float step = next.v - last.v;
    if (step < 0.8f * size
        || step > MAX_PITCH * size
        || (lines.size() > 4 && step > 1.2f * pitch)) {
      return false;
    }
    return full(last, next) && aligned(paragraph, next, size) && !marked(next);
  }

  /** The first word of the next line had no room at the end of this one. */
  private boolean full(Line line, Line next) {
    float room = right - line.end;
    if (Cjk.is(next.text().codePointAt(0)) || line.last().wide) {
      return room < 2.2f * line.size;
    }
    List<Glyph> glyphs = next.glyphs();
    int i = 1;
    while (i < glyphs.size() && !glyphs.get(i).blank() && !next.spaced(i)) {
      i++;
    }
    return room < glyphs.get(i - 1).end - next.start + 0.3f * line.size;
  }

  private boolean aligned(Paragraph paragraph, Line next, float size) {
    List<Line> before = paragraph.lines();
    if (before.size() > 1) {
      return Math.abs(next.start - paragraph.last().start) < 0.4f * size;
    }
    float indent = next.start - before.get(0).start;
    if (indent < -MAX_INDENT * size) {
      return false; // set at the right, as a date is
    }
    if (next.start - left < 0.8f * size) {
      return indent < 0.4f * size;
    }
    return indent > 0.4f * size && indent < 4 * size && marked(before.get(0)); // hanging
  }

  private static boolean marked(Line line) {
    return MARKER.matcher(line.text()).matches();
  }

  private static float quantile(float[] values, float q) {
    if (values.length == 0) {
      return 0;
    }
    Arrays.sort(values);
    return values[Math.round((values.length - 1) * q)];
  }
}
