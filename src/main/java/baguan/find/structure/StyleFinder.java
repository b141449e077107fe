package baguan.find.structure;

import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.FontAsked;
import baguan.fact.HouseStyle;
import baguan.fact.Role;
import baguan.fact.StyleInForce;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;

/** States which layout official documents are held against. */
public final class StyleFinder implements FactFinder {
  private final HouseStyle style;

  public StyleFinder(HouseStyle style) {
    this.style = style;
  }

  @Override
  public List<Fact> find(Reading reading) {
    if (!Structure.of(reading).official()) {
      return List.of();
    }
    Span at = reading.document().self().all();
    List<Fact> facts = new ArrayList<>();
    facts.add(new StyleInForce(style, at));
    fonts(Role.BODY, style.body(), at, facts);
    fonts(Role.TITLE, style.title(), at, facts);
    fonts(Role.HEADING_1, style.headingFirst(), at, facts);
    fonts(Role.HEADING_2, style.headingSecond(), at, facts);
    return facts;
  }

  private static void fonts(Role role, HouseStyle.Type type, Span at, List<Fact> facts) {
    type.families().forEach(family -> facts.add(new FontAsked(role, family, at)));
  }
}
