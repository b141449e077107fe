package baguan.extract.ooxml;

import java.util.Locale;

/** Knows a path that only means something on its author's machine or network. */
public final class LocalPaths {
  private static final String[] STARTS = {"file:", "/users/", "/home/", "/documents%20and%20set"};

  private LocalPaths() {}

  /** True when a drive, UNC, home or {@code file:} path stands anywhere in the text. */
  public static boolean in(String text) {
    if (text.indexOf('\\') < 0 && text.indexOf('/') < 0) {
      return false;
    }
    for (int i = text.indexOf(":\\"); i > 0; i = text.indexOf(":\\", i + 1)) {
      if (letter(text.charAt(i - 1)) && (i == 1 || !letter(text.charAt(i - 2)))) {
        return true;
      }
    }
    for (int i = text.indexOf("\\\\"); i >= 0; i = text.indexOf("\\\\", i + 2)) {
      if (i + 2 < text.length() && Character.isLetterOrDigit(text.charAt(i + 2))) {
        return true;
      }
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String start : STARTS) {
      if (at(lower, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean at(String lower, String start) {
    int i = lower.indexOf(start);
    return i == 0 || (i > 0 && !Character.isLetterOrDigit(lower.charAt(i - 1)));
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
