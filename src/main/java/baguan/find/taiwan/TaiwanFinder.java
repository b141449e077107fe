package baguan.find.taiwan;

import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.List;

/** States where a paper of Taiwan departs from its form. Says nothing of any other document. */
public final class TaiwanFinder implements FactFinder {
  @Override
  public List<Fact> find(Reading reading) {
    Notes notes = new Notes();
    Paper.of(reading)
        .ifPresent(
            paper -> {
              new HeadFields(paper, notes).find();
              new Sections(paper, notes).find();
              new Address(paper, notes).find();
              new PaperNumbers(paper, notes).find();
              new Emphasis(paper, notes).find();
            });
    if (reading.release().jurisdiction().equals("tw")) {
      new Prose(notes).find(reading);
    }
    return notes.inOrder();
  }
}
