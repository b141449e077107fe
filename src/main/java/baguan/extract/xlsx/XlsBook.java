package baguan.extract.xlsx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Cell;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.Sink;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeContainer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.util.CellAddress;

/** All sheets of an Excel 97–2003 workbook and what hangs on them. */
final class XlsBook {
  private static final int GROUPS = 32; // shapes in groups in groups

  private final HSSFWorkbook book;
  private final Sink sink;

  XlsBook(HSSFWorkbook book, Sink sink) {
    this.book = book;
    this.sink = sink;
  }

  void read() {
    XlsLooks looks = new XlsLooks(book);
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      boolean very = book.isSheetVeryHidden(i);
      String state = very ? "veryHidden" : book.isSheetHidden(i) ? "hidden" : "visible";
      HSSFSheet sheet = book.getSheetAt(i);
      Place place = new Place(sheet.getSheetName(), state);
      sink.block(place.block(Layer.VISIBLE, "name").kind(Kind.HEADING).text(sheet.getSheetName()));
      new XlsCells(sink, looks, place).read(sheet);
      margins(sheet, place);
      comments(sheet, place);
      links(sheet, place);
      HSSFPatriarch drawing = sheet.getDrawingPatriarch();
      if (drawing != null) {
        shapes(drawing, place, new int[1], 0);
      }
    }
    for (HSSFName name : book.getAllNames()) {
      name(name);
    }
  }

  private void margins(HSSFSheet sheet, Place place) {
    margin(sheet.getHeader(), Layer.HEADER, place);
    margin(sheet.getFooter(), Layer.FOOTER, place);
  }

  private void margin(HeaderFooter texts, Layer layer, Place place) {
    String[] parts = {texts.getLeft(), texts.getCenter(), texts.getRight()};
    for (int i = 0; i < parts.length; i++) {
      sink.block(place.block(layer, layer.id() + "[" + (i + 1) + "]").text(parts[i]));
    }
  }

  private void comments(HSSFSheet sheet, Place place) {
    for (Map.Entry<CellAddress, HSSFComment> entry : sheet.getCellComments().entrySet()) {
      CellAddress at = entry.getKey();
      HSSFComment comment = entry.getValue();
      sink.block(
          Block.in(Layer.COMMENT, place.locator(), at.formatAsString() + "/comment")
              .cause(Cause.COMMENT)
              .cell(new Cell(place.locator(), at.getRow() + 1, at.getColumn() + 1))
              .attribute("author", comment.getAuthor())
              .text(comment.getString().getString()));
    }
  }

  private void links(HSSFSheet sheet, Place place) {
    int n = 0;
    for (HSSFHyperlink link : sheet.getHyperlinkList()) {
      String target = link.getAddress();
      n++;
      if (target != null && !target.startsWith("#")) {
        sink.block(
            Block.in(Layer.FIELD, place.locator(), "href[" + n + "]")
                .kind(Kind.PROPERTY)
                .cause(Formulas.cause(target))
                .attribute("name", "href")
                .text(target));
      }
    }
  }

  private void shapes(HSSFShapeContainer container, Place place, int[] count, int depth) {
    for (HSSFShape shape : container.getChildren()) {
      if (shape instanceof HSSFShapeContainer group && depth < GROUPS) {
        shapes(group, place, count, depth + 1);
      } else if (shape instanceof HSSFSimpleShape simple
          && !(shape instanceof HSSFComment)
          && simple.getString() != null) {
        String text = simple.getString().getString();
        sink.block(
            place.block(Layer.VISIBLE, "shape[" + ++count[0] + "]").kind(Kind.SHAPE).text(text));
      }
    }
  }

  private void name(HSSFName name) {
    String label = name.getNameName();
    String target = target(name);
    boolean builtin = label.startsWith("_xlnm.") || label.startsWith("_FilterDatabase");
    sink.block(
        Block.in(Layer.FIELD, "xls/workbook", "name['" + label + "']")
            .kind(Kind.PROPERTY)
            .cause(name.isHidden() ? Cause.HIDDEN_DEFINED_NAME : Formulas.cause(target))
            .attribute("name", label)
            .attribute("builtin", builtin || label.length() == 1 ? "true" : "")
            .text(label + " = " + target));
  }

  /** Names of add-ins and broken references have none. */
  private static String target(HSSFName name) {
    try {
      String formula = name.isFunctionName() ? null : name.getRefersToFormula();
      return formula == null ? "" : formula;
    } catch (RuntimeException e) { // POI on tokens it does not know
      return "";
    }
  }

  /**
   * A sheet on its way out.
   *
   * @param state {@code visible}, {@code hidden} or {@code veryHidden}
   */
  record Place(String name, String state) {
    String locator() {
      return "xls/sheet['" + name.replace("'", "''") + "']";
    }

    boolean hidden() {
      return !state.equals("visible");
    }

    Block.Builder block(Layer shown, String path) {
      return Block.in(hidden() ? Layer.HIDDEN : shown, locator(), path)
          .cause(hidden() ? Cause.HIDDEN_SHEET : Cause.NONE)
          .attribute("state", hidden() ? state : "");
    }
  }
}
