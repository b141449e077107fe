package baguan.extract.ooxml;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.document.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.poifs.macros.VBAMacroReader;

/** The source of a VBA project, a block a module. */
final class Macros {
  private final Reading reading;

  Macros(Reading reading) {
    this.reading = reading;
  }

  void read(String part) throws IOException {
    byte[] bytes = reading.pack().zip().bytes(part);
    String locator = reading.locator(part);
    reading.property(Layer.EMBEDDED, Cause.MACRO, locator, "", "macros", "vbaProject");
    if (bytes == null) {
      reading
          .sink()
          .part(new Part(locator, Part.Reading.NOT_READ, Part.Reason.EMPTY, "part is missing"));
      return;
    }
    try (VBAMacroReader reader = new VBAMacroReader(new ByteArrayInputStream(bytes))) {
      for (Map.Entry<String, String> module : new TreeMap<>(reader.readMacros()).entrySet()) {
        String code = module.getValue();
        reading.sink().inflated(Long.MAX_VALUE, code.length(), code.length());
        reading
            .sink()
            .block(
                Block.in(Layer.EMBEDDED, locator, "module['" + module.getKey() + "']")
                    .cause(Cause.MACRO)
                    .attribute("name", module.getKey())
                    .text(code));
      }
    }
  }
}
