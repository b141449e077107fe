package baguan.extract.pdf;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.Sink;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Which layers are off when the file is opened (ISO 32000-2, 8.11). */
final class OptionalContent {
  private static final int DEPTH = 16;

  private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSBase> on = Collections.newSetFromMap(new IdentityHashMap<>());
  private final boolean allOff;

  OptionalContent(COSDictionary catalog) {
    COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary config = properties == null ? null : properties.getCOSDictionary(COSName.D);
    if (config == null) {
      allOff = false;
      return;
    }
    allOff = COSName.OFF.equals(config.getCOSName(COSName.BASE_STATE));
    addAll(config.getCOSArray(COSName.OFF), off);
    addAll(config.getCOSArray(COSName.ON), on);
  }

  /** True of content marked with this group or membership dictionary. */
  boolean hides(@Nullable COSDictionary group) {
    if (group == null || (off.isEmpty() && !allOff)) {
      return false;
    }
    if (!COSName.OCMD.equals(group.getCOSName(COSName.TYPE))) {
      return isOff(group);
    }
    COSArray expression = group.getCOSArray(COSName.getPDFName("VE"));
    return expression != null ? !evaluate(expression, 0) : !member(group);
  }

  /** Names of the layers that are off, in the order of the file. */
  void tell(COSDictionary catalog, Sink sink) {
    COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
    COSArray groups = properties == null ? null : properties.getCOSArray(COSName.OCGS);
    for (int i = 0; groups != null && i < groups.size(); i++) {
      if (groups.getObject(i) instanceof COSDictionary group && hides(group)) {
        sink.block(
            Block.in(Layer.METADATA, "pdf/layer", "layer[" + (i + 1) + "]")
                .kind(Kind.PROPERTY)
                .cause(Cause.HIDDEN_LAYER)
                .text(Dictionaries.text(group, "Name")));
      }
    }
  }

  private boolean isOff(COSBase group) {
    return off.contains(group) || (allOff && !on.contains(group));
  }

  private boolean member(COSDictionary membership) {
    COSBase groups = membership.getDictionaryObject(COSName.OCGS);
    if (groups instanceof COSDictionary one) {
      return !isOff(one);
    }
    if (!(groups instanceof COSArray many) || many.size() == 0) {
      return true;
    }
    int hidden = 0;
    for (int i = 0; i < many.size(); i++) {
      COSBase group = many.getObject(i);
      hidden += group != null && isOff(group) ? 1 : 0;
    }
    String policy = membership.getNameAsString(COSName.P, "AnyOn");
    return switch (policy) {
      case "AllOn" -> hidden == 0;
      case "AnyOff" -> hidden > 0;
      case "AllOff" -> hidden == many.size();
      default -> hidden < many.size();
    };
  }

  private boolean evaluate(COSArray expression, int depth) {
    String operator = expression.size() == 0 ? "" : expression.getName(0, "");
    boolean and = !operator.equals("Or");
    boolean result = and;
    for (int i = 1; i < expression.size() && depth < DEPTH; i++) {
      COSBase operand = expression.getObject(i);
      boolean value =
          operand instanceof COSArray inner
              ? evaluate(inner, depth + 1)
              : operand == null || !isOff(operand);
      if (operator.equals("Not")) {
        return !value;
      }
      result = and ? result && value : result || value;
    }
    return result;
  }

  private static void addAll(@Nullable COSArray array, Set<COSBase> set) {
    for (int i = 0; array != null && i < array.size(); i++) {
      COSBase group = array.getObject(i);
      if (group != null) {
        set.add(group);
      }
    }
  }
}
