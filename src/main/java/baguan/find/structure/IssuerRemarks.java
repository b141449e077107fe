package baguan.find.structure;

import baguan.document.Span;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether header and signature name the same issuers, in the same order (条例 art. 9(11)). */
final class IssuerRemarks {
  private static final String PACK = "official-policy/";

  private final Structure structure;
  private final List<Fact> facts;

  IssuerRemarks(Structure structure, List<Fact> facts) {
    this.structure = structure;
    this.facts = facts;
  }

  void find() {
    List<String> marks =
        structure.all(Role.ISSUER_MARK).map(e -> bare(e.text())).filter(t -> !t.isEmpty()).toList();
    List<Element> lines = structure.all(Role.SIGNATURE).toList();
    List<String> signed = new ArrayList<>();
    lines.forEach(e -> signed.addAll(names(e.text())));
    boolean organs =
        signed.stream().allMatch(Shape::organ) && marks.stream().allMatch(Shape::organ);
    boolean known = !marks.isEmpty() && !signed.isEmpty() && organs && structure.onPaper();
    if (!known || structure.profile().type().equals("command")) {
      return;
    }
    Span at = lines.get(0).at();
    if (marks.size() == 1 && signed.size() == 1 && !same(marks.get(0), signed.get(0))) {
      facts.add(new Passage(PACK + "issuer-disagrees", at.text(), "", marks.get(0), at));
    } else if (marks.size() > 1 && marks.size() == signed.size() && reordered(marks, signed)) {
      String order = String.join("、", marks);
      facts.add(new Passage(PACK + "joint-issue-order", at.text(), "", order, at));
    }
  }

  private static boolean reordered(List<String> marks, List<String> signed) {
    for (int i = 0; i < marks.size(); i++) {
      String mark = marks.get(i);
      boolean elsewhere = signed.stream().anyMatch(name -> same(mark, name));
      if (!same(mark, signed.get(i)) && elsewhere) {
        return true;
      }
    }
    return false;
  }

  private static List<String> names(String text) {
    return Stream.of(text.split("[\\s\u3000]{1,80}")).filter(name -> !name.isBlank()).toList();
  }

  private static String bare(String mark) {
    String name = Blank.tight(mark);
    return name.endsWith("文件") ? name.substring(0, name.length() - 2) : name;
  }

  /** A short name keeps the order of the full name's characters. */
  private static boolean same(String a, String b) {
    return a.length() >= b.length() ? shortens(b, a) : shortens(a, b);
  }

  private static boolean shortens(String brief, String full) {
    int at = 0;
    for (int i = 0; i < full.length() && at < brief.length(); i++) {
      if (full.charAt(i) == brief.charAt(at)) {
        at++;
      }
    }
    return at == brief.length();
  }
}
