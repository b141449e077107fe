package baguan.canary;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Messages made so that a number in them is missed. */
final class MailTricks {
  private MailTricks() {}

  static byte[] alternatives() {
    return """
        From: a@example.org
        Subject: x
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=Y

        --Y
        Content-Type: text/plain; charset=utf-8

        手机13912345670，底价八百万元，请勿外传
        --Y
        Content-Type: text/html; charset=utf-8

        <p>会议改在下周召开，详见通知。</p>
        --Y--
        """
        .replace("\n", "\r\n")
        .getBytes(UTF_8);
  }

  static byte[] sealed() {
    return sealed("附件的密码是 Ab3dEf9h", "b.zip", Tricks.sealed());
  }

  static byte[] sealed(String text, String name, byte[] attached) {
    String head =
        """
        From: a@example.org
        Subject: x
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=Y

        --Y
        Content-Type: text/plain; charset=utf-8

        %s
        --Y
        Content-Type: application/octet-stream; name=%s
        Content-Disposition: attachment; filename=%s
        Content-Transfer-Encoding: base64

        """
            .formatted(text, name, name);
    String body = Base64.getMimeEncoder().encodeToString(attached);
    return (head + body + "\n--Y--\n").replace("\r\n", "\n").replace("\n", "\r\n").getBytes(UTF_8);
  }

  /** An Outlook message whose only body is a page within rich text; a number is hidden in it. */
  static byte[] richText() throws IOException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0 Arial;}}"
            + "{\\*\\htmltag64 <html><body><p>}\\htmlrtf {\\htmlrtf0 The meeting is on Monday."
            + "{\\*\\htmltag148 <span style=\"display:none\">}Phone 13912345670"
            + "{\\*\\htmltag156 </span>}{\\*\\htmltag72 </p></body></html>}}";
    Map<String, byte[]> streams = new TreeMap<>();
    streams.put("001A001F", "IPM.Note".getBytes(UTF_16LE)); // class
    streams.put("0037001F", "x".getBytes(UTF_16LE));
    streams.put("10090102", stored(rtf));
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

  /** Rich text as messages keep it, MELA: not compressed. */
  private static byte[] stored(String rtf) {
    byte[] text = rtf.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(16 + text.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(12 + text.length)
        .putInt(text.length)
        .put("MELA".getBytes(StandardCharsets.US_ASCII))
        .putInt(0)
        .put(text)
        .array();
  }
}
