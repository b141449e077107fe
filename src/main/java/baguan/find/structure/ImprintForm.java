package baguan.find.structure;

import baguan.document.Box;
import baguan.document.Document;
import baguan.document.PageSetup;
import baguan.document.Span;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in 版记 in which order, and where on which page it stands (7.4). */
final class ImprintForm {
  private static final String PACK = "official-format/";
  private static final int RAISED = 3402; // 60 mm over the edge of the paper; the text ends at 35
  private static final int A4 = 16838;
  private static final int ROUND = 57;

  private final Document document;
  private final Structure structure;
  private final List<Fact> facts;

  ImprintForm(Document document, Structure structure, List<Fact> facts) {
    this.document = document;
    this.structure = structure;
    this.facts = facts;
  }

  /** An element of 版记: 抄送, 印发, and 主送 when it was moved here (7.4.2). */
  static boolean of(Element element) {
    return element.role() == Role.COPY_TO || element.role() == Role.IMPRINT || moved(element);
  }

  private static boolean moved(Element element) {
    return element.role() == Role.RECIPIENT && element.text().startsWith("主");
  }

  void find() {
    Optional<Element> moved = structure.elements().stream().filter(ImprintForm::moved).findFirst();
    Optional<Element> copies = structure.all(Role.COPY_TO).findFirst();
    if (moved.isPresent() && copies.isPresent()) {
      addressees(moved.get(), copies.get());
    }
    structure.all(Role.IMPRINT).filter(e -> e.at().block().page() > 0).forEach(this::printed);
    structure.elements().stream()
        .filter(ImprintForm::of)
        .reduce((one, next) -> next)
        .filter(e -> e.at().block().page() > 0)
        .ifPresent(this::place);
  }

  /** 主送 stands over 抄送, and no line between them. */
  private void addressees(Element moved, Element copies) {
    if (moved.at().compareTo(copies.at()) > 0) {
      add("recipient-below-copy-to", moved);
      return;
    }
    if (copies.at().block().page() == 0 || moved.at().block().page() == 0) {
      return;
    }
    if (parted(moved, copies)) {
      add("recipient-copy-to-parted", copies);
    }
  }

  /** A line stands between two elements of a drawn page. */
  private boolean parted(Element one, Element next) {
    return bars()
        .anyMatch(bar -> bar.page() == first(next).page() && below(one, bar) && above(next, bar));
  }

  private Stream<Bar> bars() {
    return Bar.of(document.strokes()).stream();
  }

  private static boolean below(Element element, Bar bar) {
    Box box = last(element);
    return bar.page() == box.page() && bar.y() > box.y() + box.height() / 2;
  }

  private static boolean above(Element element, Bar bar) {
    Box box = first(element);
    return bar.page() == box.page() && bar.y() < box.y() + box.height() / 2;
  }

  /** What stands next to the line of 印发 within 版记, has a thin line between (7.4.3). */
  private void printed(Element printed) {
    List<Element> here =
        structure.elements().stream()
            .filter(e -> e.role() != Role.PAGE_NUMBER)
            .filter(e -> last(e).page() == last(printed).page())
            .toList();
    int at = here.indexOf(printed);
    Optional<Element> before = at > 0 ? Optional.of(here.get(at - 1)) : Optional.empty();
    Optional<Element> after =
        at + 1 < here.size() ? Optional.of(here.get(at + 1)) : Optional.empty();
    if (before.filter(e -> within(e) && over(e, printed) && !parted(e, printed)).isPresent()
        || after.filter(e -> within(e) && over(printed, e) && !parted(printed, e)).isPresent()) {
      add("imprint-item-unparted", printed);
    }
  }

  /** Not beside it, as the date may stand to the organ. */
  private static boolean over(Element one, Element next) {
    return last(one).bottom() <= first(next).y() + first(next).height() / 2;
  }

  /** Between the first and the last line of 版记. */
  private boolean within(Element element) {
    boolean first = bars().anyMatch(bar -> !bar.red() && above(element, bar));
    boolean last = bars().anyMatch(bar -> !bar.red() && below(element, bar));
    return first && last;
  }

  /** At the foot of the last page; attachments behind it are another fault. */
  private void place(Element end) {
    int page = last(end).page();
    boolean attachments =
        structure.all(Role.ATTACHMENT_LABEL).anyMatch(label -> label.at().compareTo(end.at()) > 0);
    int pages = document.pages().stream().mapToInt(PageSetup::lastPage).max().orElse(page);
    if (page < pages && !attachments) {
      add("imprint-not-last", end);
    }
    boolean raised =
        document.pages().stream()
            .filter(p -> p.firstPage() <= page && page <= p.lastPage())
            .filter(p -> Math.abs(p.height() - A4) <= ROUND)
            .anyMatch(p -> p.height() - last(end).bottom() > RAISED);
    if (raised) {
      add("imprint-not-at-foot", end);
    }
  }

  private static Box first(Element element) {
    return element.at().block().boxes().get(0);
  }

  private static Box last(Element element) {
    List<Box> boxes = element.at().block().boxes();
    return boxes.get(boxes.size() - 1);
  }

  private void add(String rule, Element element) {
    Span at = element.at();
    facts.add(new Passage(PACK + rule, at.text(), "", "", at));
  }
}
