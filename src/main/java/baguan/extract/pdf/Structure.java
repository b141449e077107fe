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
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Texts in the structure tree that stand for pictures or for other letters than those drawn. */
final class Structure {
  private static final int MAX = 300_000;

  private final Drawn drawn;
  private final Sink sink;
  private int count;

  /**
   * @param drawn what the pages show, to leave out texts that say the same
   */
  Structure(Drawn drawn, Sink sink) {
    this.drawn = drawn;
    this.sink = sink;
  }

  void read(COSDictionary root) {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSDictionary> todo = new ArrayDeque<>();
    todo.add(root);
    while (!todo.isEmpty() && seen.size() < MAX) {
      COSDictionary element = todo.pop();
      if (!seen.add(element)) {
        continue;
      }
      if ((seen.size() & 0xfff) == 0) {
        sink.inflated(Long.MAX_VALUE, 0, 0); // looks at the clock
      }
      tell(element, "Alt");
      tell(element, "ActualText");
      tell(element, "E");
      COSBase kids = element.getDictionaryObject(COSName.K);
      if (kids instanceof COSDictionary one) {
        todo.push(one);
      }
      for (int i = kids instanceof COSArray many ? many.size() - 1 : -1; i >= 0; i--) {
        if (((COSArray) kids).getObject(i) instanceof COSDictionary kid
            && !kid.containsKey(COSName.getPDFName("MCID"))) {
          todo.push(kid);
        }
      }
    }
  }

  private void tell(COSDictionary element, String key) {
    COSName name = COSName.getPDFName(key);
    if (!element.containsKey(name)) {
      return;
    }
    String text = Dictionaries.text(element, key);
    if (!drawn.has(text)) {
      sink.block(
          Block.in(Layer.ALT, "pdf/structure", "element[" + ++count + "]")
              .kind(Kind.PROPERTY)
              .cause(Cause.ALT_TEXT)
              .text(text)
              .attribute("name", key)
              .attribute("type", Dictionaries.name(element, "S")));
    }
  }
}
