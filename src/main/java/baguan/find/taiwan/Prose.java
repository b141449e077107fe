package baguan.find.taiwan;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.document.Span;
import baguan.fact.Passage;
import baguan.find.Reading;
import baguan.find.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Taiwan's usage asks of any text in its script: calendar, money, quotation marks, verbs. */
final class Prose {
  private static final Pattern WESTERN =
      Pattern.compile("(?<![0-9A-Za-z元第])(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?!代)");
  private static final Pattern AMOUNT =
      Pattern.compile("(?:新[臺台]幣|NT\\$)[ ]?(\\d{4,12})(?:\\.\\d{1,2})?元");
  private static final Pattern QUOTES = Pattern.compile("[“”‘’]");
  private static final Pattern ENACT =
      Pattern.compile("(制定|制訂|製定)[「《][^」》]{2,40}(?:辦法|要點|規程|規則|細則|標準|準則|綱要|注意事項|須知)[」》]");
  private static final Pattern LAY_DOWN =
      Pattern.compile("(訂定|制訂|製定)[「《][^」》]{2,40}(?:條例|通則|(?<!辦)法)[」》]");
  private static final Pattern FINE =
      Pattern.compile(
          "科(?=(?:新[臺台]幣)?[^，。；]{1,24}罰鍰)|處(?=(?:新[臺台]幣)?[0-9一二三四五六七八九十百千萬,]{1,12}元以[下上]罰金)");
  private static final Pattern LAW =
      Pattern.compile("「[\\p{IsHan}]{2,20}(?:條例|通則|(?<!辦)法)」(?=第[0-9一二三四五六七八九十]{1,6}條)");

  private final Notes notes;

  Prose(Notes notes) {
    this.notes = notes;
  }

  void find(Reading reading) {
    if (!Structure.of(reading).profile().script().equals("hant")) {
      return;
    }
    for (Block block : reading.lines()) {
      if (block.layer().onPage() && block.kind() != Kind.PROPERTY && !reading.ascii(block)) {
        block(new Piece(block, 0, block.text().length()));
      }
    }
  }

  private void block(Piece piece) {
    String text = piece.text();
    Matcher year = WESTERN.matcher(text);
    while (year.find()) {
      boolean named =
          text.startsWith("西元", year.start() - 2) || text.startsWith("公元", year.start() - 2);
      if (!named && !quoted(text, year.start())) {
        int western = Integer.parseInt(year.group().substring(0, 4));
        String right = western - 1911 + year.group().substring(4);
        notes.add("western-year", piece.at(year.start(), year.end()), western > 1911 ? right : "");
      }
    }
    Matcher amount = AMOUNT.matcher(text);
    while (amount.find()) {
      notes.add(
          "amount-without-commas",
          piece.at(amount.start(1), amount.end(1)),
          grouped(amount.group(1)));
    }
    group("enactment-verb", piece, ENACT, "訂定");
    group("enactment-verb", piece, LAY_DOWN, "制定");
    Matcher fine = FINE.matcher(text);
    while (fine.find()) {
      notes.add(
          "penalty-verb", piece.at(fine.start(), fine.end()), fine.group().equals("科") ? "處" : "科");
    }
    notes.each("law-name-quoted", piece, LAW, "");
    quotes(piece);
  }

  private void group(String rule, Piece piece, Pattern pattern, String right) {
    Matcher m = pattern.matcher(piece.text());
    while (m.find()) {
      notes.add(rule, piece.at(m.start(1), m.end(1)), right);
    }
  }

  /** Stated once a paragraph, at the first mark. */
  private void quotes(Piece piece) {
    List<Span> all = new ArrayList<>();
    Matcher m = QUOTES.matcher(piece.text());
    while (m.find()) {
      boolean latin = latin(piece.text(), m.start() - 1) || latin(piece.text(), m.end());
      if (!latin) {
        all.add(piece.at(m.start(), m.end()));
      }
    }
    if (!all.isEmpty()) {
      Span first = all.get(0);
      String right =
          "「」『』".substring("“”‘’".indexOf(first.text()), "“”‘’".indexOf(first.text()) + 1);
      notes.add(
          new Passage(
              "taiwan/quotation-marks",
              first.text(),
              right,
              "",
              first,
              all.subList(1, all.size())));
    }
  }

  private static boolean latin(String text, int i) {
    return i >= 0
        && i < text.length()
        && text.charAt(i) < 0x250
        && Character.isLetter(text.charAt(i));
  }

  private static boolean quoted(String text, int at) {
    boolean inside = text.lastIndexOf('「', at) > text.lastIndexOf('」', at);
    return inside || text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
  }

  private static String grouped(String digits) {
    StringBuilder out = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }
}
