package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Span;
import baguan.fact.Attachment;
import baguan.fact.AttachmentMention;
import baguan.fact.AttachmentNote;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Role;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** States the attachments a document lists, speaks of and carries. */
public final class AttachmentFinder implements FactFinder {
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:附\\s{0,4}件)?\\s{0,2}(?<no>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2}(?=[、:：]))?"
              + "\\s{0,2}[.．、:：]?\\s{0,4}(?<rest>.*)",
          Pattern.DOTALL);
  private static final Pattern LABEL =
      Pattern.compile("附\\s{0,4}件\\s{0,2}(?<no>[0-9０-９一二三四五六七八九十]{0,2})\\s{0,2}[:：]?");
  private static final Pattern MENTION =
      Pattern.compile(
          "(?:[（(](?:详?见|参见|样式见)?附件(?<a>[0-9]{1,2})?[）)]|(?:详见|见|参见|填写|填报)附件(?<b>[0-9]{1,2})?(?![0-9]))");

  @Override
  public List<Fact> find(Reading reading) {
    Structure structure = Structure.of(reading);
    List<Fact> facts = new ArrayList<>(notes(structure.all(Role.ATTACHMENT_NOTE).toList()));
    attachments(structure.elements(), facts);
    for (Element element : structure.elements()) {
      if (isText(element.role())) {
        mentions(element.at(), facts);
      }
    }
    facts.sort(Comparator.comparing(Fact::at));
    return facts;
  }

  private static boolean isText(Role role) {
    return switch (role) {
      case BODY, HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> true;
      default -> false;
    };
  }

  /** A name on a drawn page that goes on from the line above. */
  static boolean goesOn(Element line) {
    Matcher m = ENTRY.matcher(Blank.plain(line.text()));
    boolean numbered = m.matches() && m.group("no") != null && m.start("rest") > m.end("no");
    return line.at().block().page() > 0 && !line.text().startsWith("附") && !numbered;
  }

  /** A list may be one block or many; an entry's span is its title, or the first line of it. */
  static List<AttachmentNote> notes(List<Element> lines) {
    List<AttachmentNote> notes = new ArrayList<>();
    int listed = (int) lines.stream().filter(line -> !goesOn(line)).count();
    for (int i = 0; i < lines.size(); i++) {
      Element line = lines.get(i);
      Block block = line.at().block();
      String text = line.text();
      int colon = text.startsWith("附") ? colon(text) : -1;
      int from = colon >= 0 ? colon + 1 : 0;
      int labelled = colon >= 0 ? digits(text.substring(0, colon)) : 0;
      String entry = text.substring(from);
      Matcher m = ENTRY.matcher(Blank.plain(entry));
      if (!m.matches()) {
        continue;
      }
      boolean own = m.group("no") != null && m.start("rest") > m.end("no");
      int number = own ? digits(m.group("no")) : prefixed(block.prefix(), labelled);
      int start = line.at().start() + from + (own ? m.start("rest") : lead(entry));
      Span at = block.span(Math.min(start, line.at().end()), line.at().end());
      StringBuilder name = new StringBuilder(at.text());
      while (i + 1 < lines.size() && goesOn(lines.get(i + 1))) {
        i++;
        name.append(lines.get(i).text());
      }
      notes.add(new AttachmentNote(number, title(name.toString()), listed, at));
    }
    return notes;
  }

  /** For comparing: without white space, and without marks that should not be there. */
  private static String title(String text) {
    String tight = bare(Blank.tight(text));
    int end = tight.length();
    while (end > 0 && "。；，、;,.".indexOf(tight.charAt(end - 1)) >= 0) {
      end--;
    }
    return tight.substring(0, end);
  }

  /** 《…》 around the whole name, by habit. */
  private static String bare(String title) {
    int end = title.length();
    while (end > 0 && "。；，、;,.".indexOf(title.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean quoted =
        end > 2
            && title.charAt(0) == '《'
            && title.charAt(end - 1) == '》'
            && title.indexOf('《', 1) < 0;
    return quoted ? title.substring(1, end - 1) : title;
  }

  private static int prefixed(String prefix, int otherwise) {
    return prefix.isEmpty() ? otherwise : digits(prefix);
  }

  private static void attachments(List<Element> elements, List<Fact> facts) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).role() != Role.ATTACHMENT_LABEL) {
        continue;
      }
      Matcher m = LABEL.matcher(Blank.plain(elements.get(i).text()));
      int number = m.matches() ? digits(m.group("no")) : 0;
      StringBuilder title = new StringBuilder();
      Span at = elements.get(i).at();
      for (int k = i + 1; k < elements.size(); k++) {
        if (elements.get(k).role() != Role.ATTACHMENT_TITLE) {
          break;
        }
        at = title.isEmpty() ? elements.get(k).at() : at;
        title.append(Blank.tight(elements.get(k).text()));
      }
      facts.add(new Attachment(number, bare(title.toString()), at, elements.get(i).at()));
    }
  }

  private static void mentions(Span at, List<Fact> facts) {
    String text = at.text();
    if (!text.contains("附件")) {
      return;
    }
    Matcher m = MENTION.matcher(text);
    while (m.find()) {
      String digits = m.group("a") == null ? m.group("b") : m.group("a");
      int number = digits == null ? 0 : Integer.parseInt(digits);
      Span here = at.block().span(at.start() + m.start(), at.start() + m.end());
      facts.add(new AttachmentMention(number, here));
    }
  }

  private static int colon(String text) {
    int wide = text.indexOf('：');
    int narrow = text.indexOf(':');
    return wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow);
  }

  private static int lead(String text) {
    int i = 0;
    while (i < text.length() && Blank.is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The first number in a text, Arabic or Chinese up to 十九; 0 when there is none. */
  private static int digits(String text) {
    int value = 0;
    boolean found = false;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      int han = "一二三四五六七八九十".indexOf(text.charAt(i)) + 1;
      if (digit >= 0) {
        value = value * 10 + digit;
        found = true;
      } else if (han > 0 && !found) {
        value = han == 10 && value > 0 ? value * 10 : value + han;
      }
    }
    return value;
  }
}
