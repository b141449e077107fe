package baguan.find;

import baguan.document.Block;
import baguan.document.Document;
import baguan.fact.Release;
import java.util.List;

/** What finders look at: a document, its blocks in order, where it is to go. One thread. */
public final class Reading {
  private final Document document;
  private final Release release;
  private final List<Block> lines;

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
}
