package baguan.find.consistency;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds one holder of one post under two names that differ by a single character: 局长张晓明, 局长张小明.
 * Deputies and former holders may be two people.
 */
public final class NameFinder implements FactFinder {
  private static final int MOST = 200;
  private static final int ORGAN = 12; // characters before a post that may name its organ

  /** A name behind a post, and what shows that it ends. */
  private static final Pattern NAMED =
      Pattern.compile(
          "([\u4e00-\u9fff]{3})" + "(?=同志|主持|出席|作|在|指出|强调|表示|介绍|汇报|带队|率|讲话|[，。、；（(]|$)");

  private static final List<String> POSTS =
      List.of(
          "董事长", "总经理", "局长", "厅长", "市长", "县长", "区长", "省长", "部长", "主任", "书记", "院长", "校长", "主席",
          "所长", "处长", "镇长", "乡长");
  private static final String OTHERS = "副原前代";

  private record Person(String organ, String post, String name, Block block, int start, int end) {
    /** The same post of the same organ, and the names of one family but for one character. */
    boolean twin(Person other) {
      boolean office =
          post.equals(other.post)
              && (organ.equals(other.organ) || organ.isEmpty() || other.organ.isEmpty());
      int same = 0;
      for (int i = 0; i < 3; i++) {
        same += name.charAt(i) == other.name.charAt(i) ? 1 : 0;
      }
      return office && same == 2 && name.charAt(0) == other.name.charAt(0);
    }
  }

  @Override
  public List<Fact> find(Reading reading) {
    Remarks remarks = new Remarks();
    for (FileText file : FileText.of(reading, true)) {
      List<Person> people = new ArrayList<>();
      for (Block block : file.blocks()) {
        if (!file.isCell(block) && people.size() < MOST) {
          people(block, people);
        }
      }
      judge(people, remarks);
    }
    return remarks.facts();
  }

  private static void judge(List<Person> people, Remarks remarks) {
    for (int i = 1; i < people.size(); i++) {
      Person person = people.get(i);
      for (Person before : people.subList(0, i)) {
        if (person.twin(before)) {
          remarks.add(
              "name-written-two-ways", person.block(), person.start(), person.end(), before.name());
          break;
        }
      }
    }
  }

  private static void people(Block block, List<Person> people) {
    String text = block.text();
    Matcher m = NAMED.matcher(text);
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      String post = lasts(text.charAt(i)) ? post(text, i + 1) : "";
      if (post.isEmpty() || !m.region(i + 1, text.length()).lookingAt()) {
        continue;
      }
      String organ = before(text, from, i + 1 - post.length());
      from = m.end();
      boolean other = !organ.isEmpty() && OTHERS.indexOf(organ.charAt(organ.length() - 1)) >= 0;
      boolean former = organ.contains("时任") || organ.contains("前任") || organ.contains("原");
      if (!other && !former && GapScanner.surname(m.group(1).charAt(0))) {
        people.add(new Person(organ(organ), post, m.group(1), block, m.start(1), m.end(1)));
      }
    }
  }

  private static boolean lasts(char c) {
    return c == '长' || c == '任' || c == '记' || c == '理' || c == '席';
  }

  private static String post(String text, int end) {
    for (String post : POSTS) {
      if (text.startsWith(post, end - post.length())) {
        return post;
      }
    }
    return "";
  }

  /** The ideographs right before a post. */
  private static String before(String text, int from, int end) {
    int start = end;
    while (start > Math.max(from, end - ORGAN) && Character.isIdeographic(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** What leads up to the organ is not part of its name. */
  private static String organ(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      from = "由请和与及是".indexOf(text.charAt(i)) >= 0 ? i + 1 : from;
    }
    return text.substring(from);
  }
}
