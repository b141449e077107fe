package baguan.extract;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import org.apache.tika.mime.MediaType;

/** Short names of media types: the first word of every locator. */
final class Kinds {
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
          entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
          entry(
              "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
          entry("application/vnd.openxmlformats-officedocument.wordprocessingml.template", "docx"),
          entry("application/vnd.ms-word.document.macroenabled.12", "docx"),
          entry("application/vnd.ms-word.template.macroenabled.12", "docx"),
          entry("application/vnd.openxmlformats-officedocument.spreadsheetml.template", "xlsx"),
          entry("application/vnd.ms-excel.sheet.macroenabled.12", "xlsx"),
          entry("application/vnd.ms-excel.template.macroenabled.12", "xlsx"),
          entry("application/vnd.openxmlformats-officedocument.presentationml.template", "pptx"),
          entry("application/vnd.openxmlformats-officedocument.presentationml.slideshow", "pptx"),
          entry("application/vnd.ms-powerpoint.presentation.macroenabled.12", "pptx"),
          entry("application/vnd.ms-powerpoint.slideshow.macroenabled.12", "pptx"),
          entry("application/vnd.ms-powerpoint.template.macroenabled.12", "pptx"),
          entry("application/pdf", "pdf"),
          entry("application/ofd", "ofd"),
          entry("application/msword", "doc"),
          entry("application/vnd.ms-excel", "xls"),
          entry("application/vnd.ms-powerpoint", "ppt"),
          entry("application/vnd.ms-outlook", "msg"),
          entry("application/x-tika-msoffice-embedded", "ole"),
          entry("message/rfc822", "eml"),
          entry("application/rtf", "rtf"),
          entry("application/vnd.oasis.opendocument.text", "odt"),
          entry("application/vnd.oasis.opendocument.spreadsheet", "ods"),
          entry("application/vnd.oasis.opendocument.presentation", "odp"),
          entry("text/html", "html"),
          entry("application/xhtml+xml", "html"));

  private Kinds() {}

  /** True of the types listed here. */
  static boolean isShort(MediaType type) {
    return KINDS.containsKey(type.toString());
  }

  /** The type's own subtype where it has no short name here. */
  static String of(MediaType type) {
    String known = KINDS.get(type.toString());
    if (known != null) {
      return known;
    }
    if (type.getType().equals("text")) {
      return "txt";
    }
    String sub = type.getSubtype().toLowerCase(Locale.ROOT).replaceFirst("^(x-|vnd\\.)", "");
    return sub.replaceAll("[^a-z0-9]+", "-");
  }
}
