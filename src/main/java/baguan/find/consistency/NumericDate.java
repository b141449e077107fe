package baguan.find.consistency;

import org.jspecify.annotations.Nullable;

/** Dates of digits and one separator: 2024-03-05, 2024/3/5, 2024.3.5. */
final class NumericDate {
  private NumericDate() {}

  static @Nullable WrittenDate read(String text, int start) {
    int year = number(text, start, 4);
    char separator = Glyph.at(text, start + 4);
    String form = form(separator);
    if (year < 1900 || year > 2099 || form.isEmpty() || glued(Glyph.at(text, start - 1))) {
      return null;
    }
    int monthEnd = behindDigits(text, start + 5);
    int dayEnd = behindDigits(text, monthEnd + 1);
    int monthLength = monthEnd - start - 5;
    int dayLength = dayEnd - monthEnd - 1;
    if (monthLength < 1
        || monthLength > 2
        || Glyph.at(text, monthEnd) != separator
        || dayLength < 1
        || dayLength > 2
        || (glued(Glyph.at(text, dayEnd)) && goesOn(text, dayEnd))) {
      return null;
    }
    int month = number(text, start + 5, monthLength);
    int day = number(text, monthEnd + 1, dayLength);
    if (month < 1 || day < 1 || (month > 12 && (day > 12 || separator == '.')) || day > 31) {
      return null; // a version, a code: nobody's date
    }
    boolean zero = (monthLength == 2 && month < 10) || (dayLength == 2 && day < 10);
    return new WrittenDate(year, month, day, form, zero, false, start, dayEnd, null);
  }

  private static String form(char separator) {
    return switch (separator) {
      case '-' -> "iso";
      case '/' -> "slashes";
      case '.' -> "dots";
      default -> "";
    };
  }

  private static boolean glued(char c) {
    return Glyph.digit(c) || Glyph.latin(c) || ("-/._\\=&?#@".indexOf(c) >= 0 && c != '\0');
  }

  /** A stop at the end of a sentence does not make a date longer; T starts a time. */
  private static boolean goesOn(String text, int end) {
    char c = text.charAt(end);
    char next = Glyph.at(text, end + 1);
    return !(c == 'T' && Glyph.digit(next)) && (c != '.' || Glyph.digit(next) || Glyph.latin(next));
  }

  private static int behindDigits(String text, int from) {
    int i = from;
    while (i < text.length() && i - from < 5 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private static int number(String text, int start, int length) {
    if (start + length > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < start + length; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
