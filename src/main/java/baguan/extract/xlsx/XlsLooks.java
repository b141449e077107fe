package baguan.extract.xlsx;

import baguan.extract.Contrast;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.jspecify.annotations.Nullable;

/** Number formats and colours of a workbook's cell styles, each worked out once. */
final class XlsLooks {
  private static final int WHITE = 0xffffff;

  private final HSSFWorkbook book;
  private final DataFormatter formatter = new DataFormatter(Locale.US);
  private final Map<Short, NumberText> numbers = new HashMap<>();
  private final Map<Short, Boolean> invisible = new HashMap<>();

  XlsLooks(HSSFWorkbook book) {
    this.book = book;
  }

  NumberText numbers(HSSFCellStyle style) {
    return numbers.computeIfAbsent(
        style.getIndex(),
        i -> {
          String code = style.getDataFormatString(book);
          boolean date1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
          return NumberText.of(
              style.getDataFormat(), code == null ? "" : code, date1904, formatter);
        });
  }

  /** The ink is the ground's: nobody can read it. */
  boolean invisible(HSSFCellStyle style) {
    return invisible.computeIfAbsent(style.getIndex(), i -> same(style));
  }

  private boolean same(HSSFCellStyle style) {
    HSSFFont font = style.getFont(book);
    HSSFColor ink = font.getHSSFColor(book);
    FillPatternType pattern = style.getFillPattern();
    boolean filled = pattern == FillPatternType.SOLID_FOREGROUND;
    if (ink == null || (!filled && pattern != FillPatternType.NO_FILL)) {
      return false;
    }
    int ground = filled ? rgb(style.getFillForegroundColorColor()) : WHITE;
    return ground >= 0 && !Contrast.legible(rgb(ink), ground);
  }

  /** -1 when the colour is the system's. */
  private static int rgb(@Nullable HSSFColor color) {
    if (color == null) {
      return -1;
    }
    short[] parts = color.getTriplet();
    return (parts[0] << 16) | (parts[1] << 8) | parts[2];
  }
}
