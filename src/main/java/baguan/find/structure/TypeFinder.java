package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Run;
import baguan.document.Span;
import baguan.document.Style;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Role;
import baguan.fact.TypeRun;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** States the look of every recognised element, where the format tells size or font. */
public final class TypeFinder implements FactFinder {
  private static final BigDecimal TWIPS = BigDecimal.valueOf(20);

  @Override
  public List<Fact> find(Reading reading) {
    Structure structure = Structure.of(reading);
    Map<String, String> families = new HashMap<>(); // a document has few fonts
    List<Fact> facts = new ArrayList<>();
    for (Element element : structure.elements()) {
      if (element.role() == Role.SIGNER) {
        int names = element.at().start() + SignerForm.names(element.text());
        part(element, Role.SIGNER, element.at().start(), names, families, facts);
        part(element, Role.SIGNER_NAME, names, element.at().end(), families, facts);
      } else if (element.role() == Role.ATTENDANCE) {
        int names = element.at().start() + AttendanceForm.names(element.text());
        int label = Math.max(element.at().start(), names - 1);
        part(element, Role.ATTENDANCE, element.at().start(), label, families, facts);
        part(element, Role.ATTENDANCE_NAMES, names, element.at().end(), families, facts);
      } else if (element.role() != Role.OTHER) {
        element(element, families, facts);
      }
    }
    return facts;
  }

  private static void part(
      Element of, Role role, int from, int to, Map<String, String> families, List<Fact> facts) {
    Span at = of.at().block().span(from, to);
    element(new Element(role, at.text(), of.align(), -1, -1, at), families, facts);
  }

  /** Neighbouring runs of the same look become one; white space takes the look before it. */
  private static void element(Element element, Map<String, String> families, List<Fact> facts) {
    Block block = element.at().block();
    Look look = Look.NONE;
    int start = 0;
    int end = 0;
    for (Run run : block.runs()) {
      int from = Math.max(run.start(), element.at().start());
      int to = Math.min(run.end(), element.at().end());
      if (from >= to || block.text().substring(from, to).isBlank()) {
        continue;
      }
      Look next = Look.of(run.style(), block.text(), from, to);
      if (next.equals(look)) {
        end = to;
        continue;
      }
      state(element.role(), look, block, start, end, families, facts);
      look = next;
      start = from;
      end = to;
    }
    state(element.role(), look, block, start, end, families, facts);
  }

  private static void state(
      Role role,
      Look look,
      Block block,
      int start,
      int end,
      Map<String, String> families,
      List<Fact> facts) {
    if (look.size() == 0 && look.font().isEmpty()) {
      return;
    }
    Span at = block.span(start, end);
    BigDecimal points = BigDecimal.valueOf(look.size()).divide(TWIPS).stripTrailingZeros();
    BigDecimal plain = points.scale() < 0 ? points.setScale(0) : points;
    facts.add(
        new TypeRun(
            role,
            Fonts.decode(look.font()),
            look.han() || role == Role.PAGE_NUMBER
                ? families.computeIfAbsent(look.font(), Fonts.STANDARD::family)
                : "",
            plain,
            look.color(),
            Ink.red(look.color()),
            Ink.black(look.color()),
            look.bold(),
            at));
  }

  /**
   * What decides whether two runs look alike.
   *
   * @param han holds Chinese characters: the categories of type are about these
   */
  private record Look(String font, int size, String color, boolean bold, boolean han) {
    static final Look NONE = new Look("", 0, "", false, false);

    static Look of(Style style, String text, int from, int to) {
      boolean han = false;
      for (int i = from; i < to && !han; i++) {
        han = Character.isIdeographic(text.charAt(i));
      }
      String font = han || style.latin().isEmpty() ? style.font() : style.latin();
      return new Look(font, style.size(), style.color(), style.bold(), han);
    }
  }
}
