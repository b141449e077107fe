package baguan.extract.mail;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.extract.Sink;
import baguan.extract.html.HtmlBlocks;
import baguan.extract.text.TextDecoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The bodies of a message, numbered as met: text as blocks, everything else as documents. */
final class MailBodies {
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?:file)?name\\*?=\\s*(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
  private static final String USUAL = "this is a multi-part message in mime format";

  private final Sink sink;
  private final String kind;
  private final Deque<String> multiparts = new ArrayDeque<>();
  private Map<String, String> fields = Map.of();
  private int parts;
  private int betweens;
  private boolean encrypted;

  MailBodies(Sink sink, String kind) {
    this.sink = sink;
    this.kind = kind;
  }

  void describe(Map<String, String> header) {
    fields = header;
  }

  void multipart(BodyDescriptor descriptor) {
    String subtype = descriptor.getMimeType().toLowerCase(Locale.ROOT);
    multiparts.push(subtype);
    encrypted |= subtype.equals("multipart/encrypted");
  }

  void endMultipart() {
    multiparts.poll();
  }

  /** Text no mail program shows: before the first boundary and after the last. */
  void between(InputStream in) throws IOException {
    String text = TextDecoder.decode(read(in));
    if (!text.isBlank() && !text.toLowerCase(Locale.ROOT).strip().startsWith(USUAL)) {
      sink.block(
          Block.in(Layer.HIDDEN, kind + "/body", "between[" + ++betweens + "]")
              .cause(Cause.HIDDEN_TEXT)
              .text(text.strip()));
    }
  }

  void body(BodyDescriptor descriptor, InputStream in) throws IOException {
    String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
    String part = kind + "/part[" + ++parts + "]";
    byte[] bytes = read(in);
    String disposition = fields.getOrDefault("content-disposition", "");
    String name = name(disposition + "; " + fields.getOrDefault("content-type", ""));
    boolean attached =
        disposition.toLowerCase(Locale.ROOT).startsWith("attachment") || !name.isEmpty();
    String alternative = multiparts.contains("multipart/alternative") ? "true" : "";
    if (type.equals("text/plain") && !attached) {
      lines(part, TextDecoder.read(bytes, charset()).tell(part, sink).text(), alternative);
    } else if (type.equals("text/html") && !attached) {
      String html = TextDecoder.read(bytes, charset()).tell(part, sink).text();
      Map<String, String> about = alternative.isEmpty() ? Map.of() : Map.of("alternative", "true");
      HtmlBlocks.read(Jsoup.parse(html), sink, part, about);
    } else {
      attachment(part, type, name, bytes);
    }
  }

  void end() {
    if (encrypted) {
      sink.part(new Part(".", Part.Reading.PARTLY, Part.Reason.ENCRYPTED, "headers only"));
    }
  }

  private @Nullable String charset() {
    Matcher m =
        Pattern.compile("charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE)
            .matcher(fields.getOrDefault("content-type", ""));
    return m.find() ? m.group(1) : null;
  }

  private void lines(String part, String text, String alternative) {
    int n = 0;
    for (String line : text.split("\r\n|\n|\r", -1)) {
      n++;
      sink.block(
          Block.in(Layer.VISIBLE, part, "line[" + n + "]")
              .kind(Kind.LINE)
              .attribute("alternative", alternative)
              .text(line));
    }
  }

  private void attachment(String part, String type, String name, byte[] bytes) {
    boolean sealed = type.endsWith("pkcs7-mime") || type.equals("application/pgp-encrypted");
    String shown = name.isEmpty() ? "part-" + parts + ending(type) : name;
    sink.block(
        Block.in(Layer.EMBEDDED, part, "")
            .cause(Cause.EMBEDDED_FILE)
            .attribute("type", type)
            .text(shown));
    encrypted |= sealed && !fields.getOrDefault("content-type", "").contains("signed-data");
    if (bytes.length > 0) {
      sink.embed(shown, bytes);
    }
  }

  private static String ending(String type) {
    return type.equals("message/rfc822") ? ".eml" : "";
  }

  /** The first name given, decoded; folders it may name are cut off. */
  private static String name(String header) {
    Matcher m = FILE_NAME.matcher(header);
    String best = "";
    while (m.find()) {
      String found = m.group(1) == null ? m.group(2) : m.group(1);
      best = best.isEmpty() && found != null ? found : best;
    }
    int quotes = best.indexOf("''");
    String plain = quotes >= 0 ? percent(best.substring(quotes + 2)) : best;
    return plain.replace('\\', '/').replaceAll(".*/", "").strip();
  }

  private static String percent(String value) {
    try {
      return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  private static byte[] read(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    in.transferTo(out);
    return out.toByteArray();
  }
}
