package baguan.extract.mail;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.Sink;
import baguan.extract.text.TextDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;

/** The fields of a message as properties; those of its parts are kept for whoever names them. */
final class MailHeaders {
  /** What every mail has and needs: no one leaves it in by mistake. */
  private static final Set<String> SHOWN =
      Set.of(
          "from",
          "sender",
          "reply-to",
          "to",
          "cc",
          "subject",
          "date",
          "mime-version",
          "message-id",
          "references",
          "in-reply-to");

  private static final Set<String> ROUTING =
      Set.of(
          "received",
          "return-path",
          "delivered-to",
          "user-agent",
          "authentication-results",
          "dkim-signature",
          "arc-seal",
          "arc-message-signature",
          "arc-authentication-results",
          "thread-index",
          "thread-topic");

  private final Sink sink;
  private final String part;
  private final Map<String, Integer> counts = new HashMap<>();
  private Map<String, String> current = new HashMap<>();
  private boolean inPart;

  MailHeaders(Sink sink, String kind) {
    this.sink = sink;
    this.part = kind + "/header";
  }

  void inPart() {
    inPart = true;
  }

  void field(Field field) throws IOException {
    String name = field.getName().strip();
    String value = value(field);
    current.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
    if (!inPart) {
      int n = counts.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
      sink.block(
          Block.in(Layer.METADATA, part, n == 1 ? name : name + "[" + n + "]")
              .kind(Kind.PROPERTY)
              .cause(cause(name.toLowerCase(Locale.ROOT)))
              .attribute("name", name.toLowerCase(Locale.ROOT))
              .text(value));
    }
  }

  /** The fields since the last call, by lower-case name. */
  Map<String, String> endOfHeader() {
    Map<String, String> ended = current;
    current = new HashMap<>();
    return ended;
  }

  private static Cause cause(String name) {
    if (name.equals("bcc") || name.equals("resent-bcc")) {
      return Cause.BCC;
    }
    if (SHOWN.contains(name) || name.startsWith("content-")) {
      return Cause.NONE;
    }
    boolean routing =
        ROUTING.contains(name) || name.startsWith("x-") || name.startsWith("received");
    return routing ? Cause.MAIL_ROUTING : Cause.DOCUMENT_PROPERTY;
  }

  /** Unfolded, encoded words decoded, raw bytes read in whatever charset fits. */
  private static String value(Field field) throws IOException {
    ByteSequence raw = field.getRaw();
    String body = field.getBody() == null ? "" : field.getBody();
    if (raw != null) {
      String whole = TextDecoder.decode(raw.toByteArray());
      body = whole.substring(whole.indexOf(':') + 1);
    }
    String unfolded = body.replaceAll("\r?\n[ \t]+", " ").replaceAll("[\r\n]+", " ").strip();
    return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
  }
}
