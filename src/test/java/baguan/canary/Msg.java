package baguan.canary;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An Outlook message of two bodies that say different things. */
final class Msg {
  private Msg() {}

  static byte[] message() throws IOException {
    Map<String, byte[]> streams = new TreeMap<>();
    streams.put("001A001F", "IPM.Note".getBytes(UTF_16LE)); // class
    streams.put("0037001F", "CNSUBJ".getBytes(UTF_16LE));
    streams.put("0C1A001F", "CNSENDER".getBytes(UTF_16LE));
    streams.put("0E02001F", "CNBCC".getBytes(UTF_16LE));
    streams.put("007D001F", "Received: from CNROUTE (10.1.2.3)\r\n".getBytes(UTF_16LE));
    streams.put("1000001F", "会议改期。\r\n底价见另纸 CNPLAIN 不要外传\r\n".getBytes(UTF_16LE));
    streams.put("10130102", "<html><body><p>会议改期。CNPAGE</p></body></html>".getBytes(UTF_8));
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
        String name = "__substg1.0_" + stream.getKey();
        file.createDocument(new ByteArrayInputStream(stream.getValue()), name);
      }
      file.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }
}
