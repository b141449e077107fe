package baguan.fact;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The layout a body asks of its official documents: GB/T 9704-2012, or its own manual.
 *
 * @param name as reports show it
 * @param top margin, mm; so {@code left}, {@code textWidth}, {@code textHeight}
 * @param headingFirst type of headings 一、; {@code headingSecond} of （一）
 * @param pitch from line to line, hundredths of a point
 * @param lines on a full page
 * @param characters on a full line
 * @param clauses what a manual says of itself: its key ({@code margin.top}) and the clause, empty
 *     when it gives none
 */
public record HouseStyle(
    String name,
    Bounds top,
    Bounds left,
    Bounds textWidth,
    Bounds textHeight,
    Type body,
    Type title,
    Type headingFirst,
    Type headingSecond,
    Pitch pitch,
    int lines,
    int characters,
    Map<String, String> clauses) {

  public HouseStyle {
    clauses = Collections.unmodifiableMap(new TreeMap<>(clauses));
  }

  /** 37 mm is measured to the glyph; with the line's own white 34.6 mm says the same (§5.2.1). */
  public static final HouseStyle NATIONAL =
      new HouseStyle(
          "GB/T 9704-2012",
          Bounds.of("37", "34", "38"),
          Bounds.of("28", "27", "29"),
          Bounds.of("156", "154", "158"),
          Bounds.of("225", "220", "235"),
          new Type("仿宋", List.of("fangsong"), Bounds.of("16", "15.5", "16.5")),
          new Type("小标宋", List.of("xiaobiaosong"), Bounds.of("22", "21", "22.5")),
          new Type("黑体", List.of("heiti"), Bounds.of("16", "15.5", "16.5")),
          new Type("楷体", List.of("kaiti", "heiti"), Bounds.of("16", "15.5", "16.5")),
          new Pitch(2895, 2800, 2970),
          22,
          28,
          Map.of());

  /** Who asks for the first of {@code keys} that the manual says anything of; else the standard. */
  public String manual(String... keys) {
    return Stream.of(keys).anyMatch(clauses::containsKey) ? name : NATIONAL.name();
  }

  /** The manual and its clause as a basis; empty where the standard stands. */
  public String basis(String... keys) {
    return Stream.of(keys)
        .filter(clauses::containsKey)
        .findFirst()
        .map(key -> (name + " " + clauses.get(key)).strip())
        .orElse("");
  }

  /** What is asked for, and how far from it still passes. */
  public record Bounds(BigDecimal want, BigDecimal least, BigDecimal most) {
    static Bounds of(String want, String least, String most) {
      return new Bounds(new BigDecimal(want), new BigDecimal(least), new BigDecimal(most));
    }

    /** Give or take as much. */
    public static Bounds around(BigDecimal want, String slack) {
      BigDecimal by = new BigDecimal(slack);
      return new Bounds(want, want.subtract(by), want.add(by));
    }
  }

  /** As {@link Bounds}. */
  public record Pitch(int want, int least, int most) {
    /** Points. */
    public BigDecimal points() {
      return BigDecimal.valueOf(want, 2).stripTrailingZeros();
    }
  }

  /**
   * Type of an element.
   *
   * @param names as people say
   * @param families categories, as in {@link TypeRun}
   * @param size points
   */
  public record Type(String names, List<String> families, Bounds size) {
    public Type {
      families = List.copyOf(families);
    }
  }
}
