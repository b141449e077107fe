package baguan.find;

import baguan.document.Block;
import baguan.document.Document;
import baguan.fact.Release;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What finders look at: a document, its blocks in order, where it is to go. One thread. */
public final class Reading {
  private final Document document;
  private final Release release;
  private final List<Block> lines;
  private final Map<Class<?>, Object> shared = new HashMap<>();

  public Reading(Document document, Release release) {
    this.document = document;
    this.release = release;
    this.lines = document.lines();
  }

  public Document document() {
    return document;
  }

  public Release release() {
    return release;
  }

  /** All blocks of the document and of those inside it, by line. */
  public List<Block> lines() {
    return lines;
  }

  /** What several finders need and one works out, once; {@code make} must be pure. */
  public <T> T shared(Class<T> type, Function<Reading, T> make) {
    Object known = shared.get(type);
    if (known == null) {
      T made = make.apply(this);
      shared.put(type, made);
      return made;
    }
    return type.cast(known);
  }
}
