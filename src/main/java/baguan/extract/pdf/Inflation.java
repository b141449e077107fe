package baguan.extract.pdf;

import baguan.extract.Sink;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Counts what streams inflate to before PDFBox, which inflates them whole, may touch them. Deflate
 * makes at most 1032 bytes out of one, so small streams pass unseen.
 */
final class Inflation {
  private static final int HARMLESS = 32 << 10;
  private static final int ZLIB_HEADER = 2;
  private static final int CHUNK = 1 << 16;

  private Inflation() {}

  /** Counts the content of a page; false when it is damaged, of which PDFBox tells nobody. */
  static boolean check(PDPage page, Sink sink) throws IOException {
    Iterator<PDStream> contents = page.getContentStreams();
    boolean sound = true;
    while (contents.hasNext()) {
      sound &= count(contents.next().getCOSObject(), sink);
    }
    return sound;
  }

  static void check(COSStream stream, Sink sink) throws IOException {
    if (stream.getLength() >= HARMLESS) {
      count(stream, sink);
    }
  }

  private static boolean count(COSStream stream, Sink sink) throws IOException {
    if (!deflated(stream)) {
      return true;
    }
    long packed = stream.getLength();
    byte[] chunk = new byte[CHUNK];
    long out = 0;
    Inflater inflater = new Inflater(true); // many writers leave out the checksum at the end
    try (InputStream raw = stream.createRawInputStream();
        InputStream in = new InflaterInputStream(raw, inflater)) {
      raw.skipNBytes(ZLIB_HEADER);
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        out += n;
        sink.inflated(packed, out, n);
      }
      return true;
    } catch (EOFException | ZipException e) {
      return false;
    } finally {
      inflater.end();
    }
  }

  /** The decoded stream, counted as it is read. */
  static byte[] read(COSStream stream, Sink sink) throws IOException {
    check(stream, sink);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = stream.createInputStream()) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        out.write(chunk, 0, n);
        sink.inflated(Long.MAX_VALUE, out.size(), n);
      }
    }
    return out.toByteArray();
  }

  private static boolean deflated(COSStream stream) {
    COSBase filters = stream.getFilters();
    COSBase first =
        filters instanceof COSArray array && array.size() > 0 ? array.getObject(0) : filters;
    return COSName.FLATE_DECODE.equals(first) || COSName.FLATE_DECODE_ABBREVIATION.equals(first);
  }
}
