package baguan.canary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** The older binary formats, as far as a library can write their hiding places. */
final class BinaryNest {
  private BinaryNest() {}

  static byte[] workbook() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSSFSheet sheet = book.createSheet("报价");
      cell(sheet, 0, 0, "CNBODY");
      cell(sheet, 1, 0, "CNHIDROW");
      sheet.getRow(1).setZeroHeight(true);
      cell(sheet, 0, 3, "CNHIDCOL");
      sheet.setColumnHidden(3, true);
      cell(sheet, 2, 0, "CNWHITE").setCellStyle(white(book));
      HSSFCellStyle format = book.createCellStyle();
      format.setDataFormat(book.createDataFormat().getFormat(";;;"));
      cell(sheet, 3, 0, "CNFORMAT").setCellStyle(format);
      sheet.createRow(4).createCell(0).setCellFormula("\"CNFORMUL\"");
      sheet.getHeader().setLeft("CNHEAD");
      sheet.getFooter().setLeft("CNFOOT");
      drawn(sheet);
      cell(book.createSheet("CNHIDNAM"), 0, 0, "CNHIDDEN");
      book.setSheetVisibility(1, SheetVisibility.HIDDEN);
      cell(book.createSheet("CNVERYNM"), 0, 0, "CNVERYHI");
      book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
      name(book, "CNNAME", "\"CNNAMEV\"");
      book.createInformationProperties();
      book.getSummaryInformation().setAuthor("CNAUTHOR");
      book.getSummaryInformation().setLastAuthor("CNLASTBY");
      book.getDocumentSummaryInformation().setCompany("CNCOMPNY");
      book.getDocumentSummaryInformation().setManager("CNMANAGR");
      book.write(out);
      return out.toByteArray();
    }
  }

  private static HSSFCell cell(HSSFSheet sheet, int row, int column, String text) {
    var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    HSSFCell cell = line.createCell(column);
    cell.setCellValue(text);
    return cell;
  }

  private static HSSFCellStyle white(HSSFWorkbook book) {
    Font font = book.createFont();
    font.setColor(HSSFColorPredefined.WHITE.getIndex());
    HSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    return style;
  }

  private static void drawn(HSSFSheet sheet) {
    HSSFPatriarch patriarch = sheet.createDrawingPatriarch();
    HSSFComment comment = patriarch.createCellComment(anchor(3));
    comment.setString(new HSSFRichTextString("CNCOMM"));
    comment.setAuthor("CNCOMMBY");
    sheet.getRow(0).getCell(0).setCellComment(comment);
    patriarch.createTextbox(anchor(6)).setString(new HSSFRichTextString("CNBOX"));
  }

  private static HSSFClientAnchor anchor(int row) {
    return new HSSFClientAnchor(0, 0, 0, 0, (short) 1, row, (short) 3, row + 2);
  }

  private static void name(HSSFWorkbook book, String name, String formula) {
    HSSFName defined = book.createName();
    defined.setNameName(name.toUpperCase(Locale.ROOT));
    defined.setRefersToFormula(formula);
  }

  static byte[] show() throws IOException {
    try (HSLFSlideShow show = new HSLFSlideShow();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      box(show.createSlide(), "CNBODY");
      HSLFSlide hidden = show.createSlide();
      box(hidden, "CNHIDSLD");
      hidden.setHidden(true);
      show.createSlide().addTitle().setText("CNAFTER");
      show.write(out);
      return out.toByteArray();
    }
  }

  private static void box(HSLFSlide slide, String text) {
    HSLFTextBox box = slide.createTextBox();
    box.setText(text);
    box.setAnchor(new java.awt.geom.Rectangle2D.Double(50, 50, 300, 50));
  }
}
