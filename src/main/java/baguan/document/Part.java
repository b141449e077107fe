package baguan.document;

import java.util.Locale;

/**
 * How far one part of a file was read. Coverage is a fact: what was not read is never clean.
 *
 * @param name locator of the part within its document; the document itself is {@code .}
 * @param detail for people, never document text: a limit, a size, an exception's class
 */
public record Part(String name, Reading reading, Reason reason, String detail) {

  public static Part read(String name) {
    return new Part(name, Reading.READ, Reason.NONE, "");
  }

  public enum Reading {
    READ,
    PARTLY,
    NOT_READ;

    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Why a part was not, or not wholly, read. */
  public enum Reason {
    NONE,
    ENCRYPTED,
    BROKEN,
    /** No parser knows the type. */
    UNKNOWN_TYPE,
    /** Bytes, inflated bytes, ratio, nesting, parts, seconds or blocks: the detail says which. */
    OVER_LIMIT,
    /** Pictures only, and no OCR was asked for. */
    IMAGE_ONLY,
    /** Glyphs were drawn, but no characters came out, or wrong ones. */
    NO_TEXT,
    /** Nothing at all where something was expected. */
    EMPTY;

    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
