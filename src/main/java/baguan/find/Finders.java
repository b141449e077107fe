package baguan.find;

import baguan.fact.HouseStyle;
import baguan.find.consistency.ConsistencyFinders;
import baguan.find.english.EnglishFinder;
import baguan.find.hidden.AlternativesFinder;
import baguan.find.hidden.CoverageFinder;
import baguan.find.hidden.CsvFormulaFinder;
import baguan.find.hidden.DisguisedTypeFinder;
import baguan.find.hidden.HiddenFinder;
import baguan.find.hidden.InvisibleFinder;
import baguan.find.hidden.LineEndFinder;
import baguan.find.hidden.MetadataFinder;
import baguan.find.hidden.RedactionFinder;
import baguan.find.identifier.IdentifierFinder;
import baguan.find.identifier.OwnValues;
import baguan.find.identifier.SealedFileFinder;
import baguan.find.language.CollocationFinder;
import baguan.find.language.NumberFormFinder;
import baguan.find.language.PunctuationFinder;
import baguan.find.language.RepeatedCharacterFinder;
import baguan.find.language.ScriptFinder;
import baguan.find.marking.MarkingFinder;
import baguan.find.marking.UnitFinder;
import baguan.find.structure.AttachmentFinder;
import baguan.find.structure.BlankLineFinder;
import baguan.find.structure.DocumentNumberFinder;
import baguan.find.structure.FormatFinder;
import baguan.find.structure.GridFinder;
import baguan.find.structure.IssuerMarkFinder;
import baguan.find.structure.PageFinder;
import baguan.find.structure.PageNumberFinder;
import baguan.find.structure.PolicyFinder;
import baguan.find.structure.SeparatorFinder;
import baguan.find.structure.StructureFinder;
import baguan.find.structure.StyleFinder;
import baguan.find.structure.TypeFinder;
import baguan.find.taiwan.TaiwanFinder;
import baguan.find.term.TermFinder;
import java.util.ArrayList;
import java.util.List;

/** All finders, in the order they are asked. */
public final class Finders {
  private Finders() {}

  /**
   * The standard set.
   *
   * @param tables terms of all rules: matched together, in one pass
   * @param own what the organisation publishes of itself, a value a line
   * @param style the layout of official documents
   */
  public static List<FactFinder> standard(
      List<TermTable> tables, List<String> own, HouseStyle style) {
    List<FactFinder> finders = new ArrayList<>();
    finders.add(new StructureFinder());
    finders.add(new StyleFinder(style));
    finders.add(new TypeFinder());
    finders.add(new PageFinder());
    finders.add(new SeparatorFinder());
    finders.add(new GridFinder());
    finders.add(new BlankLineFinder());
    finders.add(new PageNumberFinder());
    finders.add(new DocumentNumberFinder());
    finders.add(new AttachmentFinder());
    finders.add(new FormatFinder());
    finders.add(new IssuerMarkFinder());
    finders.add(new PolicyFinder());
    finders.addAll(ConsistencyFinders.all());
    finders.add(new PunctuationFinder());
    finders.add(new NumberFormFinder());
    finders.add(new RepeatedCharacterFinder());
    finders.add(new ScriptFinder());
    finders.add(new CollocationFinder());
    finders.add(new EnglishFinder());
    finders.add(new TaiwanFinder());
    finders.add(new TermFinder(tables));
    finders.add(new IdentifierFinder(OwnValues.of(own)));
    finders.add(new SealedFileFinder());
    finders.add(new MarkingFinder());
    finders.add(new UnitFinder());
    finders.add(new HiddenFinder());
    finders.add(new RedactionFinder());
    finders.add(new MetadataFinder());
    finders.add(new CoverageFinder());
    finders.add(new InvisibleFinder());
    finders.add(new LineEndFinder());
    finders.add(new DisguisedTypeFinder());
    finders.add(new CsvFormulaFinder());
    finders.add(new AlternativesFinder());
    return List.copyOf(finders);
  }
}
