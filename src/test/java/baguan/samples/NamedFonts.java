package baguan.samples;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/** Fonts of the Adobe-GB1 collection that a file only names, as many office programs write them. */
final class NamedFonts {
  private static final Map<String, String> NAMES =
      Map.of(
          "仿宋_GB2312", "FangSong_GB2312",
          "楷体_GB2312", "KaiTi_GB2312",
          "黑体", "SimHei",
          "宋体", "SimSun",
          "方正小标宋简体", "FZXBSJW--GB1-0");

  private NamedFonts() {}

  static PDFont chinese(String name) throws IOException {
    String latin = NAMES.getOrDefault(name, name);
    COSDictionary system = new COSDictionary();
    system.setString("Registry", "Adobe");
    system.setString("Ordering", "GB1");
    system.setInt("Supplement", 4);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, latin);
    descriptor.setInt(COSName.FLAGS, 6);
    descriptor.setItem(COSName.FONT_BBOX, new PDRectangle(0, -120, 1000, 1000).getCOSArray());
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setName(COSName.SUBTYPE, "CIDFontType0");
    descendant.setName(COSName.BASE_FONT, latin);
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setInt(COSName.DW, 1000);
    descendant.setItem(COSName.W, halves());
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setName(COSName.SUBTYPE, "Type0");
    font.setName(COSName.BASE_FONT, latin);
    font.setName(COSName.ENCODING, "UniGB-UCS2-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return PDFontFactory.createFont(font);
  }

  /** CIDs 1 to 95: ASCII, half as wide. */
  private static COSArray halves() {
    COSArray widths = new COSArray();
    for (int value : new int[] {1, 95, 500}) {
      widths.add(COSInteger.get(value));
    }
    return widths;
  }
}
