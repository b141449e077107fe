package baguan.extract.docx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph while it is read: what a reader sees, and beside it what is deleted, inserted,
 * hidden or behind it, each stretch a block of its own.
 */
final class Paragraph {
  private static final float LINE = 579; // twips: 22 on a page of 225 mm (GB/T 9704-2012)
  private static final String MARK = "¶"; // stands for a changed mark that has no text of its own

  /** A stretch of one layer that still grows. */
  private record Stretch(Block.Builder block, Cause cause, Revision revision) {}

  final Flow flow;
  final String path;
  private final Reading reading;
  private final List<Block.Builder> beside = new ArrayList<>(0);
  private final Map<String, Integer> counts = new HashMap<>(4);
  private ParProps direct = ParProps.NONE;
  private ParStyle style;
  private Looks looks;
  private Layer layer;
  private Cause cause;
  private Block.Builder visible;
  private @Nullable Stretch removed;
  private @Nullable Stretch added;
  private @Nullable Stretch hidden;
  private boolean page;
  private boolean pageAfter;
  private boolean filled; // something is seen
  private boolean lost;

  Paragraph(Reading reading, Flow flow) {
    this.reading = reading;
    this.flow = flow;
    this.path = flow.nextParagraph();
    this.layer = flow.layer;
    this.cause = flow.cause;
    this.style = reading.styles.paragraph(null);
    this.looks = reading.styles.looks(style, flow.look, "");
    this.visible = flow.block(layer, cause, path);
  }

  /** Takes what the paragraph says of itself; comes before any text. */
  void properties(ParProps props) {
    direct = props;
    style = reading.styles.paragraph(props.style);
    String shade = props.shade != null ? props.shade : style.par().shade;
    looks = reading.styles.looks(style, flow.look, shade == null ? "" : shade);
    page |= props.pageBreak || style.par().pageBreak;
    if (props.offPage) {
      layer = Layer.HIDDEN;
      cause = Cause.OFF_PAGE_TEXT;
      visible = flow.block(layer, cause, path);
    }
  }

  Look look(RunProps run) {
    return looks.of(run);
  }

  /** Adds text to the layers it belongs to. */
  void add(String text, Look look, Revision revision) {
    if (text.isEmpty()) {
      return;
    }
    if (revision.removes()) {
      hidden = null;
      removed = grown(removed, revision.type().layer, revision.type().cause, revision, text, look);
      lost = true;
      return;
    }
    removed = null;
    if (layer != Layer.CACHE && look.hides(text)) {
      hidden = grown(hidden, Layer.HIDDEN, look.hidden(), Revision.NONE, text, look);
      lost = true;
    } else {
      hidden = null;
      visible.text(text, look.style());
      boolean blank = text.isBlank();
      filled |= !blank;
      pageAfter &= blank;
    }
    added =
        revision.adds()
            ? grown(added, Layer.INSERTED, revision.type().cause, revision, text, look)
            : null;
  }

  private Stretch grown(
      @Nullable Stretch open, Layer in, Cause why, Revision by, String text, Look look) {
    Stretch stretch =
        open != null && open.cause() == why && open.revision().equals(by)
            ? open
            : start(in, why, by);
    stretch.block().text(text, look.style());
    return stretch;
  }

  private Stretch start(Layer in, Cause why, Revision by) {
    String step = in == Layer.HIDDEN ? "hidden" : by.type().step;
    Block.Builder block =
        flow.block(in, why, next(step))
            .attribute("author", by.author())
            .attribute("date", by.date())
            .attribute("anchor", "" + visible.length());
    beside.add(block);
    return new Stretch(block, why, by);
  }

  /** Locator of the next thing of a kind in this paragraph. */
  String next(String step) {
    return path + "/" + step + "[" + counts.merge(step, 1, Integer::sum) + "]";
  }

  /** A block that comes after the paragraph's own. */
  Consumer<Block.Builder> beside() {
    return beside::add;
  }

  /** The text after this stands on a new page. */
  void pageBreak() {
    page |= !filled;
    pageAfter = filled;
  }

  /** Its mark, or the row it is in, is inserted or deleted. */
  private void changed(Revision mark) {
    if (mark.type() == Revision.Type.NONE) {
      return;
    }
    Stretch open = mark.removes() ? removed : added;
    if (open == null || !open.revision().equals(mark)) {
      open = start(mark.type().layer, mark.type().cause, mark);
      open.block().text(MARK);
    }
    open.block().attribute("mark", "paragraph");
  }

  /** Gives out all blocks. */
  void close() {
    changed(direct.mark.revision);
    ParProps effective = effective();
    borders(effective);
    if (filled || !lost) {
      visible.prefix(prefix());
    }
    int size = looks.of(RunProps.NONE).style().size();
    Layout layout = effective.layout(size, reading.section(), style.name());
    if (visible.isBlank()) {
      flow.blank(lines(layout, size));
    } else {
      if (reading.takePageBreak() || page) {
        visible.attribute("break", "page");
      }
      visible.attribute("blank-lines-above", flow.takeBlanks());
      visible.attribute("frame", direct.frame);
      if (layout.outline() > 0 && flow.kind == Kind.PARAGRAPH) {
        visible.kind(Kind.HEADING);
      }
      flow.out.accept(visible.layout(layout));
      page = pageAfter;
    }
    if (page) {
      reading.breakPage();
    }
    beside.forEach(flow.out);
    if (direct.section != null) {
      reading.endSection(direct.section);
    }
  }

  /** Height of a paragraph without text, in lines of a 公文; one at least. */
  private static int lines(Layout layout, int size) {
    boolean counted = layout.lineRule() == Layout.LineRule.MULTIPLE;
    int height = counted ? layout.line() * size * 13 / 2400 : layout.line();
    return Math.max(1, Math.round((height + layout.before() + layout.after()) / LINE));
  }

  private ParProps effective() {
    ParProps low = looks.par();
    if (direct.number != ParProps.UNSET && direct.number != 0) {
      low = reading.numbering.paragraph(direct.number, level()).over(low);
    }
    return direct.over(low);
  }

  private int level() {
    return direct.level != ParProps.UNSET ? direct.level : style.level();
  }

  private String prefix() {
    int number = direct.number != ParProps.UNSET ? direct.number : style.number();
    boolean counted = number > 0 && (filled || direct.mark.vanish <= 0);
    return counted ? reading.numbering.next(number, level()) : "";
  }

  private void borders(ParProps effective) {
    if (layer.onPage()) {
      reading.rule(effective.top);
      reading.rule(effective.bottom);
      visible.attribute("line-below", Reading.ink(effective.bottom));
    }
  }
}
