package baguan.extract.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/** Sets a colour space; spaces with a profile count as the plain one of as many components. */
final class ColorSpaces extends OperatorProcessor {
  private final boolean stroking;

  ColorSpaces(PDFStreamEngine engine, boolean stroking) {
    super(engine);
    this.stroking = stroking;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    PDResources resources = getContext().getResources();
    if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || resources == null) {
      return;
    }
    PDColorSpace plain = plain(resources, name);
    PDColorSpace space = plain == null ? resources.getColorSpace(name) : plain;
    PDGraphicsState state = getContext().getGraphicsState();
    if (stroking) {
      state.setStrokingColorSpace(space);
      state.setStrokingColor(space.getInitialColor());
    } else {
      state.setNonStrokingColorSpace(space);
      state.setNonStrokingColor(space.getInitialColor());
    }
  }

  private static @Nullable PDColorSpace plain(PDResources resources, COSName name) {
    COSDictionary spaces = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
    COSArray array = spaces == null ? null : spaces.getCOSArray(name);
    if (array == null
        || array.size() < 2
        || !COSName.ICCBASED.equals(array.getObject(0))
        || !(array.getObject(1) instanceof COSStream profile)) {
      return null;
    }
    return switch (profile.getInt(COSName.N, 0)) {
      case 1 -> PDDeviceGray.INSTANCE;
      case 3 -> PDDeviceRGB.INSTANCE;
      case 4 -> PDDeviceCMYK.INSTANCE;
      default -> null;
    };
  }

  @Override
  public String getName() {
    return stroking ? "CS" : "cs";
  }
}
