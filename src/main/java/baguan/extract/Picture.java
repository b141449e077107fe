package baguan.extract;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TIFF;
import org.apache.tika.mime.MediaType;

/** Judges a file that is a picture: it says nothing without OCR. */
final class Picture {
  private static final int LARGE = 300; // pixels, both ways: room for readable text

  private Picture() {}

  /**
   * @param inDocument it is part of a document, where a small one can hold little
   * @param wrote its own text was read already
   */
  static void judge(
      byte[] bytes,
      MediaType type,
      Metadata metadata,
      boolean inDocument,
      boolean wrote,
      Sink sink) {
    if (type.getSubtype().equals("svg+xml") && (inDocument || wrote)) {
      return; // a drawing: what it writes was read
    }
    int width = pixels(metadata, TIFF.IMAGE_WIDTH);
    int height = pixels(metadata, TIFF.IMAGE_LENGTH);
    boolean asked = sink.ocr().reads(type.toString(), width, height);
    boolean recognised = asked && recognise(bytes, type, sink);
    Optional<SquareCode> code = SquareCode.in(bytes);
    code.filter(c -> !c.text().isEmpty()).ifPresent(c -> say(c, type, sink));
    if ((recognised || inDocument) && code.filter(c -> c.text().isEmpty()).isPresent()) {
      String detail = "a QR code";
      sink.part(new Part("qr-code", Part.Reading.NOT_READ, Part.Reason.NO_TEXT, detail));
      return;
    }
    if (recognised) {
      return;
    }
    if (inDocument && width > 0 && height > 0 && (width < LARGE || height < LARGE)) {
      String detail = "small image " + width + "x" + height;
      sink.part(new Part(".", Part.Reading.READ, Part.Reason.NONE, detail));
    } else {
      unread(sink, type.toString());
    }
  }

  /** Like the target of a link: not on the page, one touch away. */
  private static void say(SquareCode code, MediaType type, Sink sink) {
    sink.block(Block.in(Layer.FIELD, Kinds.of(type), "code").kind(Kind.PROPERTY).text(code.text()));
  }

  private static boolean recognise(byte[] bytes, MediaType type, Sink sink) {
    Optional<String> text = sink.ocr().read(bytes, type.toString());
    if (text.isPresent()) {
      sink.ocr().paragraphs(text.get(), Kinds.of(type), sink);
      sink.part(new Part(".", Part.Reading.READ, Part.Reason.NONE, sink.ocr().detail()));
    }
    return text.isPresent();
  }

  private static int pixels(Metadata metadata, Property property) {
    Integer pixels = metadata.getInt(property);
    return pixels == null ? 0 : pixels;
  }

  private static void unread(Sink sink, String detail) {
    sink.part(new Part(".", Part.Reading.NOT_READ, Part.Reason.IMAGE_ONLY, detail));
  }
}
