package baguan.document;

import java.util.Locale;

/** How a block relates to what a reader of the released file sees. Hidden text is never visible. */
public enum Layer {
  VISIBLE,
  /** Tracked deletion. */
  DELETED,
  /** Tracked insertion: a mirror, since the same text also stands in a visible block. */
  INSERTED,
  /** Where tracked moved text came from. */
  MOVED,
  COMMENT,
  /** In the file, not on the page: vanish, white, tiny, clipped, off-page, covered, hidden row. */
  HIDDEN,
  HEADER,
  FOOTER,
  FOOTNOTE,
  /** Speaker notes. */
  NOTES,
  METADATA,
  /** Field codes, formulas, link targets. */
  FIELD,
  /** Alternative text and tooltips. */
  ALT,
  /** A document inside this one; its own blocks are in the child document. */
  EMBEDDED,
  ANNOTATION,
  /** Pivot cache, external link cache, thumbnail, fallback. */
  CACHE,
  /** An earlier state kept in the same file. */
  REVISION,
  /** A part no relationship reaches. */
  UNREFERENCED,
  OCR;

  /** True of the four layers a reader sees on the page. */
  public boolean onPage() {
    return this == VISIBLE || this == HEADER || this == FOOTER || this == FOOTNOTE;
  }

  /** Name in reports: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
