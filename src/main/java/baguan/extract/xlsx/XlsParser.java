package baguan.extract.xlsx;

import baguan.extract.Sink;
import baguan.extract.Source;
import baguan.extract.ole.OldOfficeParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.tika.mime.MediaType;

/** Excel 97–2003: cells, notes and names, and which of them are hidden. */
public final class XlsParser extends OldOfficeParser {
  private static final long serialVersionUID = 1;

  public XlsParser() {
    super(MediaType.application("vnd.ms-excel"), "xls");
  }

  @Override
  protected void text(Source source, Sink sink) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(source.bytes()))) {
      new XlsBook(book, sink).read();
    }
  }
}
