package baguan.find.structure;

import baguan.document.Box;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.IssuerMarkPlace;
import baguan.fact.Role;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.math.BigDecimal;
import java.util.List;

/**
 * States where 发文机关标志 of a drawn document stands (7.2.4, 10.1 to 10.3); older ones stood elsewhere.
 */
public final class IssuerMarkFinder implements FactFinder {
  private static final int TOP = 37; // mm

  @Override
  public List<Fact> find(Reading reading) {
    Structure structure = Structure.of(reading);
    boolean old = structure.all(Role.DATE).anyMatch(e -> DateForm.of(e.text()).old());
    return structure
        .all(Role.ISSUER_MARK)
        .limit(1)
        .filter(e -> structure.official() && structure.onPaper() && !old)
        .filter(e -> e.at().block().page() == 1)
        .<Fact>map(e -> place(e, asked(structure.profile().type())))
        .toList();
  }

  private static IssuerMarkPlace place(Element mark, int asked) {
    Box box = mark.at().block().boxes().get(0);
    int top = Math.max(0, box.y());
    return new IssuerMarkPlace(PageFinder.mm(top), BigDecimal.valueOf(asked), mark.at());
  }

  private static int asked(String type) {
    return switch (type) {
      case "letter" -> 30;
      case "command" -> TOP + 20;
      default -> TOP + 35;
    };
  }
}
