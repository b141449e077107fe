package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Span;
import baguan.fact.DocumentNumber;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Role;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * States the document's own number and those it cites. Case numbers of courts, references of other
 * jurisdictions and numbers of orders (第12号) are none of these.
 */
public final class DocumentNumberFinder implements FactFinder {
  private static final Pattern LEAD =
      Pattern.compile(".*(?:根据|按照|依据|依照|参照|印发|转发|执行|详见|参见|见|以|和|及|与|经|在|由|按|据|对|将|如|即|是|为|的|了|号)");
  private static final Pattern TITLE = Pattern.compile("》\\s?[（(]\\s?$");
  private static final int TITLE_REACH = 120;

  @Override
  public List<Fact> find(Reading reading) {
    Structure structure = Structure.of(reading);
    List<Fact> facts = new ArrayList<>();
    if (structure.official()) {
      structure.all(Role.DOCUMENT_NUMBER).forEach(e -> own(e, facts));
    }
    Set<String> repeated = structure.onPaper() ? Set.of() : texts(facts);
    for (Block block : reading.lines()) {
      boolean own = structure.official() && structure.role(block) == Role.DOCUMENT_NUMBER;
      if (block.layer().onPage() && !own && !repeated.contains(block.text().strip())) {
        cited(block, facts);
      }
    }
    facts.sort(Comparator.comparing(Fact::at));
    facts.addAll(Citations.of(facts));
    return facts;
  }

  /** The index card of a web page repeats the document's own number. */
  private static Set<String> texts(List<Fact> own) {
    return own.stream().map(fact -> fact.at().text()).collect(Collectors.toSet());
  }

  private static void own(Element element, List<Fact> facts) {
    String text = element.text();
    NumberForm form = NumberForm.own(text);
    if (form == null) {
      facts.add(new DocumentNumber("", 0, 0, true, "", true, false, true, "", text, element.at()));
      return;
    }
    boolean exact = text.equals(form.right()) && NumberFaults.of(form, text).isEmpty();
    facts.add(fact(form, true, exact, "", element.at()));
  }

  private static void cited(Block block, List<Fact> facts) {
    String text = block.text();
    if (text.indexOf('号') < 0) {
      return;
    }
    Matcher m = NumberForm.cited(text);
    while (m.find()) {
      NumberForm form = NumberForm.cited(m, text);
      int start = form.start() + lead(form.code());
      String code = form.code().substring(lead(form.code()));
      if (code.isEmpty() || code.length() > 12) {
        continue;
      }
      Span at = block.span(start, m.end());
      NumberForm trimmed = NumberForm.own(at.text());
      boolean exact = trimmed != null && at.text().equals(trimmed.right());
      if (trimmed != null) {
        facts.add(fact(trimmed, false, exact, title(text, start), at));
      }
    }
  }

  /** Length of the words that lead up to the 机关代字: 根据国发 → 2. */
  private static int lead(String code) {
    Matcher m = LEAD.matcher(code);
    return m.lookingAt() && m.end() < code.length() ? m.end() : 0;
  }

  /** The title in 《》 right before the bracket that holds the number. */
  private static String title(String text, int start) {
    int from = Math.max(0, start - TITLE_REACH);
    String before = text.substring(from, start);
    Matcher m = TITLE.matcher(before);
    if (!m.find()) {
      return "";
    }
    int depth = 0;
    for (int i = m.start(); i >= 0; i--) {
      char c = before.charAt(i);
      depth += c == '》' ? 1 : c == '《' ? -1 : 0;
      if (depth == 0) {
        return before.substring(i + 1, m.start());
      }
    }
    return "";
  }

  private static DocumentNumber fact(
      NumberForm form, boolean own, boolean exact, String title, Span at) {
    return new DocumentNumber(
        form.code(),
        form.yearValue(),
        form.numberValue(),
        own,
        form.open() + form.close(),
        form.ordinal(),
        form.leadingZero(),
        exact,
        title,
        at.text(),
        at);
  }
}
