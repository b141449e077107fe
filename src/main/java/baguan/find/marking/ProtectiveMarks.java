package baguan.find.marking;

import baguan.document.Block;
import baguan.document.Layer;
import baguan.fact.Level;
import baguan.fact.Marking;
import baguan.fact.View;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Australia's protective markings where programs keep them (Email Protective Marking Standard): a
 * property or header {@code VER=2018.4, NS=gov.au, SEC=PROTECTED}, a subject with {@code
 * [SEC=PROTECTED]}.
 */
final class ProtectiveMarks {
  private static final Pattern LEVEL =
      Pattern.compile(
          "\\bSEC=(UNOFFICIAL|OFFICIAL(?:: ?SENSITIVE)?|PROTECTED|SECRET|TOP[ -]SECRET)"
              + "(?=[\\],\\s]|$)",
          Pattern.CASE_INSENSITIVE);

  private ProtectiveMarks() {}

  /** The mark of a property, or none. */
  static List<Marking> in(Block block) {
    String text = block.text();
    if (block.layer() != Layer.METADATA || !text.contains("SEC=") || !marking(block)) {
      return List.of();
    }
    Matcher level = LEVEL.matcher(text);
    if (!level.find()) {
      return List.of();
    }
    String word = level.group(1);
    return List.of(
        new Marking(
            "au",
            level(word),
            word,
            true,
            "",
            false,
            View.RAW,
            block.layer(),
            block.span(level.start(1), level.end(1))));
  }

  private static boolean marking(Block block) {
    String name = block.attribute("name").toLowerCase(Locale.ROOT);
    return name.endsWith("x-protective-marking")
        || block.text().contains("NS=gov.au")
        || block.text().contains("[SEC=");
  }

  private static Level level(String word) {
    return switch (word.toUpperCase(Locale.ROOT).charAt(0)) {
      case 'U' -> Level.PUBLIC;
      case 'P' -> Level.CONFIDENTIAL;
      case 'S' -> Level.SECRET;
      case 'T' -> Level.TOP_SECRET;
      default -> word.length() > "OFFICIAL".length() ? Level.RESTRICTED : Level.INTERNAL;
    };
  }
}
