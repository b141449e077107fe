package baguan.extract.xlsx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.extract.ooxml.Reading;

/** Headers and footers without their {@code &} codes (ECMA-376 18.3.1.46), a block a section. */
final class HeaderFooter {
  private final Reading reading;
  private final Sheet sheet;
  private final StringBuilder text = new StringBuilder();
  private String section = "center";

  HeaderFooter(Reading reading, Sheet sheet) {
    this.reading = reading;
    this.sheet = sheet;
  }

  /**
   * @param name {@code oddHeader}, {@code firstFooter} …
   */
  void emit(Layer layer, String name, String code) {
    int i = 0;
    while (i < code.length()) {
      char c = code.charAt(i);
      if (c != '&' || i + 1 >= code.length()) {
        text.append(c);
        i++;
      } else {
        i = code(layer, name, code, i + 1);
      }
    }
    flush(layer, name);
  }

  /** Takes the code at {@code i}, and tells where the text goes on. */
  private int code(Layer layer, String name, String code, int i) {
    switch (code.charAt(i)) {
      case '&' -> text.append('&');
      case 'A' -> text.append(sheet.name());
      case 'L' -> section(layer, name, "left");
      case 'C' -> section(layer, name, "center");
      case 'R' -> section(layer, name, "right");
      case 'Z', 'F' -> field(name, code.charAt(i));
      case '"' -> {
        int end = code.indexOf('"', i + 1);
        return end < 0 ? code.length() : end + 1;
      }
      case 'K' -> {
        return Math.min(code.length(), i + 7); // a colour of six characters
      }
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
        int end = i;
        while (end < code.length() && Character.isDigit(code.charAt(end))) {
          end++;
        }
        return end;
      }
      default -> {}
    }
    return i + 1;
  }

  private void section(Layer layer, String name, String next) {
    flush(layer, name);
    section = next;
  }

  private void flush(Layer layer, String name) {
    reading
        .sink()
        .block(
            Block.in(sheet.layer(layer), sheet.locator(), name + "/" + section)
                .cause(sheet.cause(Cause.NONE))
                .text(text.toString().strip()));
    text.setLength(0);
  }

  /** The folder or file name of whoever prints it. */
  private void field(String name, char code) {
    reading.property(
        Layer.FIELD,
        code == 'Z' ? Cause.LOCAL_PATH : Cause.NONE,
        sheet.locator(),
        name + "/" + section + "/code[" + code + "]",
        "code",
        "&" + code);
  }
}
