package baguan.extract.pdf;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.extract.LimitException;
import baguan.extract.Sink;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Who made the file, with what, and what programs left in it. */
final class Properties {
  private static final Pattern PATH =
      Pattern.compile("(?i).*(\\b[a-z]:[\\\\/]|\\\\\\\\[^\\\\]+\\\\|file:/|/(users|home)/).*");
  private static final int MAX_VALUES = 200;

  private final Sink sink;

  Properties(Sink sink) {
    this.sink = sink;
  }

  /** The document information dictionary, custom keys too. */
  void info(COSDictionary info) {
    for (COSName key : new TreeSet<>(info.keySet())) {
      String value = Dictionaries.text(info.getDictionaryObject(key));
      boolean person = key.equals(COSName.AUTHOR) || key.getName().equals("Manager");
      boolean path = PATH.matcher(value).matches();
      sink.block(
          Block.in(Layer.METADATA, "pdf/prop", key.getName())
              .kind(Kind.PROPERTY)
              .cause(path ? Cause.LOCAL_PATH : person ? Cause.PERSON_NAME : Cause.DOCUMENT_PROPERTY)
              .text(value)
              .attribute("name", key.getName()));
    }
  }

  /**
   * The XMP packet and the private data of a document or page.
   *
   * @param part locator of what carries them
   */
  void of(COSDictionary holder, String part) {
    if (holder.getDictionaryObject(COSName.METADATA) instanceof COSStream packet) {
      try {
        new Xmp(part + "/xmp", sink).read(Inflation.read(packet, sink));
      } catch (LimitException e) {
        throw e;
      } catch (IOException | XMLStreamException | RuntimeException e) {
        String detail = e.getClass().getSimpleName();
        sink.part(new Part(part + "/xmp", Part.Reading.NOT_READ, Part.Reason.BROKEN, detail));
      }
    }
    COSDictionary piece = Dictionaries.child(holder, "PieceInfo");
    if (piece != null) {
      for (COSName program : new TreeSet<>(piece.keySet())) {
        piece(piece.getDictionaryObject(program), part + "/piece", program.getName());
      }
    }
  }

  /** Strings and sizes of what a program keeps for itself. */
  private void piece(@Nullable COSBase data, String part, String name) {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> todo = new ArrayDeque<>();
    StringBuilder text = new StringBuilder(name);
    if (data != null) {
      todo.add(data);
    }
    while (!todo.isEmpty() && seen.size() < MAX_VALUES) {
      COSBase value = todo.remove();
      if (!seen.add(value)) {
        continue;
      }
      if (value instanceof COSString string) {
        text.append('\n').append(string.getString());
      } else if (value instanceof COSStream stream) {
        text.append('\n').append(stream.getLength()).append(" bytes");
      } else if (value instanceof COSDictionary dictionary) {
        dictionary.keySet().stream().sorted().forEach(k -> add(todo, dictionary, k));
      } else if (value instanceof COSArray array) {
        for (int i = 0; i < Math.min(MAX_VALUES, array.size()); i++) {
          addValue(todo, array.getObject(i));
        }
      }
    }
    sink.block(
        Block.in(Layer.METADATA, part, name)
            .kind(Kind.PROPERTY)
            .cause(Cause.DOCUMENT_PROPERTY)
            .text(text)
            .attribute("name", "PieceInfo " + name));
  }

  private static void add(Deque<COSBase> todo, COSDictionary dictionary, COSName key) {
    if (!key.equals(COSName.PARENT)) {
      addValue(todo, dictionary.getDictionaryObject(key));
    }
  }

  private static void addValue(Deque<COSBase> todo, @Nullable COSBase value) {
    if (value != null) {
      todo.add(value);
    }
  }
}
