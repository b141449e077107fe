package baguan.find;

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
    return List.of(
        new StructureFinder(),
        new TypeFinder(),
        new PageFinder(),
        new DocumentNumberFinder(),
        new AttachmentFinder(),
        new FormatFinder(),
        new PolicyFinder(),
        new PunctuationFinder(),
        new NumberFormFinder(),
        new ScriptFinder(),
        new RepeatedCharacterFinder(),
        new CollocationFinder());
  }
}
