package baguan.find.structure;

import static java.util.stream.Collectors.joining;

import baguan.document.Span;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Form of 版头 and 主送机关: number, urgency, order, colon. */
final class HeaderForm {
  private static final String PACK = "official-format/";
  private static final Set<String> URGENCY = Set.of("特急", "加急", "特提", "平急");
  private static final List<Role> ORDER = List.of(Role.COPY_NUMBER, Role.SECRECY, Role.URGENCY);
  private static final Set<String> CODES =
      Set.of("发", "函", "办", "字", "文", "通", "政", "委", "批", "复", "报", "呈", "综", "规", "监", "电");
  private static final int SINCE = 2000; // 〔〕 came with GB/T 9704-1999

  private final Structure structure;
  private final List<Fact> facts;

  HeaderForm(Structure structure, List<Fact> facts) {
    this.structure = structure;
    this.facts = facts;
  }

  void find() {
    structure.all(Role.DOCUMENT_NUMBER).forEach(this::number);
    structure.all(Role.COPY_NUMBER).forEach(this::copyNumber);
    structure.all(Role.URGENCY).forEach(this::urgency);
    order();
    titleShape();
    firstPage();
    recipients();
    structure.elements().forEach(this::cited);
  }

  private void number(Element element) {
    NumberForm form = NumberForm.own(element.text());
    if (form == null) {
      return;
    }
    List<NumberFaults.Fault> faults =
        NumberFaults.of(form, element.text()).stream()
            .filter(f -> !f.reason().equals("year") || form.yearValue() > 0) // 0 in a draft
            .toList();
    if (!faults.isEmpty()) {
      int from = faults.stream().mapToInt(NumberFaults.Fault::start).min().orElse(0);
      int to = faults.stream().mapToInt(NumberFaults.Fault::end).max().orElse(0);
      int start = element.at().start();
      String reasons = faults.stream().map(NumberFaults.Fault::reason).collect(joining(", "));
      Span at = element.at().block().span(start + from, start + to);
      add("document-number-form", at, form.right(), reasons);
    }
  }

  /** Numbers cited in the text; old ones keep the form they were issued with. */
  private void cited(Element element) {
    if (element.role() == Role.DOCUMENT_NUMBER || element.text().indexOf('号') < 0) {
      return;
    }
    Matcher m = NumberForm.cited(element.text());
    while (m.find()) {
      NumberForm form = NumberForm.cited(m, element.text());
      if (form.code().isEmpty()) {
        continue;
      }
      String last = form.code().substring(form.code().length() - 1);
      String cited = element.text().substring(m.start("open"), m.end());
      String right = form.right().substring(form.code().length());
      if (form.yearValue() >= SINCE && CODES.contains(last) && !cited.equals(right)) {
        int start = element.at().start();
        Span at = element.at().block().span(start + m.start("open"), start + m.end());
        add("cited-number-form", at, right, form.code());
      }
    }
  }

  /** 份号 is of six digits (7.2.1). */
  private void copyNumber(Element element) {
    long digits = element.text().chars().filter(Character::isDigit).count();
    if (digits != 6) {
      add("copy-number-digits", element.at(), "", "" + digits);
    }
  }

  private void urgency(Element element) {
    if (!URGENCY.contains(Blank.tight(element.text()))) {
      add("urgency-word", element.at(), "", "");
    }
  }

  /** Three lines and more widen, narrow or bulge; they have no waist (7.3.1). */
  private void titleShape() {
    List<Element> lines = structure.all(Role.TITLE).toList();
    boolean drawn = structure.onPaper() && lines.stream().allMatch(e -> e.align().equals("center"));
    for (int i = 1; drawn && i < lines.size() - 1; i++) {
      int length = lines.get(i).text().length();
      if (length < lines.get(i - 1).text().length() && length < lines.get(i + 1).text().length()) {
        add("title-waisted", lines.get(i).at(), "", "");
        return;
      }
    }
  }

  /** The first page shows some of the text (7.3.3); only drawn pages tell. */
  private void firstPage() {
    Optional<Element> title = structure.all(Role.TITLE).findFirst();
    Optional<Element> text = structure.elements().stream().filter(HeaderForm::isText).findFirst();
    if (title.isPresent() && text.isPresent()) {
      Span at = text.get().at();
      if (title.get().at().block().page() == 1 && at.block().page() > 1) {
        add("first-page-without-text", at.block().span(at.start(), at.start()), "", "");
      }
    }
  }

  private static boolean isText(Element element) {
    return switch (element.role()) {
      case BODY, HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> true;
      case TABLE, ATTACHMENT_NOTE, SIGNATURE, DATE -> true;
      default -> false;
    };
  }

  /** 份号, 密级, 紧急程度 stand in this order from the top (7.2.3). */
  private void order() {
    int last = -1;
    for (Element element : structure.elements()) {
      int rank = ORDER.indexOf(element.role());
      if (rank >= 0 && rank < last) {
        add("header-order", element.at(), "", "");
      }
      last = Math.max(last, rank);
    }
  }

  private void recipients() {
    List<Element> list = structure.all(Role.RECIPIENT).toList();
    for (int i = 0; i < list.size(); i++) {
      Element element = list.get(i);
      boolean last = i == list.size() - 1 || !follows(element, list.get(i + 1));
      boolean moved = element.text().startsWith("主");
      if (!last || moved || element.text().endsWith("：")) {
        continue;
      }
      boolean narrow = element.text().endsWith(":");
      int end = element.at().end();
      add("recipient-colon", element.at().block().span(narrow ? end - 1 : end, end), "：", "");
    }
  }

  private static boolean follows(Element one, Element next) {
    return next.at().block().line() == one.at().block().line() + 1 && !next.text().startsWith("主");
  }

  private void add(String rule, Span at, String suggestion, String detail) {
    facts.add(new Passage(PACK + rule, at.text(), suggestion, detail, at));
  }
}
