package baguan.samples;

import java.util.ArrayList;
import java.util.List;

/** Lays a {@link Gongwen} out on pages, as a word processor prints it; points, y runs down. */
final class GongwenPages {
  private static final float TWIP = 1 / 20f;
  private static final float MM = 72 / 25.4f;
  private static final float PITCH = 28.95f;
  static final String RED = "FF0000";
  static final String BLACK = "000000";

  private final Gongwen paper;
  private final float left;
  private final float right;
  private final List<Page> pages = new ArrayList<>();
  private float y;
  private boolean numbered = true;

  /**
   * A line of text.
   *
   * @param spacing between its characters
   * @param x of its first character, {@code base} of its baseline
   */
  record Line(
      String text, String font, float size, String color, float spacing, float x, float base) {
    float width() {
      return ems(text) * size + text.length() * spacing;
    }
  }

  /** A drawn line across the page. */
  record Rule(float x, float width, float y, String color, float weight) {}

  /** What stands on a page, in the order it is drawn. */
  record Page(List<Line> lines, List<Rule> rules) {}

  private GongwenPages(Gongwen paper) {
    this.paper = paper;
    this.left = paper.number("page.left") * TWIP;
    this.right = width(paper) - paper.number("page.right") * TWIP;
  }

  static List<Page> of(Gongwen paper) {
    GongwenPages layout = new GongwenPages(paper);
    layout.turn();
    layout.fill();
    return layout.pages;
  }

  static float width(Gongwen paper) {
    return paper.number("page.width") * TWIP;
  }

  static float height(Gongwen paper) {
    return paper.number("page.height") * TWIP;
  }

  private float foot() {
    return height(paper) - paper.number("page.bottom") * TWIP;
  }

  private Page page() {
    return pages.get(pages.size() - 1);
  }

  private void turn() {
    pages.add(new Page(new ArrayList<>(), new ArrayList<>()));
    y = paper.number("page.top") * TWIP;
    number();
  }

  /** An empty page before 版记; it and the next have no numbers (7.5), unless that is the fault. */
  private void blank() {
    if (!paper.aspect("blank").isEmpty()) {
      numbered = paper.aspect("blank").equals("numbered");
      turn();
    }
  }

  /** Its dashes 7 mm under the text, odd pages at the right, even ones at the left (7.5). */
  private void number() {
    String form = paper.aspect("page-number");
    if (!numbered || form.isEmpty() || (pages.size() == 1 && paper.is("first-page-differs"))) {
      return;
    }
    float size = paper.number("page-number.size") / 2f;
    String font = paper.aspect("page-number.font");
    Line number =
        new Line(form.replace("#", Integer.toString(numberOfPage())), font, size, "", 0, 0, 0);
    boolean outer =
        pages.size() % 2 == (paper.is("page-number.crossed") ? 0 : 1)
            || !paper.is("page-number.sides");
    float end = size * paper.number("page-number.end") / 100;
    float at = outer ? right - end - number.width() : left + end;
    float dash = foot() + paper.millimetres("page-number.gap");
    page().lines().add(new Line(number.text(), font, size, "", 0, at, dash + size * 0.38f));
  }

  /** Attachments may count anew. */
  private int numberOfPage() {
    boolean anew = paper.is("page-number.restart") && pages.size() > 2;
    return anew ? pages.size() - 2 : pages.size();
  }

  private void fill() {
    List<GongwenParagraph> all = paper.paragraphs();
    boolean letter = paper.isLetter();
    float top = y + paper.millimetres("mark.gap");
    int mark = paper.aspect("top").isEmpty() ? 0 : paper.aspect("top").split(" ").length;
    if (letter) {
      doubled(height(paper) - 20 * MM, "letter-line.inner", "letter-line.outer");
    }
    for (int i = 0; i < all.size(); i++) {
      GongwenParagraph p = all.get(i);
      y = i == mark ? top : y;
      if (p.before()) {
        turn();
      }
      if (p.isImprint()) {
        imprint(p, all, i);
      }
      y += p.gap() * PITCH;
      paragraph(p);
      if (p.rule() && letter) {
        y += 4 * MM;
        doubled(y, "letter-line.outer", "letter-line.inner");
      } else if (p.rule()) {
        y +=
            paper.millimetres("red-line.gap") - (PITCH - p.size() / 2f) / 2; // under the characters
        across("red-line", y, paper.aspect("red-line.color"), 1.5f);
      }
    }
  }

  /** 版记 stands at the foot of its page, between lines; another parts 印发 from the rest. */
  private void imprint(GongwenParagraph p, List<GongwenParagraph> all, int i) {
    float foot = foot() - paper.number("imprint.raised");
    if (!all.get(i - 1).isImprint()) {
      int lines = (int) all.stream().filter(GongwenParagraph::isImprint).count();
      if (y > foot - lines * PITCH || !paper.aspect("blank").isEmpty()) {
        blank();
        turn();
      }
      y = foot - lines * PITCH;
      across("imprint-line", y, BLACK, paper.millimetres("imprint-line.outer"));
      across("imprint-line", foot, BLACK, paper.millimetres("imprint-line.outer"));
    } else if (p.isPrinted() || paper.is("moved.line")) {
      across("imprint-line", y, BLACK, paper.millimetres("imprint-line.middle"));
    }
  }

  /** Centred on the text, or on the paper where it is the wider. */
  private void across(String line, float at, String color, float weight) {
    float wide = paper.millimetres(line);
    float middle = line.startsWith("letter") ? width(paper) / 2 : (left + right) / 2;
    if (wide > 0 && weight > 0) {
      page().rules().add(new Rule(middle - wide / 2, wide, at, color, weight));
    }
  }

  private void doubled(float at, String above, String below) {
    across("letter-line", at, RED, paper.millimetres(above));
    across("letter-line", at + 3, RED, paper.millimetres(below));
  }

  private void paragraph(GongwenParagraph p) {
    float size = p.size() / 2f;
    float pitch = p.line() > 0 ? p.line() * TWIP : Math.max(PITCH, size * 1.4f);
    float indent = p.indent() / 100f * size;
    int from = 0;
    while (from < p.text().length()) {
      float room = right - left - indent;
      int to = from;
      float used = 0;
      float apart = p.align().equals("both") ? Float.parseFloat(paper.aspect("spacing")) : 0;
      while (to < p.text().length() && used + em(p.text().charAt(to)) * size <= room + 0.5f) {
        used += em(p.text().charAt(to)) * size + apart;
        to++;
      }
      if (to < p.text().length() && "，。、；：）".indexOf(p.text().charAt(to)) >= 0) {
        to--; // no line begins with a stop
        used -= em(p.text().charAt(to)) * size + apart;
      }
      boolean full = to < p.text().length();
      if (y + pitch > foot() + 1) {
        turn();
      }
      float x =
          switch (p.align()) {
            case "center" -> left + (room - used) / 2;
            case "right" -> right - used - p.end() / 100f * size;
            default -> left + indent;
          };
      float spacing =
          apart + (full && p.align().equals("both") ? (room - used) / (to - from - 1) : 0);
      float base = y + (pitch + size) / 2 - size * 0.12f;
      int turn = Math.max(from, Math.min(to, p.tail().from()));
      piece(p, from, turn, x, base, spacing);
      float head = ems(p.text().substring(from, turn)) * size + (turn - from) * spacing;
      piece(p, turn, to, x + head, base, spacing);
      y += pitch;
      from = to;
      indent = p.hang() / 100f * size;
    }
  }

  /** Characters of one type. */
  private void piece(GongwenParagraph p, int from, int to, float x, float base, float spacing) {
    if (from < to) {
      String text = p.text().substring(from, to);
      float size = p.size() / 2f;
      page().lines().add(new Line(text, p.fontAt(from), size, p.color(), spacing, x, base));
    }
  }

  /** Width of a text, in characters. */
  static float ems(String text) {
    float wide = 0;
    for (int i = 0; i < text.length(); i++) {
      wide += em(text.charAt(i));
    }
    return wide;
  }

  static float em(char c) {
    return c < 128 ? 0.5f : 1;
  }
}
