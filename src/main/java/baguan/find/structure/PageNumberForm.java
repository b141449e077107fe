package baguan.find.structure;

import baguan.document.Document;
import baguan.document.Layout;
import baguan.document.PageSetup;
import baguan.document.Part;
import baguan.document.Span;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import java.util.List;
import java.util.regex.Pattern;

/** Form of page numbers (7.5): digits between one-character dashes; none on a letter's page 1. */
final class PageNumberForm {
  private static final String PACK = "official-format/";
  private static final Pattern RIGHT = Pattern.compile("—\\s{0,2}\\d{1,4}\\s{0,2}—");

  private final Document document;
  private final Structure structure;
  private final List<Fact> facts;

  PageNumberForm(Document document, Structure structure, List<Fact> facts) {
    this.document = document;
    this.structure = structure;
    this.facts = facts;
  }

  void find() {
    List<Element> numbers = structure.all(Role.PAGE_NUMBER).toList();
    numbers.stream()
        .filter(e -> !RIGHT.matcher(Blank.plain(e.text())).matches())
        .findFirst()
        .ifPresent(this::form);
    restarts(numbers);
    blankPages(numbers);
    if (structure.profile().type().equals("letter")) {
      numbers.stream().filter(this::onFirstPage).findFirst().ifPresent(this::firstPage);
    }
  }

  /** One finding for all pages: they share the footer. */
  private void form(Element element) {
    String digits = element.text().replaceAll("\\D", "");
    add("page-number-form", element.at(), "— " + digits + " —");
  }

  /** Attachments bound together go on with the numbering (7.5). */
  private void restarts(List<Element> numbers) {
    int last = 0;
    for (Element element : numbers) {
      int page = element.at().block().page();
      int number = page == 0 ? 0 : Integer.parseInt("0" + element.text().replaceAll("\\D", ""));
      if (number > 0 && number <= last) {
        add("page-number-restarts", element.at(), "" + (last + 1));
        return;
      }
      last = Math.max(last, number);
    }
    List<PageSetup> pages = document.pages();
    for (int i = 1; i < pages.size(); i++) {
      boolean flows = pages.get(i).firstPage() == 0 && !pages.get(i).pageNumberFormat().isEmpty();
      if (flows && pages.get(i).pageNumberStart() >= 0 && !numbers.isEmpty()) {
        add("page-number-restarts", section(i, numbers.get(0)), "");
        return;
      }
    }
  }

  /** The start of a section's text. */
  private Span section(int section, Element otherwise) {
    return structure.elements().stream()
        .filter(e -> e.at().block().layout().section() == section)
        .filter(e -> !e.at().block().layout().equals(Layout.NONE))
        .findFirst()
        .map(e -> e.at().block().span(e.at().start(), e.at().start()))
        .orElse(otherwise.at());
  }

  /** Blank pages before the page of 版记, and that page, have no number (7.5). */
  private void blankPages(List<Element> numbers) {
    int imprint =
        structure.elements().stream()
            .filter(ImprintForm::of)
            .mapToInt(e -> e.at().block().page())
            .max()
            .orElse(0);
    int first = imprint;
    while (first > 2 && blank(first - 1)) {
      first--;
    }
    int from = first;
    if (first < imprint) {
      numbers.stream()
          .filter(e -> e.at().block().page() >= from && e.at().block().page() <= imprint)
          .findFirst()
          .ifPresent(e -> add("blank-page-numbered", e.at(), ""));
    }
  }

  /**
   * Nothing on it but its number: no text of any layer, no line, no picture in the text's place.
   */
  private boolean blank(int page) {
    String part = "/page[" + page + "]";
    return document.blocks().stream()
            .filter(b -> b.page() == page || b.part().endsWith(part))
            .allMatch(b -> structure.role(b) == Role.PAGE_NUMBER)
        && document.strokes().stream().noneMatch(s -> s.box().page() == page)
        && document.parts().stream().noneMatch(p -> p.name().endsWith(part) && unread(p));
  }

  private static boolean unread(Part part) {
    return part.reading() != Part.Reading.READ;
  }

  private void firstPage(Element element) {
    add("letter-page-one-number", element.at(), "");
  }

  private boolean onFirstPage(Element element) {
    int page = element.at().block().page();
    if (page > 0) {
      return page == 1;
    }
    boolean own = document.pages().stream().limit(1).noneMatch(PageSetup::titlePage);
    return own && !document.pages().isEmpty();
  }

  private void add(String rule, Span at, String suggestion) {
    facts.add(new Passage(PACK + rule, at.text(), suggestion, "", at));
  }
}
