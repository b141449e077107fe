package baguan.extract.ofd;

import baguan.document.Cause;
import baguan.document.Layer;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Signatures and seals: who, when, where, and how much of the package they do not protect. */
final class OfdSignatures {
  private final OfdPackage files;
  private final Properties properties;
  private final String prefix;

  OfdSignatures(OfdPackage files, Properties properties, String prefix) {
    this.files = files;
    this.properties = properties;
    this.prefix = prefix;
  }

  void emit(@Nullable String list) throws IOException, XMLStreamException {
    Element root = list == null ? null : files.element(list);
    if (list == null || root == null) {
      return;
    }
    for (Element entry : root.children("Signature")) {
      String file = files.resolve(list, entry.attribute("BaseLoc"));
      Element signature = file == null ? null : files.element(file);
      if (file != null && signature != null) {
        signature(list, file, signature);
      }
    }
  }

  private void signature(String list, String file, Element signature) {
    Map<String, String> about = new TreeMap<>();
    Set<String> apart = new HashSet<>(Set.of(list, file));
    String provider = "";
    for (Element e : signature.walk()) {
      switch (e.name()) {
        case "Provider" -> {
          provider = either(e, "ProviderName");
          about.put("company", either(e, "Company"));
          about.put("version", either(e, "Version"));
        }
        case "SignatureDateTime" -> about.put("date", e.text().strip());
        case "SignatureMethod" -> about.put("method", e.text().strip());
        case "Reference" -> apart.add(OfdPackage.normal(e.attribute("FileRef")));
        case "StampAnnot" -> about.put("stamp", e.attribute("Boundary"));
        case "Seal" -> about.put("seal", "true");
        case "SignedValue", "BaseLoc" -> {
          String found = files.resolve(file, e.text());
          apart.add(found == null ? "" : found);
        }
        default -> {}
      }
    }
    about.put("unprotected", String.valueOf(files.othersThan(apart)));
    String text = provider.isBlank() ? "signature" : provider;
    properties.put(
        Layer.METADATA, Cause.DOCUMENT_PROPERTY, prefix, "signature", text, Map.copyOf(about));
  }

  /** Producers write these as attributes or as elements. */
  private static String either(Element element, String name) {
    return element.has(name) ? element.attribute(name) : element.textOf(name);
  }
}
