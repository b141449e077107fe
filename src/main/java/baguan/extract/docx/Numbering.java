package baguan.extract.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Lists of {@code numbering.xml} and their counters, which run on through the document. */
final class Numbering {
  static final int LEVELS = 9;

  /** One level of a list. */
  static final class Level {
    int start = 1;
    int restart = -1; // 0 never, n after level n, -1 after any level above
    String format = "decimal";
    String text = "";
    boolean decimalOnly;
    @Nullable String style;
    ParProps par = ParProps.NONE;
  }

  /** A list definition; numbers that share it share its counters. */
  private static final class Definition {
    final Level[] levels = new Level[LEVELS];
    final int[] counts = new int[LEVELS];
    @Nullable String ofStyle;

    Definition() {
      Arrays.setAll(levels, i -> new Level());
      Arrays.fill(counts, RunProps.UNSET);
    }
  }

  /** A use of a definition, with what it changes. */
  private static final class Instance {
    int definition = -1;
    final int[] starts = new int[LEVELS]; // UNSET: no override, or used up
    final @Nullable Level[] levels = new @Nullable Level[LEVELS];

    Instance() {
      Arrays.fill(starts, RunProps.UNSET);
    }
  }

  private final Map<Integer, Definition> definitions = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();
  private final Map<String, Definition> linked = new HashMap<>();

  void read(Cursor cursor, Theme theme) throws XMLStreamException {
    int at = cursor.depth();
    while (cursor.child(at)) {
      if (cursor.name().equals("abstractNum")) {
        definitions.putIfAbsent(cursor.number("abstractNumId", -1), definition(cursor, theme));
      } else if (cursor.name().equals("num")) {
        instances.putIfAbsent(cursor.number("numId", -1), instance(cursor, theme));
      }
    }
  }

  private Definition definition(Cursor cursor, Theme theme) throws XMLStreamException {
    Definition definition = new Definition();
    int at = cursor.depth();
    while (cursor.child(at)) {
      switch (cursor.name()) {
        case "lvl" -> {
          int level = cursor.number("ilvl", -1);
          if (level >= 0 && level < LEVELS) {
            definition.levels[level] = level(cursor, theme);
          }
        }
        case "numStyleLink" -> definition.ofStyle = cursor.val();
        case "styleLink" -> linked.putIfAbsent(cursor.text("val"), definition);
        default -> {}
      }
    }
    return definition;
  }

  private static Level level(Cursor cursor, Theme theme) throws XMLStreamException {
    Level level = new Level();
    fill(level, cursor, cursor.depth(), theme);
    return level;
  }

  private static void fill(Level level, Cursor cursor, int parent, Theme theme)
      throws XMLStreamException {
    while (cursor.child(parent)) {
      switch (cursor.name()) {
        case "start" -> level.start = cursor.number("val", 1);
        case "numFmt" -> {
          String custom = cursor.text("format");
          level.format = custom.isEmpty() ? cursor.text("val") : custom;
        }
        case "lvlText" -> level.text = cursor.text("val");
        case "lvlRestart" -> level.restart = cursor.number("val", -1);
        case "isLgl" -> level.decimalOnly = cursor.on();
        case "pStyle" -> level.style = cursor.val();
        case "pPr" -> level.par = ParProps.read(cursor, theme);
        case "AlternateContent", "Choice" -> fill(level, cursor, cursor.depth(), theme);
        default -> {}
      }
    }
  }

  private static Instance instance(Cursor cursor, Theme theme) throws XMLStreamException {
    Instance instance = new Instance();
    int at = cursor.depth();
    while (cursor.child(at)) {
      if (cursor.name().equals("abstractNumId")) {
        instance.definition = cursor.number("val", -1);
      } else if (cursor.name().equals("lvlOverride")) {
        int level = cursor.number("ilvl", -1);
        int inner = cursor.depth();
        while (level >= 0 && level < LEVELS && cursor.child(inner)) {
          if (cursor.name().equals("startOverride")) {
            instance.starts[level] = cursor.number("val", 1);
          } else if (cursor.name().equals("lvl")) {
            instance.levels[level] = level(cursor, theme);
          }
        }
      }
    }
    return instance;
  }

  private @Nullable Definition definition(@Nullable Instance instance) {
    Definition definition = instance == null ? null : definitions.get(instance.definition);
    if (definition != null && definition.ofStyle != null) {
      Definition real = linked.get(definition.ofStyle);
      return real == null ? definition : real;
    }
    return definition;
  }

  private @Nullable Level level(int number, int level) {
    Instance instance = instances.get(number);
    Definition definition = definition(instance);
    if (instance == null || definition == null) {
      return null;
    }
    Level own = instance.levels[level];
    return own == null ? definition.levels[level] : own;
  }

  /** What a list level says about its paragraphs. */
  ParProps paragraph(int number, int level) {
    Level found = level(number, clamp(level));
    return found == null ? ParProps.NONE : found.par;
  }

  /** The level a paragraph style is tied to within a list; 0 when to none. */
  int levelOf(int number, String style) {
    for (int i = 0; i < LEVELS; i++) {
      Level level = level(number, i);
      if (level != null && style.equals(level.style)) {
        return i;
      }
    }
    return 0;
  }

  /** Counts one more paragraph of a list and gives its number; empty when there is no such list. */
  String next(int number, int wanted) {
    int level = clamp(wanted);
    Instance instance = instances.get(number);
    Definition definition = definition(instance);
    Level shown = level(number, level);
    if (instance == null || definition == null || shown == null) {
      return "";
    }
    int[] counts = definition.counts;
    if (instance.starts[level] != RunProps.UNSET) {
      counts[level] = instance.starts[level];
      instance.starts[level] = RunProps.UNSET;
    } else {
      counts[level] = counts[level] == RunProps.UNSET ? shown.start : counts[level] + 1;
    }
    for (int below = level + 1; below < LEVELS; below++) {
      Level lower = level(number, below);
      int restart = lower == null ? -1 : lower.restart;
      if (restart < 0 || restart > level) {
        counts[below] = RunProps.UNSET;
      }
    }
    return text(number, shown, counts);
  }

  private String text(int number, Level shown, int[] counts) {
    if (shown.format.equals("bullet")) {
      return bullet(shown.text);
    }
    StringBuilder text = new StringBuilder();
    String pattern = shown.text;
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      int level = at + 1 < pattern.length() ? pattern.charAt(at + 1) - '1' : -1;
      boolean place = c == '%' && level >= 0 && level < LEVELS;
      text.append(place ? count(number, level, shown, counts) : String.valueOf(c));
      at += place ? 2 : 1;
    }
    return text.toString();
  }

  private String count(int number, int level, Level shown, int[] counts) {
    Level source = level(number, level);
    if (source == null) {
      return "";
    }
    int n = counts[level] == RunProps.UNSET ? source.start : counts[level];
    boolean plain = shown.decimalOnly && !source.format.equals("none");
    return NumberFormat.format(plain ? "decimal" : source.format, n);
  }

  /** Bullets of symbol fonts have no character of their own. */
  private static String bullet(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) >= 0xe000 && plain.charAt(i) <= 0xf8ff) {
        plain.setCharAt(i, '•');
      }
    }
    return plain.toString();
  }

  private static int clamp(int level) {
    return Math.max(0, Math.min(LEVELS - 1, level));
  }
}
