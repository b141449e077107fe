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
import org.jspecify.annotations.Nullable;

/** What hangs on the document rather than on a page: bookmarks, scripts, files, layer names. */
final class Catalog {
  private static final int MAX = 50_000;

  private final COSDictionary catalog;
  private final Actions actions;
  private final Files files;
  private final Sink sink;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  Catalog(COSDictionary catalog, Actions actions, Files files, Sink sink) {
    this.catalog = catalog;
    this.actions = actions;
    this.files = files;
    this.sink = sink;
  }

  void read() {
    actions.of(catalog, "pdf/catalog", "action", sink);
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null) {
      tree(Dictionaries.child(names, "JavaScript"), true);
      tree(Dictionaries.child(names, "EmbeddedFiles"), false);
    }
    COSArray associated = Dictionaries.array(catalog, "AF");
    for (int i = 0; associated != null && i < associated.size(); i++) {
      files.read(associated.getObject(i), "", "pdf/file", "associated[" + (i + 1) + "]", sink);
    }
    outlines();
  }

  /** A name tree of scripts or of files, walked without recursion. */
  private void tree(@Nullable COSDictionary root, boolean scripts) {
    Deque<COSDictionary> todo = new ArrayDeque<>();
    if (root != null) {
      todo.add(root);
    }
    int n = 0;
    while (!todo.isEmpty() && seen.size() < MAX) {
      COSDictionary node = todo.remove();
      if (!seen.add(node)) {
        continue;
      }
      COSArray pairs = node.getCOSArray(COSName.NAMES);
      for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
        String key = Dictionaries.text(pairs.getObject(i));
        COSBase value = pairs.getObject(i + 1);
        n++;
        if (!scripts) {
          COSBase file = value instanceof COSDictionary ? value : new COSDictionary();
          files.read(file, key, "pdf/file", "file[" + n + "]", sink);
        } else if (value instanceof COSDictionary action) {
          actions.action(action, "Names", "pdf/script", "script[" + n + "]", sink);
        }
      }
      COSArray kids = node.getCOSArray(COSName.KIDS);
      for (int i = 0; kids != null && i < kids.size(); i++) {
        if (kids.getObject(i) instanceof COSDictionary kid) {
          todo.add(kid);
        }
      }
    }
  }

  /** Bookmarks in the order of the outline. */
  private void outlines() {
    Deque<COSDictionary> todo = new ArrayDeque<>();
    COSDictionary root = catalog.getCOSDictionary(COSName.OUTLINES);
    push(todo, root == null ? null : root.getCOSDictionary(COSName.FIRST));
    int n = 0;
    while (!todo.isEmpty() && n < MAX) {
      COSDictionary item = todo.pop();
      n++;
      String path = "bookmark[" + n + "]";
      sink.block(
          Block.in(Layer.METADATA, "pdf/outline", path)
              .kind(Kind.PROPERTY)
              .cause(Cause.BOOKMARK_TEXT)
              .text(Dictionaries.text(item, "Title")));
      actions.of(item, "pdf/outline", path, sink);
      push(todo, item.getCOSDictionary(COSName.NEXT));
      push(todo, item.getCOSDictionary(COSName.FIRST));
    }
  }

  private void push(Deque<COSDictionary> todo, @Nullable COSDictionary item) {
    if (item != null && seen.add(item)) {
      todo.push(item);
    }
  }
}
