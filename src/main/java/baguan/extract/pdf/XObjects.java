package baguan.extract.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Draws forms, and takes note of pictures without decoding them. */
final class XObjects extends OperatorProcessor {
  private static final int DEPTH = 30;

  private final PageReader reader;
  private final boolean inline;

  /**
   * @param inline whether it serves pictures within the stream
   */
  XObjects(PageReader reader, boolean inline) {
    super(reader);
    this.reader = reader;
    this.inline = inline;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (inline) {
      COSDictionary parameters = operator.getImageParameters();
      if (parameters != null) {
        reader.image(parameters);
      }
      return;
    }
    PDResources resources = reader.getResources();
    if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || resources == null) {
      return;
    }
    COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    COSDictionary raw = all == null ? null : all.getCOSDictionary(name);
    if (raw == null) {
      return;
    }
    reader.marked().enter(raw.getCOSDictionary(COSName.OC));
    try {
      if (COSName.IMAGE.equals(raw.getCOSName(COSName.SUBTYPE))) {
        reader.image(raw);
      } else {
        form(resources.getXObject(name));
      }
    } finally {
      reader.marked().end();
    }
  }

  private void form(PDXObject object) throws IOException {
    if (!(object instanceof PDFormXObject form)) {
      return;
    }
    reader.increaseLevel();
    try {
      if (reader.getLevel() <= DEPTH) {
        reader.form(form);
      }
    } finally {
      reader.decreaseLevel();
    }
  }

  @Override
  public String getName() {
    return inline ? "BI" : "Do";
  }
}
