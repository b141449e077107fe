package baguan.web.desk;

import baguan.check.Picture;
import baguan.document.Box;
import baguan.web.ResultView.Card;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The second tab: pages as their reader sees them, with the findings on them.
 *
 * @param outcome whether there are pictures, else why not
 * @param here address of the version
 * @param total pages of the file
 * @param first number of the first page shown
 * @param sheets those shown
 * @param places where each finding stands: number of its page
 */
public record Pane(
    String outcome,
    String here,
    int total,
    int first,
    List<Sheet> sheets,
    Map<Integer, Integer> places) {
  static final int AT_ONCE = 40;
  private static final List<String> SEVERITIES = List.of("error", "warning", "note");
  private static final int DOTS = 110; // an inch
  private static final int TWIPS = 1440; // an inch

  /**
   * A page.
   *
   * @param width twips
   * @param height twips
   */
  public record Sheet(int number, int width, int height, List<Spot> spots) {
    /** Pixels, as it is drawn when it is no larger than paper. */
    public int across() {
      return Math.max(1, width * DOTS / TWIPS);
    }

    /** Pixels. */
    public int down() {
      return Math.max(1, height * DOTS / TWIPS);
    }
  }

  /**
   * A paragraph on the page, and the findings in it.
   *
   * @param boxes of its lines
   * @param page width of the page, twips
   */
  public record Spot(List<Box> boxes, int page, List<Mark> marks) {
    private static final int TAG = 480; // twips, as wide as three figures
    private static final int ROW = 400;
    private static final int GAP = 60;

    /** The gravest one's. */
    public String severity() {
      return marks.stream()
          .map(m -> m.card().severity())
          .min(Comparator.comparingInt(SEVERITIES::indexOf))
          .orElse("note");
    }

    private int left() {
      return boxes.stream().mapToInt(Box::x).min().orElse(0) - GAP;
    }

    private int right() {
      return boxes.stream().mapToInt(Box::right).max().orElse(page) + GAP;
    }

    private int before() {
      return Math.max(0, left() / TAG);
    }

    private int after() {
      return Math.max(0, (page - right()) / TAG);
    }

    private int columns() {
      return Math.max(1, before() + after());
    }

    /** The numbers stand in the margins, first before the paragraph, then behind, then below. */
    public int x(int index) {
      int column = index % columns();
      if (before() + after() > 0 && column >= before()) {
        return right() + (column - before()) * TAG;
      }
      int most = Math.max(1, Math.min(before(), marks.size()));
      return Math.max(0, left() - (most - column) * TAG);
    }

    public int y(int index) {
      return boxes.get(0).y() + index / columns() * ROW;
    }
  }

  /**
   * A finding on the page.
   *
   * @param first this is where its card leads
   */
  public record Mark(Card card, boolean first) {}

  /** Of a version whose pages were measured. */
  static Pane of(Picture measured, List<Card> cards, String address, int from) {
    Map<Integer, Map<Integer, List<Card>>> found = new TreeMap<>(); // by page and paragraph
    Map<Integer, Integer> places = new TreeMap<>();
    for (Card card : cards) {
      for (Box box : card.boxes()) {
        places.putIfAbsent(card.number(), box.page());
        List<Card> here =
            found
                .computeIfAbsent(box.page(), page -> new TreeMap<>())
                .computeIfAbsent(card.line(), line -> new ArrayList<>());
        if (!here.contains(card)) {
          here.add(card);
        }
      }
    }
    int total = measured.pages().size();
    int first = first(Math.max(1, Math.min(from, total)));
    List<Sheet> sheets = new ArrayList<>();
    for (int page = first; page < first + AT_ONCE && page <= total; page++) {
      Picture.Size size = measured.pages().get(page - 1);
      List<Spot> spots = new ArrayList<>();
      for (List<Card> paragraph : found.getOrDefault(page, Map.of()).values()) {
        spots.add(spot(paragraph, page, size.width(), places));
      }
      sheets.add(new Sheet(page, size.width(), size.height(), spots));
    }
    return new Pane(
        measured.outcome().name().toLowerCase(Locale.ROOT), address, total, first, sheets, places);
  }

  private static Spot spot(List<Card> cards, int page, int width, Map<Integer, Integer> places) {
    List<Box> boxes = cards.get(0).boxes().stream().filter(b -> b.page() == page).toList();
    List<Mark> marks =
        cards.stream().map(c -> new Mark(c, places.getOrDefault(c.number(), 0) == page)).toList();
    return new Spot(boxes, width, marks);
  }

  private static int first(int page) {
    return (page - 1) / AT_ONCE * AT_ONCE + 1;
  }

  public boolean drawn() {
    return !sheets.isEmpty();
  }

  /** First pages of all the parts it is shown in. */
  public List<Integer> parts() {
    List<Integer> parts = new ArrayList<>();
    for (int page = 1; page <= total; page += AT_ONCE) {
      parts.add(page);
    }
    return parts;
  }

  public int last(int part) {
    return Math.min(total, part + AT_ONCE - 1);
  }

  /** Where a finding is shown: here, on another part, or in the text alone. */
  public String place(int card) {
    int page = places.getOrDefault(card, 0);
    if (page == 0 || page > total) {
      return here + "#m" + card;
    }
    int part = first(page);
    return part == first ? "#m" + card : part(part) + "#m" + card;
  }

  public String part(int part) {
    return here + "?view=pages&from=" + part;
  }
}
