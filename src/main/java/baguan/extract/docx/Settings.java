package baguan.extract.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * What {@code settings.xml} says that changes how the rest is read, and what it keeps of its own.
 */
final class Settings {
  /** A name and a value that no page shows. */
  record Entry(String name, String value) {}

  private final Map<String, String> colorMap = new HashMap<>();
  private final List<Entry> variables = new ArrayList<>();
  private final List<Entry> mailMerge = new ArrayList<>();
  private String language = "";
  private boolean evenAndOdd;
  private boolean pageBackground;
  private boolean gutterAtTop;
  private boolean tracking;

  void read(Cursor cursor) throws XMLStreamException {
    int at = cursor.depth();
    while (cursor.child(at)) {
      switch (cursor.name()) {
        case "evenAndOddHeaders" -> evenAndOdd = cursor.on();
        case "displayBackgroundShape" -> pageBackground = cursor.on();
        case "gutterAtTop" -> gutterAtTop = cursor.on();
        case "trackRevisions" -> tracking = cursor.on();
        case "themeFontLang" -> language = cursor.text("eastAsia");
        case "clrSchemeMapping" -> colors(cursor);
        case "docVars" -> variables(cursor);
        case "mailMerge" -> mailMerge(cursor, cursor.depth());
        default -> {}
      }
    }
  }

  private void colors(Cursor cursor) {
    for (int i = 0; i < cursor.attributes(); i++) {
      colorMap.put(cursor.attributeName(i), cursor.attributeValue(i));
    }
  }

  private void variables(Cursor cursor) throws XMLStreamException {
    int at = cursor.depth();
    while (cursor.child(at)) {
      variables.add(new Entry(cursor.text("name"), cursor.text("val")));
    }
  }

  private void mailMerge(Cursor cursor, int parent) throws XMLStreamException {
    while (cursor.child(parent)) {
      switch (cursor.name()) {
        case "connectString", "query", "udl", "table", "mailSubject", "addressFieldName" ->
            mailMerge.add(new Entry(cursor.name(), cursor.text("val")));
        case "fieldMapData" -> {}
        default -> mailMerge(cursor, cursor.depth());
      }
    }
  }

  /** Script whose theme font serves East Asian text. */
  String script() {
    if (language.startsWith("ja")) {
      return "Jpan";
    }
    if (language.startsWith("ko")) {
      return "Hang";
    }
    boolean traditional =
        language.startsWith("zh-TW")
            || language.startsWith("zh-HK")
            || language.startsWith("zh-MO")
            || language.startsWith("zh-Hant");
    return traditional ? "Hant" : "Hans";
  }

  /** The theme slot behind a role: {@code text1} is usually {@code dark1}. */
  String mapped(String role) {
    String key =
        switch (role) {
          case "text1", "tx1" -> "t1";
          case "text2", "tx2" -> "t2";
          case "background1" -> "bg1";
          case "background2" -> "bg2";
          default -> role;
        };
    String usual =
        switch (key) {
          case "t1" -> "dark1";
          case "t2" -> "dark2";
          case "bg1" -> "light1";
          case "bg2" -> "light2";
          default -> key;
        };
    return colorMap.getOrDefault(key, usual);
  }

  boolean evenAndOdd() {
    return evenAndOdd;
  }

  /** Pages are painted in the document's background colour, on screen at least. */
  boolean pageBackground() {
    return pageBackground;
  }

  boolean gutterAtTop() {
    return gutterAtTop;
  }

  boolean tracking() {
    return tracking;
  }

  List<Entry> variables() {
    return variables;
  }

  /** Connection, query and table of a mail merge. */
  List<Entry> mailMerge() {
    return mailMerge;
  }
}
