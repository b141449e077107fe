package baguan.canary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Compound files made by hand. */
final class Ole {
  private Ole() {}

  /** A file dropped into a document: its path at home stays with it. */
  static byte[] packaged(String path, String text) {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new Ole10Native(path, path, path, text.getBytes(StandardCharsets.UTF_8)).writeOut(stream);
      file.createDocument(new ByteArrayInputStream(stream.toByteArray()), Ole10Native.OLE10_NATIVE);
      file.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
