package baguan.find.structure;

import baguan.document.Span;
import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** States where an official document's elements depart from their written form (GB/T 9704-2012). */
public final class FormatFinder implements FactFinder {
  @Override
  public List<Fact> find(Reading reading) {
    return reading.shared(Remarks.class, FormatFinder::remarks).facts();
  }

  /** The marks these remarks are about: what other finders need not say again. */
  public static List<Span> places(Reading reading) {
    return reading.shared(Remarks.class, FormatFinder::remarks).facts().stream()
        .map(Fact::at)
        .toList();
  }

  /** Worked out once. */
  private record Remarks(List<Fact> facts) {}

  private static Remarks remarks(Reading reading) {
    Structure structure = Structure.of(reading);
    return new Remarks(structure.official() ? facts(reading, structure) : List.of());
  }

  private static List<Fact> facts(Reading reading, Structure structure) {
    List<Fact> facts = new ArrayList<>();
    if (structure.profile().type().equals("minutes")) { // offices lay out the rest as they like
      new AttendanceForm(reading.document(), structure, facts).find();
      return facts;
    }
    new HeaderForm(structure, facts).find();
    new SignerForm(reading.document(), structure, facts).find();
    new ClosingForm(structure, facts).find();
    new PlaceForm(reading.document(), structure, facts).find();
    new AttachmentLines(reading.document(), structure, facts).find();
    new ImprintForm(reading.document(), structure, facts).find();
    new SignatureForm(reading.document(), structure, facts).find();
    new StampForm(reading.document(), structure, facts).find();
    new PageNumberSide(reading.document(), structure, facts).find();
    new PageNumberForm(reading.document(), structure, facts).find();
    facts.sort(Comparator.comparing(Fact::at));
    return facts;
  }
}
