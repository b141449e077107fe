package baguan.extract.docx;

import java.util.HashMap;
import java.util.Map;

/**
 * Where a floating thing stands, as far as one pass can tell: the section's size comes after its
 * text, so the largest ordinary paper and generous margins are assumed. Twips.
 */
final class Placement {
  private static final int PAPER = 23_811; // long edge of A3
  private static final int MARGIN = 3_000;

  int x;
  int y;
  int width;
  int height;
  boolean fromPageX;
  boolean fromPageY;
  boolean floating;
  boolean hidden;

  /** Wholly beside the paper, wherever its anchor stands. */
  boolean offPage() {
    int slackX = fromPageX ? 0 : MARGIN;
    int slackY = fromPageY ? 0 : PAPER; // paragraphs may stand anywhere down the page
    boolean beside = x + width < -slackX || x > PAPER;
    boolean above = y + height < -slackY || y > PAPER;
    return floating && (beside || above);
  }

  /** True when a {@code w:framePr} puts its paragraph beside the paper. */
  static boolean framed(Cursor cursor) {
    Placement frame = new Placement();
    frame.floating = cursor.attribute("x") != null || cursor.attribute("y") != null;
    frame.x = cursor.number("x", 0);
    frame.y = cursor.number("y", 0);
    frame.width = cursor.number("w", 0);
    frame.height = cursor.number("h", 0);
    frame.fromPageX = cursor.text("hAnchor").equals("page");
    frame.fromPageY = cursor.text("vAnchor").equals("page");
    return frame.offPage();
  }

  /** From the {@code style} attribute of a VML shape. */
  static Placement css(String style) {
    Map<String, String> rules = new HashMap<>();
    for (String rule : style.split(";")) {
      int colon = rule.indexOf(':');
      if (colon > 0) {
        rules.put(rule.substring(0, colon).strip(), rule.substring(colon + 1).strip());
      }
    }
    Placement shape = new Placement();
    shape.floating = rules.getOrDefault("position", "").equals("absolute");
    shape.hidden = rules.getOrDefault("visibility", "").equals("hidden");
    shape.x = aligned(rules, "horizontal") ? 0 : length(rules, "margin-left", "left");
    shape.y = aligned(rules, "vertical") ? 0 : length(rules, "margin-top", "top");
    shape.width = length(rules, "width", "width");
    shape.height = length(rules, "height", "height");
    shape.fromPageX = rules.getOrDefault("mso-position-horizontal-relative", "").equals("page");
    shape.fromPageY = rules.getOrDefault("mso-position-vertical-relative", "").equals("page");
    return shape;
  }

  /** Left, centre, right …: the offsets written beside are not used. */
  private static boolean aligned(Map<String, String> rules, String axis) {
    String value = rules.getOrDefault("mso-position-" + axis, "absolute");
    return !value.equals("absolute");
  }

  private static int length(Map<String, String> rules, String name, String other) {
    String value = rules.getOrDefault(name, rules.getOrDefault(other, "0"));
    return Measure.css(value, 0);
  }
}
