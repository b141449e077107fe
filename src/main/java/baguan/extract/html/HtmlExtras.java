package baguan.extract.html;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.Sink;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** What a page carries beside its text: comments, links, form data, meta tags, inline files. */
final class HtmlExtras {
  private static final int MAX_SOURCES = 50;

  private final Sink sink;
  private final String part;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> scriptSources = new TreeSet<>();
  private int scripts;
  private int inline;

  HtmlExtras(Sink sink, String part) {
    this.sink = sink;
    this.part = part;
  }

  void comment(String data) {
    put(Layer.HIDDEN, Cause.HTML_COMMENT, Kind.PARAGRAPH, "comment", "", data);
  }

  /** Code is noise, but data kept in a script element is text. */
  void data(DataNode node) {
    Element parent = node.parent();
    if (parent != null && parent.attr("type").toLowerCase(Locale.ROOT).contains("json")) {
      String data = node.getWholeData();
      put(Layer.HIDDEN, Cause.JAVASCRIPT, Kind.PARAGRAPH, "json", "", data);
    }
  }

  void element(Element element) {
    switch (element.normalName()) {
      case "a", "area" -> link("href", element.attr("href"));
      case "img", "iframe", "embed", "source", "video", "audio" -> link("src", element.attr("src"));
      case "object" -> link("data", element.attr("data"));
      case "form" -> link("action", element.attr("action"));
      case "base" -> link("base", element.attr("href"));
      case "script" -> script(element.attr("src"));
      case "meta" -> meta(element);
      case "input", "button" -> input(element);
      default -> {}
    }
    for (String name : new String[] {"alt", "title", "placeholder", "aria-label", "summary"}) {
      String value = element.attr(name);
      put(Layer.ALT, Cause.ALT_TEXT, Kind.PROPERTY, name, name, value);
    }
  }

  /** Scripts are told once, by number and source. */
  void end() {
    if (scripts > 0) {
      String text = scripts + " scripts " + String.join(" ", scriptSources);
      put(Layer.METADATA, Cause.JAVASCRIPT, Kind.PROPERTY, "script", "script", text);
    }
  }

  private void script(String source) {
    scripts++;
    if (!source.isBlank() && scriptSources.size() < MAX_SOURCES && !source.startsWith("data:")) {
      scriptSources.add(source.strip());
    }
  }

  private void meta(Element element) {
    String name = element.attr("name") + element.attr("property") + element.attr("http-equiv");
    boolean person = name.toLowerCase(Locale.ROOT).contains("author");
    put(
        Layer.METADATA,
        person ? Cause.PERSON_NAME : Cause.DOCUMENT_PROPERTY,
        Kind.PROPERTY,
        "meta",
        name,
        element.attr("content"));
  }

  /** What fields and buttons show is on the page; hidden ones are sent along unseen. */
  private void input(Element element) {
    boolean hidden = element.attr("type").equalsIgnoreCase("hidden");
    put(
        hidden ? Layer.HIDDEN : Layer.FIELD,
        hidden ? Cause.FORM_DATA : Cause.NONE,
        Kind.PROPERTY,
        "input",
        element.attr("name"),
        element.attr("value"));
  }

  private void link(String name, String target) {
    String value = target.strip();
    if (value.regionMatches(true, 0, "data:", 0, 5)) {
      file(value);
    } else if (!value.startsWith("#")) {
      int n = counts.merge(name, 1, Integer::sum);
      sink.block(
          Block.in(Layer.FIELD, part, name + "[" + n + "]")
              .kind(Kind.PROPERTY)
              .attribute("name", name)
              .attribute("href", value)
              .text(value));
    }
  }

  private void file(String uri) {
    int comma = uri.indexOf(',');
    String head = uri.substring(0, Math.max(0, comma)).toLowerCase(Locale.ROOT);
    if (comma > 0 && head.endsWith(";base64")) {
      byte[] bytes = Base64.getMimeDecoder().decode(padded(uri.substring(comma + 1)));
      String type = head.substring(5, head.indexOf(';'));
      String ending = type.substring(type.indexOf('/') + 1).replaceAll("[^a-z0-9].*", "");
      sink.embed("data-" + ++inline + "." + ending, bytes);
    } else if (comma > 0) {
      put(Layer.FIELD, Cause.NONE, Kind.PROPERTY, "data", "data", uri.substring(comma + 1));
    }
  }

  /** Whole groups only: a broken end must not lose the rest. */
  private static String padded(String base64) {
    StringBuilder clean = new StringBuilder(base64.length());
    for (int i = 0; i < base64.length(); i++) {
      char c = base64.charAt(i);
      boolean digit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (digit || c == '+' || c == '/') {
        clean.append(c);
      }
    }
    clean.setLength(clean.length() - (clean.length() % 4 == 1 ? 1 : 0));
    return clean.toString();
  }

  private void put(Layer layer, Cause cause, Kind kind, String word, String name, String text) {
    if (!text.isBlank()) {
      int n = counts.merge(word, 1, Integer::sum);
      sink.block(
          Block.in(layer, part, word + "[" + n + "]")
              .kind(kind)
              .cause(cause)
              .attribute("name", name)
              .text(text.strip()));
    }
  }
}
