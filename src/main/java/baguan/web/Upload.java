package baguan.web;

import baguan.check.Destination;
import baguan.rule.Language;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as it came: the raw body with {@code ?name=}, or the part {@code file} of a form. Kept in
 * memory only.
 */
public final class Upload {
  private final String name;
  private final byte[] bytes;
  private final Destination destination;

  private Upload(String name, byte[] bytes, Destination destination) {
    this.name = name;
    this.bytes = bytes;
    this.destination = destination;
  }

  /** Reads what a request carries. */
  public static Upload of(HttpServletRequest request, long maxBytes) throws IOException, Problem {
    if (request.getContentLengthLong() > maxBytes + (1 << 16)) { // a form's own lines come on top
      drain(request.getInputStream(), 8 * maxBytes);
      throw tooLarge(maxBytes);
    }
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    return type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
        ? form(request, maxBytes)
        : raw(request, maxBytes);
  }

  public String name() {
    return name;
  }

  public byte[] bytes() {
    return bytes;
  }

  public Destination destination() {
    return destination;
  }

  private static Upload raw(HttpServletRequest request, long maxBytes) throws IOException, Problem {
    byte[] bytes = read(request.getInputStream(), maxBytes);
    if (bytes.length == 0 && request.getParameter("name") == null) {
      throw new Problem(
          400, "no-file", "No file", "Send the file as the body, its name as ?name=.");
    }
    return new Upload(name(request.getParameter("name")), bytes, destination(request));
  }

  private static Upload form(HttpServletRequest request, long maxBytes)
      throws IOException, Problem {
    Part part;
    try {
      part = request.getPart("file");
    } catch (ServletException | IllegalStateException e) {
      throw new Problem(400, "bad-form", "Not a form", "The multipart body could not be read.");
    }
    if (part == null
        || part.getSubmittedFileName() == null
        || part.getSubmittedFileName().isEmpty()) {
      throw new Problem(
          400, "no-file", "No file", "Choose a file; the form's field is called file.");
    }
    try (InputStream in = part.getInputStream()) {
      return new Upload(
          name(part.getSubmittedFileName()), read(in, maxBytes), destination(request));
    }
  }

  private static byte[] read(InputStream in, long maxBytes) throws IOException, Problem {
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, maxBytes + 1));
    if (bytes.length > maxBytes) {
      throw tooLarge(maxBytes);
    }
    return bytes;
  }

  /** A client that is still sending would see a reset instead of the answer. */
  private static void drain(InputStream in, long most) throws IOException {
    byte[] chunk = new byte[1 << 16];
    long left = most;
    for (int n = in.read(chunk); n >= 0 && left > 0; n = in.read(chunk)) {
      left -= n;
    }
  }

  private static Problem tooLarge(long maxBytes) {
    return new Problem(
        413, "too-large", "File too large", "At most " + maxBytes + " bytes are taken.");
  }

  private static String name(@Nullable String given) {
    String name = given == null || given.isBlank() ? "document" : given;
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private static Destination destination(HttpServletRequest request) throws Problem {
    String[] recipients = request.getParameterValues("recipient");
    String date = parameter(request, "date");
    if (!date.matches("([0-9]{8})?")) {
      throw new Problem(422, "bad-date", "Not a date", "date is YYYYMMDD.");
    }
    return new Destination(
        parameter(request, "audience"),
        parameter(request, "channel"),
        parameter(request, "jurisdiction"),
        recipients == null ? List.of() : List.of(recipients),
        date.isEmpty() ? 0 : Integer.parseInt(date));
  }

  private static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  /** What the request asks for, else what its reader prefers, else the server's own. */
  static Language language(HttpServletRequest request, Language otherwise) {
    String asked = request.getParameter("lang");
    Optional<Language> found = asked == null ? Optional.empty() : Language.of(asked);
    return found.orElseGet(() -> preferred(request, otherwise));
  }

  /** The same when the form could not be read. */
  static Language languageOfRefused(HttpServletRequest request, Language otherwise) {
    try {
      return language(request, otherwise);
    } catch (RuntimeException e) { // Jetty reads the form again
      return preferred(request, otherwise);
    }
  }

  private static Language preferred(HttpServletRequest request, Language otherwise) {
    String preferred = request.getHeader("Accept-Language");
    return preferred == null
        ? otherwise
        : Language.of(preferred.split("[,;]")[0].strip()).orElse(otherwise);
  }
}
