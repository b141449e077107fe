package baguan.find.consistency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a place of the same document.
 *
 * @param style as in {@link Mark}
 */
record Reference(String style, int number, int start, int end) {
  private static final List<String> SELVES =
      List.of(
          "本办法", "本辦法", "本条例", "本條例", "本规定", "本規定", "本法", "本细则", "本制度", "本规则", "本章程", "本合同", "本协议",
          "本意见", "本方案");
  private static final List<String> SEES =
      List.of("如图", "见图", "如表", "见表", "如圖", "見圖", "見表", "详见图", "详见表");

  static @Nullable Reference read(String text, int i) {
    return switch (text.charAt(i)) {
      case '本' -> article(text, i);
      case '如', '见', '見', '详' -> caption(text, i);
      default -> null;
    };
  }

  private static @Nullable Reference article(String text, int i) {
    for (String self : SELVES) {
      int at = i + self.length();
      if (!text.startsWith(self, i) || Glyph.at(text, at) != '第') {
        continue;
      }
      HanNumber han = HanNumber.read(text, at + 1);
      ArabicNumber digits = han == null ? ArabicNumber.read(text, at + 1) : null;
      int end = han != null ? han.end() : digits != null ? digits.end() : at;
      char kind = Glyph.at(text, end);
      if (kind != '条' && kind != '章') {
        return null;
      }
      int number = han != null ? han.value() : digits == null ? 0 : digits.value().intValue();
      return new Reference("第一" + kind, number, at, end + 1);
    }
    return null;
  }

  private static @Nullable Reference caption(String text, int i) {
    for (String see : SEES) {
      int at = i + see.length();
      ArabicNumber number = text.startsWith(see, i) ? ArabicNumber.read(text, at) : null;
      if (number != null && number.value().scale() == 0 && number.value().precision() < 4) {
        char next = Glyph.at(text, number.end());
        boolean part = next == '-' || next == '—' || next == '.' || next == '–';
        String style = see.charAt(see.length() - 1) + "1";
        return part ? null : new Reference(style, number.value().intValue(), at - 1, number.end());
      }
    }
    return null;
  }
}
