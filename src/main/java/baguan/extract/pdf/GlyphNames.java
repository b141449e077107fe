package baguan.extract.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * What a font's own names say its glyphs show. A table for copying (ToUnicode) that says another
 * letter or digit makes the text differ from the page. Fonts drawn by content streams name their
 * glyphs as they like.
 */
final class GlyphNames {
  private GlyphNames() {}

  /**
   * @param told by the font's table for copying
   */
  static boolean contradict(PDFont font, int code, String told) {
    boolean named =
        font instanceof PDSimpleFont
            && !(font instanceof PDType3Font)
            && font.getCOSObject().containsKey(COSName.TO_UNICODE);
    if (!named || told.length() != 1 || !plain(told.charAt(0))) {
      return false;
    }
    Encoding encoding = ((PDSimpleFont) font).getEncoding();
    String shown =
        encoding == null ? null : GlyphList.getAdobeGlyphList().toUnicode(encoding.getName(code));
    return shown != null
        && shown.length() == 1
        && plain(shown.charAt(0))
        && !shown.equalsIgnoreCase(told);
  }

  private static boolean plain(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
