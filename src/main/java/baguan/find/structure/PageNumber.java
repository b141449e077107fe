package baguan.find.structure;

import java.util.regex.Pattern;

/** A page number with its ornaments, as it stands in a footer. */
final class PageNumber {
  private static final Pattern FORM =
      Pattern.compile("[-—–－─―\\s·~～]{0,8}(?:第\\s?)?\\d{1,4}(?:\\s?页)?[-—–－─―\\s·~～]{0,8}");

  private PageNumber() {}

  static boolean is(String text) {
    return text.length() <= 24 && FORM.matcher(Blank.plain(text)).matches();
  }
}
