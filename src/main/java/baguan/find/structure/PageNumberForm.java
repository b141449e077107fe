package baguan.find.structure;

import baguan.document.Document;
import baguan.document.PageSetup;
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
    if (!numbers.isEmpty() && oneSided() && severalPages()) {
      add("page-number-sides", numbers.get(0).at(), "");
    }
    if (structure.profile().type().equals("letter")) {
      numbers.stream().filter(this::onFirstPage).findFirst().ifPresent(this::firstPage);
    }
  }

  /** One finding for all pages: they share the footer. */
  private void form(Element element) {
    String digits = element.text().replaceAll("\\D", "");
    add("page-number-form", element.at(), "— " + digits + " —");
  }

  /** A word processor's file with the same footer on odd and even pages. */
  private boolean oneSided() {
    return !document.pages().isEmpty()
        && document.pages().stream()
            .allMatch(
                p -> p.firstPage() == 0 && !p.evenAndOdd() && !p.pageNumberFormat().isEmpty());
  }

  /** More text than two pages of 22 lines by 28 characters hold, whatever stands between. */
  private boolean severalPages() {
    return structure.elements().stream().mapToInt(e -> e.text().length()).sum() > 2 * 22 * 28;
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
