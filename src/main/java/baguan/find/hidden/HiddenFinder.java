package baguan.find.hidden;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.fact.Fact;
import baguan.fact.HiddenContent;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Content that travels unseen, one fact per thing a person would remove. What one command clears
 * from the whole file is one thing; so is what goes with its sheet, page or cache. Of the rest,
 * neighbouring blocks of one cause, author, part and name are one.
 */
public final class HiddenFinder implements FactFinder {
  private static final int NAMES = 8;

  /** What is written on the box itself, in its colour. */
  private static final Set<String> REDACTED =
      Set.of(
          "redacted",
          "[redacted]",
          "redaction",
          "privilege",
          "privileged",
          "withheld",
          "sealed",
          "已遮盖",
          "已遮蔽",
          "已隐去",
          "已隱去",
          "不公开",
          "不公開");

  @Override
  public List<Fact> find(Reading reading) {
    Map<String, Thing> things = new LinkedHashMap<>();
    String open = "";
    int number = 0;
    for (Block block : reading.lines()) {
      if (block.cause() == Cause.NONE) { // what stands in sight parts what is hidden around it
        open = "";
        continue;
      }
      String key = key(block);
      if (Reach.of(block.cause()) == Reach.NEIGHBOURS && !key.equals(open)) {
        number++;
      }
      open = key;
      if (!routine(block)) {
        String whole = Reach.of(block.cause()) == Reach.NEIGHBOURS ? key + '\n' + number : key;
        things.computeIfAbsent(whole, k -> new Thing(block)).add(block);
      }
    }
    List<Fact> facts = new ArrayList<>();
    things.values().forEach(thing -> facts.add(thing.fact()));
    return facts;
  }

  /**
   * A hidden name that a filter or a custom view made, a word that only says that something was
   * blacked out: nobody hid it.
   */
  private static boolean routine(Block block) {
    return switch (block.cause()) {
      case HIDDEN_DEFINED_NAME -> !block.attribute("builtin").isEmpty();
      case COVERED_TEXT -> REDACTED.contains(block.text().strip().toLowerCase(Locale.ROOT));
      default -> false;
    };
  }

  /** Equal for blocks that may be one thing. */
  private static String key(Block block) {
    String cause = block.cause().id() + '\n' + block.file();
    return switch (Reach.of(block.cause())) {
      case FILE -> cause;
      case PART -> cause + '\n' + root(block.part());
      case VALUE -> String.join("\n", cause, block.attribute("name"), block.text());
      case NEIGHBOURS ->
          String.join(
              "\n",
              cause,
              block.layer().id(),
              block.part(),
              block.attribute("author"),
              block.attribute("name"));
    };
  }

  /** The records of a cache lie in a part below the cache's own. */
  private static String root(String part) {
    int end = part.endsWith("/records") ? part.lastIndexOf('/') : part.length();
    return part.substring(0, end);
  }

  /** How far one removal reaches. */
  private enum Reach {
    FILE,
    PART,
    VALUE,
    NEIGHBOURS;

    static Reach of(Cause cause) {
      return switch (cause) {
        case DOCUMENT_PROPERTY,
            DOCUMENT_VARIABLE,
            CUSTOM_XML,
            SENSITIVITY_LABEL,
            XMP_METADATA,
            CAMERA_DATA,
            GPS_LOCATION,
            MAIL_ROUTING,
            BCC,
            HTML_COMMENT,
            HIDDEN_LAYER,
            ALT_TEXT,
            BOOKMARK_TEXT,
            CROPPED_IMAGE,
            FORM_DATA,
            HIDDEN_DEFINED_NAME,
            JAVASCRIPT,
            MACRO ->
            FILE;
        case HIDDEN_SHEET,
            HIDDEN_ROW_OR_COLUMN,
            HIDDEN_SLIDE,
            SPEAKER_NOTES,
            PIVOT_CACHE,
            EXTERNAL_LINK,
            CACHED_EXTERNAL_DATA,
            EARLIER_REVISION,
            INVISIBLE_RENDER_MODE ->
            PART;
        case PERSON_NAME -> VALUE; // a property may be kept in two places
        default -> NEIGHBOURS;
      };
    }
  }

  /** Blocks that are removed together. */
  private static final class Thing {
    private final Block first;
    private final Set<String> names = new LinkedHashSet<>();
    private int count;

    Thing(Block first) {
      this.first = first;
    }

    void add(Block block) {
      count++;
      String name = block.attribute("name");
      if (!name.isEmpty() && names.size() <= NAMES) {
        names.add(name);
      }
    }

    HiddenContent fact() {
      List<String> shown = new ArrayList<>(names);
      if (shown.size() > NAMES) {
        shown.set(NAMES, "…");
      }
      return new HiddenContent(
          first.cause(),
          count,
          first.attribute("author"),
          String.join(", ", shown),
          first.layer(),
          first.all());
    }
  }
}
