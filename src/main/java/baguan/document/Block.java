package baguan.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that belongs together: a paragraph, a cell, a property. Equal only to itself,
 * so that facts can hold it cheaply.
 *
 * @param line number in the canonical extracted text of the whole file, children included, 1-based;
 *     what {@code baguan extract} prints
 * @param cause why it is not ordinary visible text
 * @param file chain of names from the outermost file to the document this block is in, joined by
 *     {@code !}; empty for the outermost
 * @param part locator of the part: {@code docx/body}, {@code xlsx/sheet['报价']}, {@code pdf/page[2]}
 * @param path the rest of the locator: {@code p[12]}, {@code B7}, {@code block[7]}
 * @param prefix automatic number, rebuilt; it spans no characters of {@code text}
 * @param text raw text; all offsets are UTF-16 offsets into it
 * @param attributes what else the format tells: {@code author}, {@code date}, {@code name}, {@code
 *     href}, {@code anchor}, {@code blank-lines-above}; of a header or footer {@code pages}, which
 *     are {@code default}, {@code even} or {@code first} …; sorted
 */
public record Block(
    int line,
    Layer layer,
    Kind kind,
    Cause cause,
    String file,
    String part,
    String path,
    String prefix,
    String text,
    List<Run> runs,
    Layout layout,
    Cell cell,
    List<Box> boxes,
    Map<String, String> attributes) {

  /**
   * Full locator: {@code docx/body/p[12]}, inside other files {@code a.zip!b.docx!docx/body/p[1]}.
   */
  public String locator() {
    String here = path.isEmpty() ? part : part + "/" + path;
    return file.isEmpty() ? here : file + "!" + here;
  }

  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** The whole text. */
  public Span all() {
    return new Span(this, 0, text.length());
  }

  /** 1-based page, 0 where the format has none. */
  public int page() {
    return boxes.isEmpty() ? 0 : boxes.get(0).page();
  }

  /** Style at an offset; {@link Style#NONE} where the format tells nothing. */
  public Style styleAt(int offset) {
    for (Run run : runs) {
      if (run.start() <= offset && offset < run.end()) {
        return run.style();
      }
    }
    return Style.NONE;
  }

  /** An attribute, or the empty string. */
  public String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return line;
  }

  @Override
  public String toString() {
    return line + " " + layer.id() + " " + locator(); // never the text: it may reach a log
  }

  public static Builder in(Layer layer, String part, String path) {
    return new Builder(layer, part, path);
  }

  /** What a parser fills while it reads; the collector gives it its line and closes it. */
  public static final class Builder {
    private final Layer layer;
    private final String part;
    private String path;
    private Kind kind = Kind.PARAGRAPH;
    private Cause cause = Cause.NONE;
    private String prefix = "";
    private String text = "";
    private @Nullable StringBuilder more; // the text, once it comes in pieces
    private List<Run> runs = List.of();
    private Layout layout = Layout.NONE;
    private Cell cell = Cell.NONE;
    private List<Box> boxes = List.of();
    private @Nullable TreeMap<String, String> attributes;

    private Builder(Layer layer, String part, String path) {
      this.layer = layer;
      this.part = part;
      this.path = path;
    }

    public Builder kind(Kind value) {
      kind = value;
      return this;
    }

    public Builder cause(Cause value) {
      cause = value;
      return this;
    }

    public Builder prefix(String value) {
      prefix = value;
      return this;
    }

    public Builder text(CharSequence value) {
      if (more != null) {
        more.append(value);
      } else if (text.isEmpty()) {
        text = value.toString();
      } else {
        more = new StringBuilder(text).append(value);
      }
      return this;
    }

    /** Appends characters of one style; neighbours of equal style become one run. */
    public Builder text(CharSequence value, Style style) {
      int start = length();
      text(value);
      if (value.length() == 0 || style.equals(Style.NONE)) {
        return this;
      }
      if (runs.isEmpty()) {
        runs = List.of(new Run(start, length(), style));
        return this;
      }
      List<Run> grown = runs instanceof ArrayList<Run> list ? list : new ArrayList<>(runs);
      int last = grown.size() - 1;
      if (grown.get(last).end() == start && grown.get(last).style().equals(style)) {
        grown.set(last, new Run(grown.get(last).start(), length(), style));
      } else {
        grown.add(new Run(start, length(), style));
      }
      runs = grown;
      return this;
    }

    /** All of the text at once, in runs worked out before and shared between blocks. */
    public Builder text(String value, List<Run> shared) {
      text = value;
      runs = List.copyOf(shared);
      return this;
    }

    public Builder layout(Layout value) {
      layout = value;
      return this;
    }

    public Builder cell(Cell value) {
      cell = value;
      return this;
    }

    public Builder boxes(List<Box> value) {
      boxes = List.copyOf(value);
      return this;
    }

    /** Empty values are left out. */
    public Builder attribute(String name, @Nullable String value) {
      if (value != null && !value.isEmpty()) {
        if (attributes == null) {
          attributes = new TreeMap<>();
        }
        attributes.put(name, value);
      }
      return this;
    }

    public Layer layer() {
      return layer;
    }

    public boolean isProperty() {
      return kind == Kind.PROPERTY;
    }

    /** Locator within the document, as it stands. */
    public String place() {
      return path.isEmpty() ? part : part + "/" + path;
    }

    /** Tells two blocks of one name apart. */
    public void placeSuffix(String suffix) {
      path += suffix;
    }

    public int length() {
      return more == null ? text.length() : more.length();
    }

    /** True when there is nothing but white space, and no number. */
    public boolean isBlank() {
      CharSequence all = more == null ? text : more;
      int i = 0;
      while (i < all.length() && Character.isWhitespace(all.charAt(i))) {
        i++;
      }
      return prefix.isEmpty() && i == all.length();
    }

    public Block build(int line, String file) {
      return new Block(
          line,
          layer,
          kind,
          cause,
          file,
          part,
          path,
          prefix,
          more == null ? text : more.toString(),
          List.copyOf(runs),
          layout,
          cell,
          boxes,
          attributes == null ? Map.of() : Collections.unmodifiableMap(attributes));
    }
  }
}
