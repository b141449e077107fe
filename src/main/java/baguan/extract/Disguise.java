package baguan.extract;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/**
 * A name that promises another type than the content has. Within a family (an old and a new form of
 * one program) it is a property like others; beyond, whoever goes by names is led astray.
 */
final class Disguise {
  /** Kinds that one program opens, whatever the name says; encrypted ones look all alike. */
  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("doc", "docx", "rtf", "odt", "tika-ooxml-protected"),
          Set.of("xls", "xlsx", "ods", "tika-ooxml-protected"),
          Set.of("ppt", "pptx", "odp", "tika-ooxml-protected"),
          Set.of("eml", "mbox", "msg"),
          Set.of("gif", "png", "jpeg", "bmp", "tiff", "webp"));

  private final TikaTypes types;

  Disguise(TikaTypes types) {
    this.types = types;
  }

  /**
   * @param office what the file is, when it is a usual Office package
   */
  void tell(String name, MediaType type, Optional<OfficePackage> office, Sink sink)
      throws IOException {
    if (office.filter(o -> o.fits(name)).isPresent()) {
      return;
    }
    Metadata nameOnly = new Metadata();
    nameOnly.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    MediaType promised = types.types().detect(null, nameOnly).getBaseType();
    if (fits(promised, type)) {
      return;
    }
    boolean kin = !trusted(promised) || kin(Kinds.of(promised), Kinds.of(type));
    sink.block(
        Block.in(Layer.METADATA, Kinds.of(type) + "/prop", "file-name")
            .kind(Kind.PROPERTY)
            .cause(kin ? Cause.DOCUMENT_PROPERTY : Cause.NONE)
            .attribute("name", "file-name")
            .attribute("promised", kin ? "" : Kinds.of(promised))
            .attribute("type", Kinds.of(type))
            .text(name));
  }

  /** What people open by its name alone; of rarer extensions many programs have one. */
  private static boolean trusted(MediaType promised) {
    return Kinds.isShort(promised)
        || promised.getType().equals("image")
        || promised.equals(MediaType.TEXT_PLAIN)
        || promised.equals(MediaType.APPLICATION_ZIP);
  }

  private static boolean kin(String promised, String type) {
    return FAMILIES.stream().anyMatch(f -> f.contains(promised) && f.contains(type));
  }

  private boolean fits(MediaType promised, MediaType type) {
    MediaTypeRegistry registry = types.registry();
    return promised.equals(MediaType.OCTET_STREAM)
        || promised.equals(type)
        || (promised.getSubtype().startsWith("x-x509") && type.equals(MediaType.TEXT_PLAIN))
        || (promised.getType().equals("text") && type.getType().equals("text"))
        || registry.isSpecializationOf(type, promised)
        || registry.isSpecializationOf(promised, type);
  }
}
