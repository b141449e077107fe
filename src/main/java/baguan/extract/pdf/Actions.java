package baguan.extract.pdf;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.Sink;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What happens on opening, clicking, typing: scripts, programs, links. Each action told once. */
final class Actions {
  private static final int MAX = 50_000;

  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Actions a dictionary carries: {@code A}, {@code OpenAction}, and those of {@code AA}. */
  void of(COSDictionary holder, String part, String path, Sink sink) {
    Map<String, COSBase> found = new TreeMap<>();
    for (String key : new String[] {"A", "OpenAction", "PA"}) {
      put(found, key, holder.getDictionaryObject(COSName.getPDFName(key)));
    }
    COSDictionary events = holder.getCOSDictionary(COSName.AA);
    if (events != null) {
      for (COSName event : events.keySet()) {
        put(found, "AA/" + event.getName(), events.getDictionaryObject(event));
      }
    }
    found.forEach((event, action) -> action((COSDictionary) action, event, part, path, sink));
  }

  private static void put(Map<String, COSBase> found, String event, COSBase value) {
    if (value instanceof COSDictionary) {
      found.put(event, value);
    }
  }

  /** An action and those that follow it. */
  void action(COSDictionary first, String event, String part, String path, Sink sink) {
    Deque<COSDictionary> todo = new ArrayDeque<>();
    todo.add(first);
    while (!todo.isEmpty() && seen.size() < MAX) {
      COSDictionary action = todo.remove();
      if (!seen.add(action)) {
        continue;
      }
      tell(action, event, part, path, sink);
      COSBase next = action.getDictionaryObject(COSName.NEXT);
      if (next instanceof COSDictionary one) {
        todo.add(one);
      }
      for (int i = 0; next instanceof COSArray many && i < many.size(); i++) {
        if (many.getObject(i) instanceof COSDictionary one) {
          todo.add(one);
        }
      }
    }
  }

  private static void tell(
      COSDictionary action, String event, String part, String path, Sink sink) {
    String type = Dictionaries.name(action, "S");
    String text;
    Cause cause;
    switch (type) {
      case "JavaScript", "Rendition" -> {
        text = Dictionaries.text(action, "JS");
        cause = Cause.JAVASCRIPT;
      }
      case "URI" -> {
        text = Dictionaries.text(action, "URI");
        cause = Cause.NONE;
      }
      case "Launch" -> {
        text = target(action);
        cause = Cause.JAVASCRIPT;
      }
      case "GoToR", "GoToE", "SubmitForm", "ImportData" -> {
        text = target(action);
        cause = Cause.EXTERNAL_LINK;
      }
      default -> {
        return; // within the document
      }
    }
    sink.block(
        Block.in(Layer.FIELD, part, path)
            .kind(Kind.PROPERTY)
            .cause(cause)
            .text(text.isEmpty() ? type : text)
            .attribute("action", type)
            .attribute("event", event)
            .attribute("href", cause == Cause.JAVASCRIPT && type.equals("JavaScript") ? "" : text));
  }

  /** File, program with its parameters, or address an action leads to. */
  private static String target(COSDictionary action) {
    String file = Files.name(action.getDictionaryObject(COSName.F));
    COSDictionary windows = Dictionaries.child(action, "Win");
    if (windows != null) {
      String program = Dictionaries.text(windows, "F") + " " + Dictionaries.text(windows, "P");
      file = file.isEmpty() ? program.strip() : file + " " + program.strip();
    }
    return file;
  }
}
