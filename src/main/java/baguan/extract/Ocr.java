package baguan.extract;

import baguan.document.Block;
import baguan.document.Layer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads pictures with the machine's Tesseract, through Tika: only where it was asked for. What it
 * gives stands in a layer of its own, since it may be wrong. Thread-safe.
 */
public final class Ocr {
  /** Pictures stay unread. */
  public static final Ocr OFF = new Ocr("", "");

  /** Smaller ones are rules, dots and icons: pixels, either way. */
  private static final int SMALLEST = 24;

  private static final long LARGEST = 100L << 20;
  private static final int SECONDS = 60;
  private static final Set<String> TYPES =
      Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp", "image/gif", "image/webp");

  private final String languages;
  private final String version;

  private Ocr(String languages, String version) {
    this.languages = languages;
    this.version = version;
  }

  /**
   * @param wanted Tesseract's names joined by {@code +}; those not installed are left out
   * @throws IOException when Tesseract or every language is missing; the message says what to do
   */
  public static Ocr with(String wanted) throws IOException {
    Set<String> installed = new TreeSet<>(installed());
    StringBuilder usable = new StringBuilder();
    for (String language : wanted.split("\\+")) {
      if (installed.contains(language)) {
        usable.append(usable.isEmpty() ? "" : "+").append(language);
      }
    }
    if (usable.isEmpty()) {
      throw new IOException(
          installed.isEmpty()
              ? "tesseract is not installed — apt-get install tesseract-ocr tesseract-ocr-chi-sim"
              : "tesseract has no " + wanted + " — it has " + String.join(", ", installed));
    }
    String version = output("--version").lines().findFirst().orElse("tesseract");
    return new Ocr(usable.toString(), version);
  }

  public boolean on() {
    return !languages.isEmpty();
  }

  /** How it was read, for coverage: the same reader finds the same words. */
  public String detail() {
    return "by " + version + ", " + languages;
  }

  /** True of pictures that are worth it and of a type Tesseract reads. */
  boolean reads(String type, int width, int height) {
    return on() && TYPES.contains(type) && width >= SMALLEST && height >= SMALLEST;
  }

  /**
   * The text of a picture; empty when Tesseract saw none, failed or took too long: the picture is
   * then as unread as without it.
   */
  public Optional<String> read(BufferedImage picture) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", png);
    } catch (IOException e) {
      return Optional.empty();
    }
    return read(png.toByteArray(), "image/png");
  }

  Optional<String> read(byte[] picture, String type) {
    TesseractOCRConfig config = new TesseractOCRConfig();
    config.setLanguage(languages);
    config.setTimeoutSeconds(SECONDS);
    config.setMinFileSizeToOcr(0);
    config.setMaxFileSizeToOcr(LARGEST);
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, config);
    Metadata metadata = new Metadata();
    metadata.set(HttpHeaders.CONTENT_TYPE, type);
    BodyContentHandler text = new BodyContentHandler(-1);
    try (TikaInputStream stream = TikaInputStream.get(picture)) {
      new TesseractOCRParser().parse(stream, text, metadata, context);
      return Optional.of(text.toString().strip()).filter(words -> !words.isEmpty());
    } catch (IOException | SAXException | TikaException e) {
      return Optional.empty();
    }
  }

  /** Recognised text, a block for each paragraph. */
  public void paragraphs(String text, String part, Sink sink) {
    int n = 0;
    for (String paragraph : text.split("\\n\\s*\\n")) {
      sink.block(Block.in(Layer.OCR, part, "ocr[" + ++n + "]").text(paragraph.strip()));
    }
  }

  private static Set<String> installed() throws IOException {
    Set<String> names = new TreeSet<>();
    output("--list-langs").lines().filter(l -> l.matches("[A-Za-z_]+")).forEach(names::add);
    return names;
  }

  /** Empty when Tesseract is not there. */
  private static String output(String option) throws IOException {
    Process process;
    try {
      process = new ProcessBuilder("tesseract", option).redirectErrorStream(true).start();
    } catch (IOException e) {
      return "";
    }
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
