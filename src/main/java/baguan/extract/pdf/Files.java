package baguan.extract.pdf;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.extract.LimitException;
import baguan.extract.Sink;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Files within the file, from wherever they hang; each read once. */
final class Files {
  private static final String[] NAMES = {"UF", "F", "Unix", "DOS", "Mac"};

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Name in a file specification, which may be a plain string. */
  static String name(@Nullable COSBase specification) {
    if (specification instanceof COSString string) {
      return string.getString();
    }
    if (specification instanceof COSDictionary dictionary) {
      for (String key : NAMES) {
        String name = Dictionaries.text(dictionary, key);
        if (!name.isEmpty()) {
          return name;
        }
      }
    }
    return "";
  }

  /**
   * @param key name in the name tree, for specifications that have none
   */
  void read(@Nullable COSBase specification, String key, String part, String path, Sink sink) {
    if (!(specification instanceof COSDictionary dictionary) || !seen.add(dictionary)) {
      return;
    }
    String own = name(dictionary);
    String name = own.isEmpty() ? key : own;
    COSStream stream = stream(dictionary);
    sink.block(
        Block.in(Layer.EMBEDDED, part, path)
            .kind(Kind.PROPERTY)
            .cause(stream == null ? Cause.EXTERNAL_LINK : Cause.EMBEDDED_FILE)
            .text(name.isEmpty() ? "attachment" : name)
            .attribute("name", name)
            .attribute("key", key)
            .attribute("description", Dictionaries.text(dictionary, "Desc")));
    if (stream == null && path.startsWith("file[")) {
      sink.part(
          new Part(part + "/" + path, Part.Reading.NOT_READ, Part.Reason.EMPTY, "no content"));
    }
    if (stream != null && seen.add(stream)) {
      try {
        sink.embed(name.isEmpty() ? "attachment" : name, Inflation.read(stream, sink));
      } catch (LimitException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        String detail = e.getClass().getSimpleName();
        sink.part(new Part(part + "/" + path, Part.Reading.NOT_READ, Part.Reason.BROKEN, detail));
      }
    }
  }

  private static @Nullable COSStream stream(COSDictionary specification) {
    COSDictionary files = specification.getCOSDictionary(COSName.EF);
    if (files == null) {
      return null;
    }
    for (String key : NAMES) {
      COSStream stream = files.getCOSStream(COSName.getPDFName(key));
      if (stream != null) {
        return stream;
      }
    }
    return null;
  }
}
