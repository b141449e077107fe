package baguan.extract.html;

import baguan.document.Cause;
import baguan.extract.Contrast;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * How text is seen at one place of a page, inherited downwards.
 *
 * @param color {@code RRGGBB}, empty when unknown
 * @param background likewise; a picture behind the text is unknown
 */
record Look(Cause cause, boolean invisible, boolean tiny, String color, String background) {
  static final Look PAGE = new Look(Cause.NONE, false, false, "000000", "FFFFFF");

  /** Why text here is not seen; {@link Cause#NONE} when it is. */
  Cause why() {
    if (cause != Cause.NONE) {
      return cause;
    }
    if (invisible) {
      return Cause.HIDDEN_TEXT;
    }
    if (tiny) {
      return Cause.TINY_TEXT;
    }
    boolean known = !color.isEmpty() && !background.isEmpty();
    return known && !Contrast.legible(color, background) ? Cause.INVISIBLE_COLOR : Cause.NONE;
  }

  /** A cause once given holds for all below. */
  Look because(Cause why) {
    return cause != Cause.NONE ? this : new Look(why, invisible, tiny, color, background);
  }

  Look visibility(String value) {
    boolean off = value.equals("hidden") || value.equals("collapse");
    return new Look(cause, off || (invisible && !value.equals("visible")), tiny, color, background);
  }

  Look size(boolean isTiny) {
    return new Look(cause, invisible, isTiny, color, background);
  }

  Look color(String rgb) {
    return new Look(cause, invisible, tiny, rgb, background);
  }

  Look background(String value) {
    String last = value.contains("url(") || value.contains("gradient") ? "" : CssColor.of(value);
    boolean keeps = value.equals("transparent") || value.equals("none") || value.equals("inherit");
    return keeps ? this : new Look(cause, invisible, tiny, color, last);
  }

  /** What the tag itself and its old-style attributes say. */
  Look tag(Element element) {
    Look look = this;
    String name = element.normalName();
    if (element.hasAttr("hidden") || name.equals("template") || name.equals("noscript")) {
      look = look.because(Cause.HIDDEN_TEXT);
    }
    if (element.hasAttr("bgcolor")) {
      look = look.background(element.attr("bgcolor").strip().toLowerCase(Locale.ROOT));
    }
    if (element.hasAttr("background")) {
      look = look.background("url(");
    }
    return name.equals("font") && element.hasAttr("color")
        ? look.color(CssColor.of(element.attr("color")))
        : look;
  }
}
