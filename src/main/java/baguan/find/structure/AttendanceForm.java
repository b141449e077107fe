package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Span;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import java.util.List;

/** Form and place of 出席, 请假, 列席 under the text of minutes (10.3). */
final class AttendanceForm {
  private static final String PACK = "official-format/";

  private final WrappedNames wrapped;
  private final Structure structure;
  private final List<Fact> facts;

  AttendanceForm(Document document, Structure structure, List<Fact> facts) {
    this.wrapped = new WrappedNames(document);
    this.structure = structure;
    this.facts = facts;
  }

  void find() {
    List<Element> lists = structure.all(Role.ATTENDANCE).toList();
    for (int i = 0; i < lists.size(); i++) {
      if (names(lists.get(i).text()) > 0) {
        boolean wraps = i + 1 < lists.size() && names(lists.get(i + 1).text()) == 0;
        list(lists.get(i), wraps ? lists.subList(i, i + 2) : List.of());
      }
    }
    lists.stream()
        .filter(AttendanceForm::apart)
        .findFirst()
        .ifPresent(list -> add("attendance-indented", list.at(), ""));
  }

  private void list(Element list, List<Element> lines) {
    int names = list.at().start() + names(list.text());
    Block block = list.at().block();
    if (block.text().charAt(names - 1) == ':') {
      add("attendance-colon", block.span(names - 1, names), "：");
    }
    if (wrapped.unaligned(block.span(names, list.at().end()), lines)) {
      add("attendance-unaligned", list.at(), "");
    }
  }

  /** Where the names begin, behind the colon; 0 where the line goes on with them. */
  static int names(String list) {
    int wide = list.indexOf('：');
    int narrow = list.indexOf(':');
    return 1 + (wide < 0 || (narrow >= 0 && narrow < wide) ? narrow : wide);
  }

  /** Not two characters in; on drawn pages only a line of its own tells. */
  private static boolean apart(Element list) {
    Block block = list.at().block();
    int indent = list.indentChars();
    boolean told = block.page() == 0 ? block.kind() == Kind.PARAGRAPH : block.boxes().size() == 1;
    return told && names(list.text()) > 0 && indent >= 0 && (indent < 150 || indent > 250);
  }

  private void add(String rule, Span at, String suggestion) {
    facts.add(new Passage(PACK + rule, at.text(), suggestion, "", at));
  }
}
