package baguan.rule;

import baguan.fact.HouseStyle;
import baguan.fact.HouseStyle.Bounds;
import baguan.fact.HouseStyle.Pitch;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads a body's own manual: a properties file of margins (mm), fonts, sizes and line pitch
 * (points), each with the clause that asks for it in {@code KEY.clause}. What it does not say is as
 * in GB/T 9704-2012. A key nobody knows is a fault, as is a value out of reason.
 */
public final class StyleFile {
  private static final HouseStyle N = HouseStyle.NATIONAL;
  private static final BigDecimal WIDTH = new BigDecimal("210"); // A4, mm
  private static final BigDecimal HEIGHT = new BigDecimal("297");
  private static final BigDecimal RIGHT = new BigDecimal("26"); // what is left of 156 mm
  private static final BigDecimal BOTTOM = new BigDecimal("35");
  private static final BigDecimal MM_PER_POINT = new BigDecimal("0.3528");
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "margin.top",
          "margin.bottom",
          "margin.left",
          "margin.right",
          "body.fonts",
          "body.size",
          "title.fonts",
          "title.size",
          "heading1.fonts",
          "heading2.fonts",
          "line.pitch",
          "lines.per-page",
          "characters.per-line");
  private static final String CLAUSE = ".clause";
  private static final Map<String, String> FAMILIES = new LinkedHashMap<>();

  static {
    FAMILIES.put("仿宋", "fangsong");
    FAMILIES.put("楷体", "kaiti");
    FAMILIES.put("黑体", "heiti");
    FAMILIES.put("小标宋", "xiaobiaosong");
    FAMILIES.put("宋体", "songti");
  }

  private final PropertyFile file;
  private final List<Fault> faults = new ArrayList<>();

  private StyleFile(PropertyFile file) {
    this.file = file;
  }

  /**
   * Reads {@code path}.
   *
   * @throws RuleError with every fault, each with its line
   */
  public static HouseStyle read(Path path) throws RuleError, IOException {
    StyleFile reader = new StyleFile(new PropertyFile(Files.readString(path), path.toString()));
    HouseStyle style = reader.style();
    if (!reader.faults.isEmpty()) {
      throw new RuleError(reader.faults);
    }
    return style;
  }

  private HouseStyle style() {
    for (String key : file.keys()) {
      boolean clause =
          key.endsWith(CLAUSE) && KEYS.contains(said(key)) && !said(key).equals("name");
      if (clause && file.find(said(key)).isEmpty()) {
        fault(key, key + " stands without a value", "write: " + said(key) + " = what it asks for");
      } else if (!clause && !KEYS.contains(key)) {
        fault(key, "no such key [" + key + "]", "use " + String.join(", ", new TreeSet<>(KEYS)));
      }
    }
    String name = file.get("name", "");
    if (name.isEmpty()) {
      fault("name", "name is missing", "write: name = what reports are to call this manual");
    }
    Optional<BigDecimal> top = number("margin.top", 10, 100);
    Optional<BigDecimal> bottom = number("margin.bottom", 10, 100);
    Optional<BigDecimal> left = number("margin.left", 10, 60);
    Optional<BigDecimal> right = number("margin.right", 10, 60);
    Bounds width = area(WIDTH, left, N.left().want(), right, RIGHT, "2", N.textWidth());
    Bounds height = area(HEIGHT, top, N.top().want(), bottom, BOTTOM, "5", N.textHeight());
    HouseStyle.Type body = type("body", N.body());
    Pitch pitch = pitch();
    return new HouseStyle(
        name,
        around(top, "1", N.top()),
        around(left, "1", N.left()),
        width,
        height,
        body,
        type("title", N.title()),
        type("heading1", N.headingFirst()),
        type("heading2", N.headingSecond()),
        pitch,
        whole("lines.per-page", holds(height, pitch.points()), 10, 60),
        whole("characters.per-line", holds(width, body.size().want()), 10, 80),
        clauses());
  }

  /** How many of so many points there is room for; what the standard itself counts by. */
  private static int holds(Bounds room, BigDecimal points) {
    BigDecimal each = points.multiply(MM_PER_POINT);
    return room.want().divide(each, 0, RoundingMode.HALF_UP).intValue();
  }

  private Map<String, String> clauses() {
    Map<String, String> clauses = new TreeMap<>();
    for (String key : file.keys()) {
      if (KEYS.contains(key) && !key.equals("name")) {
        clauses.put(key, file.get(key + CLAUSE, ""));
      }
    }
    return clauses;
  }

  private static String said(String key) {
    return key.substring(0, Math.max(0, key.length() - CLAUSE.length()));
  }

  private static Bounds around(Optional<BigDecimal> want, String slack, Bounds otherwise) {
    return want.map(w -> Bounds.around(w, slack)).orElse(otherwise);
  }

  /** What two margins leave of the paper; the national bounds when neither is said. */
  private static Bounds area(
      BigDecimal paper,
      Optional<BigDecimal> one,
      BigDecimal nationalOne,
      Optional<BigDecimal> other,
      BigDecimal nationalOther,
      String slack,
      Bounds otherwise) {
    if (one.isEmpty() && other.isEmpty()) {
      return otherwise;
    }
    BigDecimal white = one.orElse(nationalOne).add(other.orElse(nationalOther));
    return Bounds.around(paper.subtract(white), slack);
  }

  private HouseStyle.Type type(String element, HouseStyle.Type otherwise) {
    String fonts = element + ".fonts";
    List<String> families = new ArrayList<>();
    for (String word : file.set(fonts)) {
      String family = FAMILIES.getOrDefault(word, word);
      if (FAMILIES.containsValue(family)) {
        families.add(family);
      } else {
        fault(
            fonts,
            "no such category of type [" + word + "]",
            "use " + String.join(", ", FAMILIES.keySet()));
      }
    }
    boolean said = file.find(fonts).isPresent();
    if (said && file.set(fonts).isEmpty()) {
      fault(fonts, fonts + " is empty", "use " + String.join(", ", FAMILIES.keySet()));
    }
    Bounds size = around(number(element + ".size", 5, 80), "0.5", otherwise.size());
    return said
        ? new HouseStyle.Type(String.join("、", file.set(fonts)), families, size)
        : new HouseStyle.Type(otherwise.names(), otherwise.families(), size);
  }

  private Pitch pitch() {
    return number("line.pitch", 10, 80)
        .map(p -> p.movePointRight(2).intValue())
        .map(p -> new Pitch(p, p - 50, p + 50))
        .orElse(N.pitch());
  }

  private int whole(String key, int otherwise, int least, int most) {
    return number(key, least, most).map(BigDecimal::intValue).orElse(otherwise);
  }

  private Optional<BigDecimal> number(String key, int least, int most) {
    Optional<String> written = file.find(key);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (written.get().matches("[0-9]{1,3}(?:\\.[0-9]{1,2})?")) {
      BigDecimal value = new BigDecimal(written.get());
      if (value.compareTo(BigDecimal.valueOf(least)) >= 0
          && value.compareTo(BigDecimal.valueOf(most)) <= 0) {
        return Optional.of(value);
      }
    }
    fault(key, key + " is [" + written.get() + "]", "use a number from " + least + " to " + most);
    return Optional.empty();
  }

  private void fault(String key, String what, String todo) {
    faults.add(file.fault(key, what, todo));
  }
}
