package baguan.find.structure;

import baguan.document.Span;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import java.util.List;
import java.util.Set;

/** What a title lacks or has too much: its kind, 关于…的, marks at its end (条例 art. 8, 9(7)). */
final class TitleRemarks {
  private static final String PACK = "official-policy/";
  private static final Set<String> LINKED = Set.of("通知", "请示", "函", "批复", "通报", "决定", "报告");

  private final Structure structure;
  private final List<Fact> facts;

  TitleRemarks(Structure structure, List<Fact> facts) {
    this.structure = structure;
    this.facts = facts;
  }

  void find() {
    List<Element> lines = structure.all(Role.TITLE).toList();
    String type = structure.profile().type();
    boolean titled = !lines.isEmpty() && !structure.title().isEmpty();
    if (!titled || type.equals("command") || type.equals("minutes")) {
      return;
    }
    Element last = lines.get(lines.size() - 1);
    String title = structure.title();
    kind(title, last);
    link(title, lines.get(0), last);
    char end = title.charAt(title.length() - 1);
    if ("。，；：、.,;:！!？?".indexOf(end) >= 0) {
      int at = last.at().end();
      add("title-punctuation", last.at().block().span(at - 1, at), "");
    }
  }

  private void kind(String title, Element last) {
    String doubled = KindOfDocument.doubled(title);
    String stranger = KindOfDocument.stranger(title);
    if (!doubled.isEmpty()) {
      add("kind-doubled", tail(last, doubled), "");
    } else if (!stranger.isEmpty()) {
      add("kind-unknown", tail(last, stranger), "");
    } else if (structure.profile().kind().isEmpty()
        && title.contains("关于")
        && title.endsWith("的")) {
      int end = last.at().end();
      add("title-without-kind", last.at().block().span(end, end), "");
    }
  }

  /** 关于 asks for 的 before the kind; 的的 is a slip. */
  private void link(String title, Element first, Element last) {
    String kind = structure.profile().kind();
    int about = title.indexOf("关于");
    boolean linked = about < 0 || title.indexOf("的", about) >= 0;
    if (!linked && LINKED.contains(kind) && title.endsWith(kind) && !title.contains("《")) {
      Span tail = tail(last, kind);
      add("title-without-link", tail, "的" + kind);
    }
    for (Element line : structure.all(Role.TITLE).toList()) {
      int at = line.text().indexOf("的的");
      if (at >= 0) {
        int start = line.at().start() + at;
        add("title-doubled-particle", line.at().block().span(start, start + 2), "的");
      }
    }
    matters(title, kind, first);
  }

  /** One matter per request: a title that promises several says so. */
  private void matters(String title, String kind, Element first) {
    if (!kind.equals("请示")) {
      return;
    }
    for (String word : List.of("等事项", "等问题", "若干问题", "若干事项", "几个问题", "有关事项和")) {
      if (title.contains(word)) {
        Span at =
            structure
                .all(Role.TITLE)
                .filter(e -> e.text().contains(word))
                .findFirst()
                .map(e -> within(e, word))
                .orElse(first.at());
        add("request-with-several-matters", at, "");
        return;
      }
    }
  }

  private static Span within(Element element, String word) {
    int start = element.at().start() + element.text().indexOf(word);
    return element.at().block().span(start, start + word.length());
  }

  /** The word at the end of the title, or as much of it as stands on the last line. */
  private static Span tail(Element last, String word) {
    int at = last.text().lastIndexOf(word);
    return at < 0
        ? last.at()
        : last.at().block().span(last.at().start() + at, last.at().start() + at + word.length());
  }

  private void add(String rule, Span at, String suggestion) {
    facts.add(new Passage(PACK + rule, at.text(), suggestion, "", at));
  }
}
