package baguan.find.structure;

import baguan.fact.DocumentNumber;
import baguan.fact.Fact;
import baguan.fact.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Documents cited by one number under two titles. A title without its issuer is the same title. */
final class Citations {
  private Citations() {}

  static List<Fact> of(List<Fact> numbers) {
    Map<String, String> titles = new HashMap<>();
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : numbers) {
      if (fact instanceof DocumentNumber n && !n.title().isEmpty() && n.number() > 0) {
        String title = bare(n.title());
        String before = titles.putIfAbsent(n.code() + n.year() + "/" + n.number(), title);
        if (before != null && !before.endsWith(title) && !title.endsWith(before)) {
          facts.add(
              new Passage("consistency/document-title-cited-two-ways", title, before, "", n.at()));
        }
      }
    }
    return facts;
  }

  /** Without spaces and inner marks, which writers set as they like. */
  private static String bare(String title) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (!Blank.is(c) && "《》〈〉<>“”".indexOf(c) < 0) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
