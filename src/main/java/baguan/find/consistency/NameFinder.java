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
  private static final Pattern NAMED =
      Pattern.compile(
          "([\\p{IsHan}]{0,12}?)(局长|厅长|市长|县长|区长|省长|部长|主任|书记|院长|校长|董事长|总经理|主席|所长|处长|镇长|乡长)"
              + "([\\p{IsHan}]{3})(?=同志|主持|出席|作|在|指出|强调|表示|介绍|汇报|带队|率|讲话|[，。、；（(]|$)");
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
    Matcher m = NAMED.matcher(block.text());
    while (m.find()) {
      String organ = m.group(1);
      boolean other = !organ.isEmpty() && OTHERS.indexOf(organ.charAt(organ.length() - 1)) >= 0;
      boolean former = organ.contains("时任") || organ.contains("前任") || organ.contains("原");
      if (!other && !former && GapScanner.surname(m.group(3).charAt(0))) {
        people.add(new Person(organ(organ), m.group(2), m.group(3), block, m.start(3), m.end(3)));
      }
    }
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
