package baguan.find;

import baguan.find.consistency.ConsistencyFinders;
import baguan.find.language.CollocationFinder;
import baguan.find.language.NumberFormFinder;
import baguan.find.language.PunctuationFinder;
import baguan.find.language.RepeatedCharacterFinder;
import baguan.find.language.ScriptFinder;
import baguan.find.structure.AttachmentFinder;
import baguan.find.structure.DocumentNumberFinder;
import baguan.find.structure.FormatFinder;
import baguan.find.structure.PageFinder;
import baguan.find.structure.PolicyFinder;
import baguan.find.structure.StructureFinder;
import baguan.find.structure.TypeFinder;
import java.util.ArrayList;
import java.util.List;

/** All finders, in the order they are asked. */
public final class Finders {
  private Finders() {}

  /**
   * The standard set.
   *
   * @param tables terms of all rules: matched together, in one pass
   */
  public static List<FactFinder> standard(List<TermTable> tables) {
    List<FactFinder> finders = new ArrayList<>();
    finders.add(new StructureFinder());
    finders.add(new TypeFinder());
    finders.add(new PageFinder());
    finders.add(new DocumentNumberFinder());
    finders.add(new AttachmentFinder());
    finders.add(new FormatFinder());
    finders.add(new PolicyFinder());
    finders.addAll(ConsistencyFinders.all());
    finders.add(new PunctuationFinder());
    finders.add(new NumberFormFinder());
    finders.add(new RepeatedCharacterFinder());
    finders.add(new ScriptFinder());
    finders.add(new CollocationFinder());
    return List.copyOf(finders);
  }
}
