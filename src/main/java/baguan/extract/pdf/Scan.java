package baguan.extract.pdf;

import baguan.document.Part;
import baguan.extract.Ocr;
import baguan.extract.Sink;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads a page that only a look at it tells, as it is drawn, where OCR was asked for. */
final class Scan {
  private static final float DPI = 300;
  private static final double MAX_PIXELS = 40e6;
  private static final long MAX_DECODED = 200_000_000;

  private Scan() {}

  /** True when the page was read, and its coverage said. */
  static boolean read(PDDocument document, PageContent page, Sink sink) {
    Ocr ocr = sink.ocr();
    if (!ocr.on() || page.pixels > MAX_DECODED) {
      return false;
    }
    float scale = (float) Math.min(DPI / 72, Math.sqrt(MAX_PIXELS / page.area()));
    Optional<String> text;
    try {
      PDFRenderer renderer = new PDFRenderer(document);
      text = ocr.read(renderer.renderImage(page.number - 1, scale, ImageType.GRAY));
    } catch (IOException | RuntimeException e) {
      return false;
    }
    text.ifPresent(words -> ocr.paragraphs(words, page.part(), sink));
    text.ifPresent(
        words ->
            sink.part(new Part(page.part(), Part.Reading.READ, Part.Reason.NONE, ocr.detail())));
    return text.isPresent();
  }
}
