package baguan.extract;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;

/** Properties that Tika's parsers found, as blocks in the order of their names. */
final class TikaMetadata {
  /** What Tika makes up about its own work, or that changes from run to run. */
  private static final Set<String> TECHNICAL =
      Set.of(
          "Content-Type",
          "Content-Length",
          "Content-Encoding",
          "resourceName",
          "Content-Type-Hint",
          "File Name",
          "File Size",
          "File Modified Date",
          "embeddedRelationshipId",
          "mapi:body-types-processed");

  /** How a picture is coded: nothing a person wrote. */
  private static final Pattern CODING =
      Pattern.compile(
          "(Chroma|Compression|Data|Dimension|Transparency|Component|Number of|LocalColorTable"
              + "|GlobalColorTable|IHDR|PLTE|sBIT|gAMA|cHRM|pHYs|sRGB|GraphicControlExtension"
              + "|ImageDescriptor|LogicalScreenDescriptor|imagereader:|X Resolution|Y Resolution"
              + "|Resolution Units|Thumbnail|Image Height|Image Width|Version|tiff:BitsPerSample"
              + "|tiff:Image|tiff:ResolutionUnit|tiff:XResolution|tiff:YResolution|height$|width$"
              + "|Document FormatVersion|FormatVersion|BitsPerSample|Bits Per Sample|Color Transform|Flags |DCT Encode"
              + "|Huffman|Interop).*");

  private static final Set<String> PEOPLE =
      Set.of(
          "dc:creator",
          "meta:last-author",
          "meta:initial-author",
          "meta:print-author",
          "extended-properties:manager",
          "pdf:docinfo:author",
          "exif ifd0:artist",
          "exif ifd0:windows xp author");

  private TikaMetadata() {}

  /**
   * @param image true to leave out how a picture is coded
   */
  static void emit(String kind, Metadata metadata, boolean image, Sink sink) {
    String[] names = metadata.names();
    Arrays.sort(names);
    for (String name : names) {
      boolean own = TECHNICAL.contains(name) || name.startsWith("X-TIKA");
      if (own || (image && CODING.matcher(name).matches())) {
        continue;
      }
      int n = 0;
      for (String value : metadata.getValues(name)) {
        n++;
        sink.block(
            Block.in(Layer.METADATA, kind + "/prop", n == 1 ? name : name + "[" + n + "]")
                .kind(Kind.PROPERTY)
                .cause(cause(name.toLowerCase(Locale.ROOT)))
                .attribute("name", name)
                .text(value));
      }
    }
  }

  private static Cause cause(String name) {
    if (PEOPLE.contains(name)) {
      return Cause.PERSON_NAME;
    }
    if (name.contains("bcc")) {
      return Cause.BCC;
    }
    if (name.startsWith("geo:") || name.startsWith("gps")) {
      return Cause.GPS_LOCATION;
    }
    if (name.startsWith("message:raw-header") || name.contains("originating-ip")) {
      return Cause.MAIL_ROUTING;
    }
    if (name.startsWith("exif") || name.startsWith("tiff:") || name.contains("makernote")) {
      return Cause.CAMERA_DATA;
    }
    if ((name.startsWith("xmp") && !name.startsWith("xmptpg")) || name.contains("adobe.xmp")) {
      return Cause.XMP_METADATA;
    }
    return Cause.DOCUMENT_PROPERTY;
  }
}
