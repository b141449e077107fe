package baguan.find.hidden;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * What was blacked out or deleted in one place and stands in clear in another, where those who
 * redact do not look: bookmarks, properties, comments, alternative text, files inside.
 */
public final class RedactionFinder implements FactFinder {
  private static final String KIND = "hidden-content/redacted-elsewhere";
  private static final int LEAST = 6; // UTF-16 units: shorter ones stand everywhere
  private static final int LEAST_HAN = 4;
  private static final int MOST = 200; // redactions looked for; each costs a pass of the text

  @Override
  public List<Fact> find(Reading reading) {
    List<Block> redactions = new ArrayList<>();
    for (Block block : reading.lines()) {
      boolean proposed =
          block.layer() == Layer.ANNOTATION; // not applied yet: the text still stands
      if (block.cause() == Cause.COVERED_TEXT && !proposed && telling(block.text().strip())) {
        redactions.add(block);
      }
    }
    List<Fact> facts = new ArrayList<>();
    for (Block redaction : redactions.subList(0, Math.min(MOST, redactions.size()))) {
      elsewhere(reading, redaction, facts);
    }
    return facts;
  }

  private static boolean telling(String text) {
    long han = text.chars().filter(Character::isIdeographic).count();
    return text.length() >= LEAST || han >= LEAST_HAN;
  }

  private static void elsewhere(Reading reading, Block redaction, List<Fact> facts) {
    String wanted = redaction.text().strip();
    for (Block block : reading.lines()) {
      int at = block.cause() == Cause.COVERED_TEXT ? -1 : block.text().indexOf(wanted);
      if (at >= 0) {
        facts.add(
            new Passage(
                KIND,
                "",
                "",
                block.layer().id(),
                block.span(at, at + wanted.length()),
                List.of(redaction.all())));
        return; // one finding for one redaction: the first place tells that it failed
      }
    }
  }
}
