package baguan.find;

import baguan.fact.Fact;
import java.util.List;

/** Reads a document and states facts. Pure: same reading, same facts, in the order of the text. */
public interface FactFinder {
  List<Fact> find(Reading reading);
}
