package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.PageSetup;
import baguan.document.Span;
import baguan.document.Stroke;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import baguan.fact.Separator;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * States the lines an official document is divided by, and which are missing (GB/T 9704-2012,
 * 7.2.7, 7.4.1, 10.1). A word processor's file tells colour, often length, but the place only of a
 * border under the number; lines that are the borders of a table it does not tell.
 */
public final class SeparatorFinder implements FactFinder {
  private static final String PACK = "official-format/";
  private static final BigDecimal UNTOLD = BigDecimal.ONE.negate();
  private static final int LINE = 600; // 30 pt
  private static final int FOOT = 2268; // 40 mm
  private static final int TOUCH = 60; // 3 pt

  @Override
  public List<Fact> find(Reading reading) {
    Structure structure = Structure.of(reading);
    List<Fact> facts = new ArrayList<>();
    boolean asked = structure.official() && structure.onPaper();
    Optional<Element> mark = structure.all(Role.ISSUER_MARK).reduce((one, next) -> next);
    if (asked && mark.isPresent()) {
      Block block = mark.get().at().block();
      if (block.page() > 0) {
        drawn(reading.document(), structure, mark.get(), facts);
      } else if (Line.of(block, TextArea.NONE).hasLook()) {
        flowing(reading.document(), structure, mark.get(), facts);
      }
    }
    return facts;
  }

  private static void flowing(
      Document document, Structure structure, Element mark, List<Fact> facts) {
    boolean letter = structure.profile().type().equals("letter");
    Element number = structure.all(Role.DOCUMENT_NUMBER).findFirst().orElse(mark);
    Optional<Element> imprint = imprint(structure).findFirst();
    boolean red = false;
    boolean black = false;
    for (Stroke stroke : document.strokes()) {
      BigDecimal width = PageFinder.mm(stroke.box().width() == 0 ? -1 : stroke.box().width());
      BigDecimal weight = millimetres(stroke.weight());
      if (Ink.red(stroke.color())) {
        red = true;
        String place = letter ? "letter" : "header";
        facts.add(new Separator(place, 1, "", width, weight, true, UNTOLD, number.at()));
      } else if (imprint.isPresent()) {
        black = true;
        facts.add(
            new Separator("imprint", 1, "", width, weight, false, UNTOLD, imprint.get().at()));
      }
    }
    String below = letter ? "" : number.at().block().attribute("line-below");
    if (!below.isEmpty() && !Ink.red(below)) {
      red = true; // there is a line
      facts.add(new Separator("header", 1, "", UNTOLD, UNTOLD, false, UNTOLD, number.at()));
    }
    boolean framed = Stream.of(mark, number).anyMatch(SeparatorFinder::cell);
    if (!red && !framed && ruled(structure, mark)) {
      missing(letter ? "letter-line-missing" : "red-line-missing", number, facts);
    }
    if (!black && imprint.isPresent() && !letter && !cell(imprint.get())) {
      missing("imprint-line-missing", imprint.get(), facts);
    }
  }

  private static void drawn(
      Document document, Structure structure, Element mark, List<Fact> facts) {
    List<Bar> bars = Bar.of(document.strokes());
    if (structure.profile().type().equals("letter")) {
      letter(document, structure, bars, mark, facts);
      return;
    }
    Element number = structure.all(Role.DOCUMENT_NUMBER).findFirst().orElse(mark);
    Box above = last(number);
    int end = structure.all(Role.TITLE).findFirst().map(e -> first(e).bottom()).orElse(above.y());
    Optional<Bar> header =
        bars.stream()
            .filter(b -> b.page() == above.page() && b.y() > above.y() + TOUCH && b.y() < end)
            .findFirst();
    header.ifPresent(b -> facts.add(separator("header", b, gap(structure, b), number.at())));
    if (header.isEmpty() && ruled(structure, mark)) {
      missing("red-line-missing", number, facts);
    }
    drawnImprint(structure, bars, facts);
  }

  private static void drawnImprint(Structure structure, List<Bar> bars, List<Fact> facts) {
    List<Element> imprint = imprint(structure).toList();
    if (imprint.isEmpty()) {
      return;
    }
    Element one = imprint.get(0);
    Element end = imprint.get(imprint.size() - 1);
    int top = first(one).y();
    int bottom = last(end).bottom();
    int seen = 0;
    for (Bar bar : bars) {
      if (bar.page() == first(one).page() && bar.y() > top - LINE) {
        boolean first = bar.y() < top + TOUCH;
        boolean last = bar.page() == last(end).page() && bar.y() > bottom - TOUCH;
        seen |= first ? 1 : last ? 2 : 0;
        String place = first ? "first" : last ? "last" : "middle";
        facts.add(separator("imprint-" + place, bar, last ? end.at() : one.at()));
      }
    }
    if (seen < 3 && first(one).page() == last(end).page()) {
      missing("imprint-line-missing", one, facts);
    }
  }

  private static void letter(
      Document document, Structure structure, List<Bar> bars, Element mark, List<Fact> facts) {
    int height = document.pages().stream().mapToInt(PageSetup::height).findFirst().orElse(0);
    Element number = structure.all(Role.DOCUMENT_NUMBER).findFirst().orElse(mark);
    int top = last(mark).y() + last(mark).height() / 2;
    int seen = 0;
    for (Bar bar : bars) {
      boolean first = bar.y() > top && bar.y() < first(number).bottom();
      boolean second = bar.y() > height - FOOT;
      if (bar.page() == 1 && bar.red() && (first || second)) {
        seen |= first ? 1 : 2;
        facts.add(separator(first ? "letter-first" : "letter-second", bar, mark.at()));
      }
    }
    if (seen < 3 && ruled(structure, mark)) {
      missing("letter-line-missing", mark, facts);
    }
  }

  /** The mark itself is in the file, in red: its paper is not printed beforehand. */
  private static boolean ruled(Structure structure, Element mark) {
    String text = Blank.tight(mark.text());
    boolean bare = Stream.of("令", "公告", "通告", "公报", "纪要").anyMatch(text::endsWith);
    boolean red = structure.all(Role.ISSUER_MARK).allMatch(SeparatorFinder::red);
    return red && !bare && structure.has(Role.DOCUMENT_NUMBER);
  }

  private static boolean red(Element element) {
    return Ink.red(element.at().block().styleAt(element.at().start()).color());
  }

  private static boolean cell(Element element) {
    return element.at().block().kind() == Kind.CELL;
  }

  private static Stream<Element> imprint(Structure structure) {
    return structure.elements().stream().filter(ImprintForm::of);
  }

  /** Down from the number, or from 签发人 below it. */
  private static BigDecimal gap(Structure structure, Bar bar) {
    int bottom =
        Stream.of(Role.DOCUMENT_NUMBER, Role.SIGNER)
            .flatMap(structure::all)
            .map(SeparatorFinder::last)
            .filter(box -> box.page() == bar.page() && box.y() < bar.y())
            .mapToInt(Box::bottom)
            .max()
            .orElse(0);
    return bottom == 0 ? UNTOLD : PageFinder.mm(Math.max(0, bar.y() - bottom));
  }

  private static Separator separator(String place, Bar bar, Span at) {
    return separator(place, bar, UNTOLD, at);
  }

  private static Separator separator(String place, Bar bar, BigDecimal gap, Span at) {
    return new Separator(
        place,
        bar.lines(),
        bar.order(),
        PageFinder.mm(bar.width()),
        millimetres(bar.weight()),
        bar.red(),
        gap,
        at);
  }

  /** Thin lines ask for two places. */
  private static BigDecimal millimetres(int twips) {
    return BigDecimal.valueOf(Math.round(twips * 2540 / 1440.0), 2);
  }

  private static void missing(String rule, Element beside, List<Fact> facts) {
    Span at = beside.at();
    facts.add(new Passage(PACK + rule, at.text(), "", "", at));
  }

  private static Box first(Element element) {
    return element.at().block().boxes().get(0);
  }

  private static Box last(Element element) {
    List<Box> boxes = element.at().block().boxes();
    return boxes.get(boxes.size() - 1);
  }
}
