package baguan.find.structure;

import baguan.document.Span;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether header and signature name the same issuers, in the same order (条例 art. 9(11)). */
final class IssuerRemarks {
  private static final String PACK = "official-policy/";

  /** Sections of an organ; an office issues for it, an 办事处 or 管理处 may stand alone (条例 art. 17). */
  private static final Pattern UNIT =
      Pattern.compile(
          ".{2,30}(?:局|委|厅|部|院|府|会|公司)(?:人事|财务|综合|法规|政策法规|计划|秘书|信息|审计|业务|宣传|组织|教育|规划|科技"
              + "|行政|后勤|保卫|文秘|调研|监察|督查)(?:处|科|股|室)");

  private static final Pattern BEFORE_MATTER =
      Pattern.compile("(?<issuer>[^《》“”]{2,40}?)(?:关于|转发|批转|印发|对|就)");

  private final Structure structure;
  private final List<Fact> facts;

  IssuerRemarks(Structure structure, List<Fact> facts) {
    this.structure = structure;
    this.facts = facts;
  }

  void find() {
    List<String> marks =
        structure.all(Role.ISSUER_MARK).flatMap(e -> organs(e.text()).stream()).toList();
    if (structure.onPaper() && !structure.profile().type().equals("command")) {
      title(marks);
    }
    List<Element> lines = structure.all(Role.SIGNATURE).toList();
    List<Element> units = lines.stream().filter(e -> UNIT.matcher(e.text()).matches()).toList();
    units.forEach(
        e -> facts.add(new Passage(PACK + "internal-unit-issues", e.text(), "", "", e.at())));
    if (!units.isEmpty()) {
      return;
    }
    List<String> signed = new ArrayList<>();
    lines.forEach(e -> signed.addAll(names(e.text())));
    boolean organs =
        signed.stream().allMatch(Shape::organ) && marks.stream().allMatch(Shape::organ);
    boolean known = !marks.isEmpty() && !signed.isEmpty() && organs && structure.onPaper();
    if (!known || structure.profile().type().equals("command")) {
      return;
    }
    Span at = lines.get(0).at();
    String order = String.join("、", marks);
    if (marks.size() == 1 && signed.size() == 1 && !agree(marks.get(0), signed.get(0))) {
      facts.add(new Passage(PACK + "issuer-disagrees", at.text(), "", order, at));
    } else if (reordered(marks, signed)) {
      facts.add(new Passage(PACK + "joint-issue-order", at.text(), "", order, at));
    } else {
      titleOrder(marks.size() > 1 ? marks : signed);
    }
  }

  /** Several issuers named in the title stand in the order of mark and signature. */
  private void titleOrder(List<String> order) {
    String title = String.join(" ", structure.all(Role.TITLE).map(Element::text).toList());
    Matcher before = BEFORE_MATTER.matcher(title);
    List<String> named = before.lookingAt() ? names(before.group("issuer")) : List.of();
    if (named.size() > 1 && named.stream().allMatch(Shape::organ) && reordered(order, named)) {
      Span at = structure.all(Role.TITLE).findFirst().orElseThrow().at();
      String right = String.join("、", order);
      facts.add(new Passage(PACK + "joint-title-order", String.join("、", named), "", right, at));
    }
  }

  /**
   * The same issuers in another order; a mark of the lead issuer alone asks that it comes first.
   */
  private static boolean reordered(List<String> marks, List<String> signed) {
    if (signed.size() < 2 || (marks.size() > 1 && marks.size() != signed.size())) {
      return false;
    }
    for (int i = 0; i < marks.size(); i++) {
      String mark = marks.get(i);
      boolean elsewhere = signed.stream().anyMatch(name -> same(mark, name));
      if (!same(mark, signed.get(i)) && elsewhere) {
        return true;
      }
    }
    return false;
  }

  /** The title's issuer, where it names one, is that of the mark (条例 art. 9(7)). */
  private void title(List<String> marks) {
    Matcher before = BEFORE_MATTER.matcher(structure.title());
    if (marks.size() != 1 || !before.lookingAt()) {
      return;
    }
    String named = before.group("issuer");
    String mark = marks.get(0);
    boolean known = Shape.organ(named) && Shape.organ(mark) && !mark.contains(" ");
    if (known && !agree(mark, named)) {
      Element line = structure.all(Role.TITLE).findFirst().orElseThrow();
      int end = line.at().start() + Math.min(line.text().length(), named.length());
      Span at = line.at().block().span(line.at().start(), end);
      facts.add(new Passage(PACK + "title-issuer-disagrees", at.text(), "", mark, at));
    }
  }

  /** The same organ; an organ's office is another one. */
  private static boolean agree(String mark, String name) {
    return same(mark, name) && office(mark) == office(name);
  }

  private static boolean office(String name) {
    return name.endsWith("办公室") || name.endsWith("办公厅") || name.endsWith("办");
  }

  private static List<String> names(String text) {
    return Stream.of(text.split("[\\s\u3000、]{1,80}")).filter(name -> !name.isBlank()).toList();
  }

  /** Of a mark's line: one, often written wide, or several side by side. */
  private static List<String> organs(String mark) {
    String bare = mark.endsWith("文件") ? mark.substring(0, mark.length() - 2) : mark;
    List<String> names = names(bare);
    boolean several = names.stream().allMatch(name -> name.length() > 3 && Shape.organ(name));
    String tight = Blank.tight(mark);
    String one = tight.endsWith("文件") ? tight.substring(0, tight.length() - 2) : tight;
    return names.size() > 1 && several ? names : one.isEmpty() ? List.of() : List.of(one);
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
