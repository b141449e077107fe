package baguan.extract.docx;

import java.util.regex.Pattern;

/** Paths that name a person's machine or an inner server. */
final class LocalPath {
  private static final Pattern START =
      Pattern.compile(
          "file:.*|\\\\\\\\[^\\\\].*|[A-Za-z]:[\\\\/].*|/(Users|home)/.*", Pattern.DOTALL);
  private static final Pattern WITHIN =
      Pattern.compile("file:[/\\\\]|(^|[\\s\"'])(\\\\\\\\\\w|[A-Za-z]:[\\\\/]|/(Users|home)/)");

  private LocalPath() {}

  /** The whole value is one. */
  static boolean is(String value) {
    return START.matcher(value.strip()).matches();
  }

  /** One stands in it, at its start or after a space or a quotation mark. */
  static boolean within(String value) {
    return WITHIN.matcher(value).find();
  }
}
