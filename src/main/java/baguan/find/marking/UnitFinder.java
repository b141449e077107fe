package baguan.find.marking;

import baguan.document.Block;
import baguan.document.Layer;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import baguan.find.text.Chars;
import java.util.ArrayList;
import java.util.List;

/** Code numbers of military units: {@code 12345部队}. */
public final class UnitFinder implements FactFinder {
  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Block block : reading.lines()) {
      String text = block.text();
      int at = block.layer() == Layer.INSERTED ? -1 : text.indexOf("部队");
      at = at < 0 ? text.indexOf("部隊") : at;
      while (at >= 0) {
        int start = at;
        while (start > 0 && Chars.digit(text.charAt(start - 1))) {
          start--;
        }
        if (at - start == 5 && !Chars.alnum(Chars.at(text, start - 1))) {
          String kind = "confidentiality/unit-number";
          facts.add(
              new Passage(kind, text.substring(start, at + 2), "", "", block.span(start, at + 2)));
        }
        at = text.indexOf(text.charAt(at + 1) == '队' ? "部队" : "部隊", at + 2);
      }
    }
    return facts;
  }
}
