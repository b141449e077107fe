package baguan.document;

import java.util.Locale;

/**
 * Why a block is not ordinary visible text. The names are those of the {@code hidden-content}
 * rules, so that a rule reads like the thing it flags.
 */
public enum Cause {
  NONE,
  TRACKED_DELETION,
  TRACKED_INSERTION,
  TRACKED_MOVE,
  COMMENT,
  HIDDEN_TEXT,
  INVISIBLE_COLOR,
  TINY_TEXT,
  COVERED_TEXT,
  OFF_PAGE_TEXT,
  CLIPPED_TEXT,
  HIDDEN_LAYER,
  INVISIBLE_RENDER_MODE,
  HIDDEN_SHEET,
  HIDDEN_ROW_OR_COLUMN,
  HIDDEN_SLIDE,
  SPEAKER_NOTES,
  OFF_SLIDE,
  HIDDEN_DEFINED_NAME,
  PIVOT_CACHE,
  EXTERNAL_LINK,
  CACHED_EXTERNAL_DATA,
  ORPHAN_PART,
  ALTERNATE_CONTENT,
  ALT_TEXT,
  DOCUMENT_PROPERTY,
  PERSON_NAME,
  LOCAL_PATH,
  THUMBNAIL,
  CUSTOM_XML,
  DOCUMENT_VARIABLE,
  EMBEDDED_FILE,
  OLE_OBJECT,
  MACRO,
  REMOTE_TEMPLATE,
  FORM_DATA,
  JAVASCRIPT,
  EARLIER_REVISION,
  ANNOTATION,
  BOOKMARK_TEXT,
  XMP_METADATA,
  GPS_LOCATION,
  CAMERA_DATA,
  CROPPED_IMAGE,
  MAIL_ROUTING,
  BCC,
  HTML_COMMENT,
  SENSITIVITY_LABEL;

  /** The rule's name within {@code hidden-content}; empty for {@link #NONE}. */
  public String id() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
