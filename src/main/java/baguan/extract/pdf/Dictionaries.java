package baguan.extract.pdf;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Text in dictionaries, which may be a string, a name, an array of them, or a stream. */
final class Dictionaries {
  private static final int MAX_TEXT = 1 << 20;
  private static final int MAX_ITEMS = 1_000;

  private Dictionaries() {}

  /** The text of a value, empty when it has none. */
  static String text(@Nullable COSBase value) {
    if (value instanceof COSString string) {
      byte[] bytes = string.getBytes();
      boolean utf8 =
          bytes.length > 2
              && bytes[0] == (byte) 0xef
              && bytes[1] == (byte) 0xbb
              && bytes[2] == (byte) 0xbf; // allowed since PDF 2.0, unknown to PDFBox
      return utf8
          ? new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)
          : string.getString();
    }
    if (value instanceof COSName name) {
      return name.getName();
    }
    if (value instanceof COSStream stream) {
      return stream.getLength() > MAX_TEXT ? "" : stream.toTextString();
    }
    if (!(value instanceof COSArray array)) {
      return "";
    }
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < Math.min(array.size(), MAX_ITEMS); i++) {
      String item = array.getObject(i) instanceof COSArray ? "" : text(array.getObject(i));
      all.append(all.length() > 0 && !item.isEmpty() ? "\n" : "").append(item);
    }
    return all.toString();
  }

  static String text(COSDictionary dictionary, String key) {
    return text(dictionary.getDictionaryObject(COSName.getPDFName(key)));
  }

  static @Nullable COSDictionary child(COSDictionary dictionary, String key) {
    return dictionary.getCOSDictionary(COSName.getPDFName(key));
  }

  static @Nullable COSArray array(COSDictionary dictionary, String key) {
    return dictionary.getCOSArray(COSName.getPDFName(key));
  }

  static String name(COSDictionary dictionary, String key) {
    return dictionary.getNameAsString(COSName.getPDFName(key), "");
  }

  /** Rich text without its markup. */
  static String plain(String rich) {
    return rich.replaceAll("<[^>]{0,4000}>", "");
  }
}
