package baguan.extract.docx;

import baguan.document.Cause;
import baguan.document.Style;
import baguan.extract.Contrast;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one kind of paragraph lends to its runs; each look is resolved once. */
final class Looks {
  private static final int TINY_HALF_POINTS = 4;
  private static final int NARROW_PERCENT = 5;
  private static final int DEFAULT_HALF_POINTS = 20;

  /** What all kinds of paragraphs of a file have in common. */
  static final class Shared {
    private final Styles styles;
    private final Map<Style, Style> interned = new HashMap<>();
    private String paper = "FFFFFF";

    Shared(Styles styles) {
      this.styles = styles;
    }

    void paper(String color) {
      paper = color.isEmpty() ? paper : color;
    }
  }

  private final Shared shared;
  private final RunProps para;
  private final CellLook cell;
  private final ParProps par;
  private final String shade;
  private final Map<RunProps, Look> known = new HashMap<>();
  private RunProps lastProps = RunProps.NONE;
  private @Nullable Look last;

  Looks(Shared shared, ParStyle style, CellLook cell, String shade) {
    this.shared = shared;
    this.para = style.run();
    this.cell = cell;
    this.par = style.par().over(cell.par().over(shared.styles.defaultPar()));
    this.shade = shade;
  }

  /** What these paragraphs are like before they say anything themselves. */
  ParProps par() {
    return par;
  }

  Look of(RunProps direct) {
    if (last != null && lastProps.equals(direct)) {
      return last;
    }
    Look look = known.computeIfAbsent(direct, this::resolve);
    lastProps = direct;
    last = look;
    return look;
  }

  private Look resolve(RunProps direct) {
    RunProps low = shared.styles.defaultRun();
    RunProps named = shared.styles.character(direct.style);
    RunProps all = direct.over(named.over(para.over(cell.run().over(low))));
    int halfPoints = all.size == RunProps.UNSET ? DEFAULT_HALF_POINTS : all.size;
    String background = background(all);
    Style style =
        new Style(
            text(all.font),
            text(all.latin),
            halfPoints * 10,
            text(all.color),
            background.equals(Colors.UNKNOWN) ? "" : background,
            toggled(direct.bold, named.bold, para.bold, cell.run().bold, low.bold),
            toggled(direct.italic, named.italic, para.italic, cell.run().italic, low.italic),
            all.underline > 0,
            toggled(direct.strike, named.strike, para.strike, cell.run().strike, low.strike));
    boolean vanished =
        toggled(direct.vanish, named.vanish, para.vanish, cell.run().vanish, low.vanish);
    Style shown = shared.interned.computeIfAbsent(style, key -> key);
    return new Look(shown, vanished ? Cause.HIDDEN_TEXT : hidden(all, halfPoints, background));
  }

  /** Styles flip a switch, each of them; what a run says itself is final (17.7.3). */
  private static boolean toggled(int direct, int named, int para, int table, int low) {
    if (direct != 0) {
      return direct > 0;
    }
    return low > 0 || ((named > 0) ^ (para > 0) ^ (table > 0));
  }

  private String background(RunProps all) {
    if (all.highlight != null && !all.highlight.isEmpty()) {
      return all.highlight;
    }
    if (all.shade != null && !all.shade.isEmpty()) {
      return all.shade;
    }
    return shade.isEmpty() ? cell.fill() : shade;
  }

  private Cause hidden(RunProps all, int halfPoints, String background) {
    boolean narrow = all.width != RunProps.UNSET && all.width <= NARROW_PERCENT;
    if (halfPoints <= TINY_HALF_POINTS || narrow) {
      return Cause.TINY_TEXT;
    }
    if (all.color == null || all.color.isEmpty() || background.equals(Colors.UNKNOWN)) {
      return Cause.NONE; // automatic ink turns white on dark
    }
    String behind = background.isEmpty() ? shared.paper : background;
    return Contrast.legible(all.color, behind) ? Cause.NONE : Cause.INVISIBLE_COLOR;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
