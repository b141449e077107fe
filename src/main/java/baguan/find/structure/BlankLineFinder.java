package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Kind;
import baguan.document.Layout;
import baguan.fact.BlankLines;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Role;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Counts the blank lines above elements that ask for some, where both neighbours stand on one page
 * (GB/T 9704-2012, 7.2.5, 7.3.1, 7.3.2, 7.3.4, 7.3.5, 10.2, 10.3).
 */
public final class BlankLineFinder implements FactFinder {
  private static final int LINE = 579; // twips: 22 on a page
  private static final double SPACED = 240; // a line, where spacing is given in lines
  private static final Role[] TEXT = {
    Role.BODY, Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4
  };
  private static final Map<Role, Set<Role>> ABOVE = new EnumMap<>(Role.class);

  static {
    ABOVE.put(Role.DOCUMENT_NUMBER, Set.of(Role.ISSUER_MARK));
    ABOVE.put(Role.SIGNER, Set.of(Role.ISSUER_MARK));
    ABOVE.put(Role.TITLE, Set.of(Role.DOCUMENT_NUMBER, Role.SIGNER));
    ABOVE.put(Role.RECIPIENT, Set.of(Role.TITLE));
    ABOVE.put(Role.ATTACHMENT_NOTE, EnumSet.of(Role.TABLE, TEXT));
    ABOVE.put(Role.BODY, Set.of(Role.DOCUMENT_NUMBER)); // of 令, which has no title
    ABOVE.put(Role.DATE, Set.of(Role.SIGNATURE));
    ABOVE.put(Role.ATTENDANCE, EnumSet.of(Role.ATTACHMENT_NOTE, TEXT));
    ABOVE.put(Role.SIGNATURE, EnumSet.of(Role.ATTACHMENT_NOTE, TEXT));
  }

  @Override
  public List<Fact> find(Reading reading) {
    Structure structure = Structure.of(reading);
    List<Fact> facts = new ArrayList<>();
    if (!structure.official() || !structure.onPaper()) {
      return facts;
    }
    int pitch = pitch(structure);
    Element before = null;
    for (Element here : structure.elements()) {
      if (here.role() == Role.PAGE_NUMBER) {
        continue;
      }
      if (before != null
          && ABOVE.getOrDefault(here.role(), Set.of()).contains(before.role())
          && !furtherSigner(structure, before, here)) {
        Element above = before;
        lines(above.at().block(), here, pitch)
            .ifPresent(lines -> facts.add(fact(here, above, lines)));
      }
      before = here;
    }
    return facts;
  }

  /** Over the last who signed 令 stands another one, and no text. */
  private static boolean furtherSigner(Structure structure, Element above, Element here) {
    String text = above.text();
    return here.role() == Role.SIGNATURE
        && structure.profile().type().equals("command")
        && "。；：！）".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static BlankLines fact(Element here, Element above, double lines) {
    BigDecimal tenths = BigDecimal.valueOf(lines).setScale(1, RoundingMode.HALF_UP);
    return new BlankLines(here.role(), above.role(), tenths.max(BigDecimal.ZERO), here.at());
  }

  private static OptionalDouble lines(Block above, Element here, int pitch) {
    Block block = here.at().block();
    if (block.equals(above)) {
      return OptionalDouble.empty();
    }
    return block.page() > 0 ? drawn(above, block, pitch) : flowing(above, here);
  }

  /** From middle to middle, less a line. */
  private static OptionalDouble drawn(Block above, Block block, int pitch) {
    Box first = block.boxes().get(0);
    Box last = above.boxes().isEmpty() ? first : above.boxes().get(above.boxes().size() - 1);
    int step = first.y() + first.height() / 2 - last.y() - last.height() / 2;
    boolean told = first.page() == last.page() && step * 2 > pitch;
    return told ? OptionalDouble.of((double) step / pitch - 1) : OptionalDouble.empty();
  }

  private static OptionalDouble flowing(Block above, Element here) {
    Block block = here.at().block();
    Layout layout = block.layout();
    boolean told =
        block.part().startsWith("docx/")
            && block.part().equals(above.part())
            && paragraph(block)
            && paragraph(above)
            && block.attribute("break").isEmpty()
            && !tall(layout)
            && !tall(above.layout())
            && layout.section() == above.layout().section();
    if (!told) {
      return OptionalDouble.empty();
    }
    int empty = Integer.parseInt("0" + block.attribute("blank-lines-above"));
    long breaks =
        block.text().substring(0, here.at().start()).chars().filter(c -> c == '\n').count();
    return OptionalDouble.of(empty + breaks + (layout.before() + above.layout().after()) / SPACED);
  }

  /** A line that is high enough for two has white of its own. */
  private static boolean tall(Layout layout) {
    return layout.lineRule() == Layout.LineRule.MULTIPLE
        ? layout.line() > 2 * SPACED
        : layout.line() > 2 * LINE;
  }

  private static boolean paragraph(Block block) {
    return block.kind() == Kind.PARAGRAPH || block.kind() == Kind.HEADING;
  }

  /** Twips from line to line of the text, as drawn. */
  private static int pitch(Structure structure) {
    List<Integer> drawn =
        structure
            .all(Role.BODY)
            .filter(e -> e.at().block().page() > 0 && e.linePitch() > 0)
            .map(Element::linePitch)
            .sorted()
            .toList();
    return drawn.isEmpty() ? LINE : drawn.get(drawn.size() / 2) / 5;
  }
}
