package baguan.extract;

import baguan.document.Document;

/** Reads a file. What cannot be read is in the document's coverage, not in an exception. */
public interface Extractor {
  /**
   * @param name file name; its ending is a hint, its content decides
   * @param bytes the whole file, never changed
   */
  Document extract(String name, byte[] bytes);
}
