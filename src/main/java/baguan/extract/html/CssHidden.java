package baguan.extract.html;

import baguan.document.Cause;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * What a page's own style sheets and style attributes say about being seen. A subset of CSS: every
 * rule that hides, by any selector jsoup knows, without the order of the cascade.
 */
final class CssHidden {
  private static final int MAX_RULES = 200;
  private static final int MAX_SHEET = 1 << 20;
  private static final double TINY_PX = 2 / 0.75; // 2 pt
  private static final Pattern RULE = Pattern.compile("([^{}]{1,500})\\{([^{}]{0,2000})\\}");
  private static final Pattern LENGTH =
      Pattern.compile("(-?\\d{1,9}(?:\\.\\d{1,9})?|-?\\.\\d{1,9})(px|pt|em|rem|%|mm|cm|in)?");

  private final IdentityHashMap<Element, List<String>> bySheet = new IdentityHashMap<>();

  CssHidden(Document document) {
    int rules = 0;
    for (Element sheet : document.select("style")) {
      String css = sheet.data();
      Matcher rule = RULE.matcher(css.substring(0, Math.min(css.length(), MAX_SHEET)));
      while (rule.find() && rules < MAX_RULES) {
        if (speaks(rule.group(2))) {
          rules++;
          apply(document, rule.group(1).strip(), rule.group(2));
        }
      }
    }
  }

  private void apply(Document document, String selector, String declarations) {
    try {
      for (Element element : document.select(selector)) {
        bySheet.computeIfAbsent(element, e -> new ArrayList<>(1)).add(declarations);
      }
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      // a selector for other media or of a newer CSS: it hides nothing here
    }
  }

  private static boolean speaks(String declarations) {
    String lower = declarations.toLowerCase(Locale.ROOT);
    return lower.contains("none")
        || lower.contains("hidden")
        || lower.contains("color")
        || lower.contains("background")
        || lower.contains("font-size")
        || lower.contains("opacity")
        || lower.contains("indent")
        || lower.contains("left");
  }

  /** The look of an element, given that of its parent. */
  Look look(Element element, Look parent) {
    Look look = parent.tag(element);
    for (String declarations : bySheet.getOrDefault(element, List.of())) {
      look = declared(look, declarations);
    }
    return element.hasAttr("style") ? declared(look, element.attr("style")) : look;
  }

  private static Look declared(Look look, String declarations) {
    Look now = look;
    boolean clipped =
        declarations.toLowerCase(Locale.ROOT).replace(" ", "").contains("overflow:hidden");
    for (String declaration : declarations.toLowerCase(Locale.ROOT).split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String value = declaration.substring(colon + 1).replace("!important", "").strip();
        now = one(now, declaration.substring(0, colon).strip(), value, clipped);
      }
    }
    return now;
  }

  private static Look one(Look look, String name, String value, boolean clipped) {
    return switch (name) {
      case "display" -> value.equals("none") ? look.because(Cause.HIDDEN_TEXT) : look;
      case "visibility" -> look.visibility(value);
      case "mso-hide" -> value.equals("all") ? look.because(Cause.HIDDEN_TEXT) : look;
      case "opacity" -> length(value, 1) <= 0.05 ? look.because(Cause.INVISIBLE_COLOR) : look;
      case "font-size" -> look.size(length(value, 16) < TINY_PX);
      case "color" -> look.color(CssColor.of(value));
      case "background", "background-color" -> look.background(value);
      case "left", "top", "margin-left", "text-indent", "right" ->
          length(value, 0) <= -900 ? look.because(Cause.OFF_PAGE_TEXT) : look;
      case "height", "width", "max-height", "max-width" ->
          clipped && length(value, 9) == 0 ? look.because(Cause.CLIPPED_TEXT) : look;
      default -> look;
    };
  }

  /** CSS pixels; the fallback for words. */
  private static double length(String value, double fallback) {
    Matcher m = LENGTH.matcher(value);
    if (!m.matches()) {
      return fallback;
    }
    double number = Double.parseDouble(m.group(1));
    String unit = m.group(2) == null ? "" : m.group(2);
    return switch (unit) {
      case "pt" -> number / 0.75;
      case "em", "rem" -> number * 16;
      case "%" -> number * 0.16;
      case "mm" -> number * 96 / 25.4;
      case "cm" -> number * 960 / 25.4;
      case "in" -> number * 96;
      default -> number;
    };
  }
}
