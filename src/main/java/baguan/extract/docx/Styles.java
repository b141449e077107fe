package baguan.extract.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** {@code styles.xml}, resolved once per style and use. */
final class Styles {
  /** One style as it is written. */
  private static final class Definition {
    String id = "";
    String name = "";
    @Nullable String base;
    RunProps run = RunProps.NONE;
    ParProps par = ParProps.NONE;
    final TableStyle table = new TableStyle();
  }

  private static final int LONGEST = 64; // styles based on styles; Word stops far earlier

  private record Use(ParStyle style, CellLook cell, String shade) {}

  private final Theme theme;
  private final Numbering numbering;
  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();
  private final Map<String, ParStyle> paragraphs = new HashMap<>();
  private final Map<String, RunProps> characters = new HashMap<>();
  private final Map<String, TableStyle> tables = new HashMap<>();
  private final Map<Use, Looks> looks = new HashMap<>();
  private final Looks.Shared shared = new Looks.Shared(this);
  private RunProps defaultRun = RunProps.NONE;
  private ParProps defaultPar = ParProps.NONE;

  Styles(Theme theme, Numbering numbering) {
    this.theme = theme;
    this.numbering = numbering;
  }

  void read(Cursor cursor) throws XMLStreamException {
    int at = cursor.depth();
    while (cursor.child(at)) {
      if (cursor.name().equals("docDefaults")) {
        defaults(cursor, cursor.depth());
      } else if (cursor.name().equals("style")) {
        style(cursor);
      }
    }
  }

  private void defaults(Cursor cursor, int parent) throws XMLStreamException {
    while (cursor.child(parent)) {
      switch (cursor.name()) {
        case "rPr" -> defaultRun = RunProps.read(cursor, theme);
        case "pPr" -> defaultPar = ParProps.read(cursor, theme);
        default -> defaults(cursor, cursor.depth());
      }
    }
  }

  private void style(Cursor cursor) throws XMLStreamException {
    Definition style = new Definition();
    style.id = cursor.text("styleId");
    String type = cursor.text("type");
    String isDefault = cursor.text("default");
    if (isDefault.equals("1") || isDefault.equals("true") || isDefault.equals("on")) {
      defaults.put(type, style.id);
    }
    int at = cursor.depth();
    while (cursor.child(at)) {
      switch (cursor.name()) {
        case "name" -> style.name = cursor.text("val");
        case "basedOn" -> style.base = cursor.val();
        case "tblStylePr" -> style.table.part(cursor.text("type"), cursor, theme);
        default -> properties(style, type.equals("table"), cursor);
      }
    }
    definitions.putIfAbsent(style.id, style);
  }

  private void properties(Definition style, boolean table, Cursor cursor)
      throws XMLStreamException {
    if (table) {
      style.table.take("wholeTable", cursor, theme);
    } else if (cursor.name().equals("rPr")) {
      style.run = RunProps.read(cursor, theme);
    } else if (cursor.name().equals("pPr")) {
      style.par = ParProps.read(cursor, theme);
    }
  }

  /**
   * From the root of a chain to the style itself; a circle is cut, and so is what no one writes.
   */
  private Deque<Definition> chain(@Nullable String id) {
    Deque<Definition> chain = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    String next = id;
    while (next != null && seen.size() < LONGEST && seen.add(next)) {
      Definition style = definitions.get(next);
      if (style == null) {
        break;
      }
      chain.addFirst(style);
      next = style.base;
    }
    return chain;
  }

  /** A paragraph style; the default one for null or an unknown id. */
  ParStyle paragraph(@Nullable String id) {
    String fallback = defaults.getOrDefault("paragraph", "");
    String key = id == null || !definitions.containsKey(id) ? fallback : id;
    ParStyle known = paragraphs.get(key);
    if (known == null) {
      known = resolve(key);
      paragraphs.put(key, known);
    }
    return known;
  }

  private ParStyle resolve(String id) {
    ParProps par = ParProps.NONE;
    RunProps run = RunProps.NONE;
    int number = 0;
    int level = 0;
    String name = "";
    for (Definition style : chain(id)) {
      if (style.par.number != ParProps.UNSET) {
        number = style.par.number;
        boolean said = style.par.level != ParProps.UNSET;
        level = said ? style.par.level : numbering.levelOf(number, style.id);
        par = numbering.paragraph(number, level).over(par);
      } else if (style.par.level != ParProps.UNSET) {
        level = style.par.level;
        par = numbering.paragraph(number, level).over(par);
      }
      par = style.par.over(par);
      run = style.run.over(run);
      name = style.name;
    }
    return new ParStyle(id, name, named(par, name), run, number, level);
  }

  /** Built-in heading styles have their level by name, whether it is written or not. */
  private static ParProps named(ParProps par, String name) {
    if (par.outline != ParProps.UNSET || !name.regionMatches(true, 0, "heading ", 0, 8)) {
      return par;
    }
    ParProps outline = new ParProps();
    outline.outline = Measure.number(name.substring(8), 0) - 1;
    return outline.outline < 0 || outline.outline > 8 ? par : outline.over(par);
  }

  RunProps character(@Nullable String id) {
    if (id == null) {
      return RunProps.NONE;
    }
    return characters.computeIfAbsent(
        id,
        key -> {
          RunProps run = RunProps.NONE;
          for (Definition style : chain(key)) {
            run = style.run.over(run);
          }
          return run;
        });
  }

  TableStyle table(@Nullable String id) {
    String key = id == null ? defaults.getOrDefault("table", "") : id;
    return tables.computeIfAbsent(
        key,
        name -> {
          TableStyle table = new TableStyle();
          for (Definition style : chain(name)) {
            table = style.table.over(table);
          }
          return table;
        });
  }

  /** The looks of runs in paragraphs of one style in one place. */
  Looks looks(ParStyle style, CellLook cell, String shade) {
    return looks.computeIfAbsent(
        new Use(style, cell, shade), use -> new Looks(shared, style, cell, shade));
  }

  /** Paper colour behind everything. */
  void paper(String color) {
    shared.paper(color);
  }

  ParProps defaultPar() {
    return defaultPar;
  }

  RunProps defaultRun() {
    return defaultRun;
  }
}
