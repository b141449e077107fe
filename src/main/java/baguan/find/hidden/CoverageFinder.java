package baguan.find.hidden;

import baguan.document.Document;
import baguan.document.Part;
import baguan.fact.Fact;
import baguan.fact.UnreadPart;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;

/** Every part that was not wholly read; a document that is so only for its parts is not one. */
public final class CoverageFinder implements FactFinder {
  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    reading
        .document()
        .walk()
        .forEach(
            document -> {
              for (Part part : document.parts()) {
                if (part.reading() != Part.Reading.READ && part.reason() != Part.Reason.NONE) {
                  facts.add(unread(document, part));
                }
              }
            });
    return facts;
  }

  private static UnreadPart unread(Document document, Part part) {
    String own = part.name().equals(".") ? "" : part.name();
    String file = document.file().isEmpty() && own.isEmpty() ? document.name() : document.file();
    String name = file.isEmpty() || own.isEmpty() ? file + own : file + "!" + own;
    return new UnreadPart(
        name, part.reading(), part.reason(), part.detail(), document.self().all());
  }
}
