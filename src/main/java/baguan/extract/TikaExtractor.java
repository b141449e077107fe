package baguan.extract;

import baguan.document.Document;
import baguan.document.Part;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * The only door for bytes. Tika detects the type and picks the parser: ours for the formats judged
 * by layers and layout, Tika's own for the rest. Thread-safe; nothing is kept between files.
 */
public final class TikaExtractor implements Extractor {
  private static final Set<String> ARCHIVES =
      Set.of(
          "application/zip",
          "application/x-tar",
          "application/gzip",
          "application/x-bzip2",
          "application/x-xz",
          "application/x-7z-compressed",
          "application/x-archive",
          "application/x-cpio",
          "application/java-archive",
          "application/mbox",
          "application/x-compress",
          "application/zlib",
          "application/zstd",
          "application/x-lz4",
          "application/x-lzma",
          "application/vnd.ms-outlook-pst",
          "application/vnd.ms-tnef");

  /** ZIPs that Tika reads entry by entry, so that it does not miss the end. */
  private static final Set<String> STREAMED = Set.of("application/zip", "application/java-archive");

  private static final OfficeParserConfig OFFICE = office();

  private final Limits limits;
  private final Ocr ocr;
  private final Disguise disguise;
  private final TikaTypes types;
  private final Parser parser;

  public TikaExtractor(Limits limits) {
    this(limits, Ocr.OFF);
  }

  public TikaExtractor(Limits limits, Ocr ocr) {
    this.limits = limits;
    this.ocr = ocr;
    this.types = new TikaTypes(TikaExtractor.class.getClassLoader());
    this.disguise = new Disguise(types);
    this.parser = new KnownParsers(types);
  }

  @Override
  public Document extract(String name, byte[] bytes) {
    Budget budget = new Budget(limits);
    if (bytes.length > limits.bytes()) {
      Collector collector =
          new Collector(
              name,
              "",
              0,
              budget,
              ocr,
              (n, f, b, d, t) -> read(n, f, b, d, budget, !ARCHIVES.contains(t)));
      collector.part(unread(Part.Reason.OVER_LIMIT, "bytes > " + limits.bytes()));
      return collector.document(name, "application/octet-stream", sha256(bytes), bytes.length);
    }
    return read(name, "", bytes, 0, budget, false);
  }

  /**
   * @param inDocument true for a file that is part of a document, not of an archive
   */
  private Document read(
      String name, String file, byte[] bytes, int depth, Budget budget, boolean inDocument) {
    Collector collector =
        new Collector(
            name,
            file,
            depth,
            budget,
            ocr,
            (n, f, b, d, t) -> read(n, f, b, d, budget, !ARCHIVES.contains(t)));
    MediaType type = MediaType.OCTET_STREAM;
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (TikaInputStream stream = TikaInputStream.get(bytes, metadata);
        ZipParts zip = ZipParts.in(bytes, collector)) {
      Optional<OfficePackage> office = zip == null ? Optional.empty() : OfficePackage.of(zip);
      type =
          office.isPresent()
              ? office.get().type()
              : types.detector().detect(bytes, stream, metadata);
      metadata.set(Metadata.CONTENT_TYPE, type.toString());
      collector.type(type.toString());
      disguise.tell(name, type, office, collector);
      boolean image = type.getType().equals("image");
      parse(stream, new Source(bytes, Kinds.of(type), zip), type, metadata, collector);
      TikaMetadata.emit(Kinds.of(type), metadata, image, collector);
      beside(type, bytes, zip, collector);
      if (image) {
        Picture.judge(bytes, type, metadata, inDocument, collector.hasText(), collector);
      } else {
        judge(type, bytes, collector);
      }
      if (STREAMED.contains(type.toString()) && !ZipEnd.isIn(bytes)) {
        String detail = "no central directory";
        collector.part(new Part(".", Part.Reading.PARTLY, Part.Reason.BROKEN, detail));
      }
      sealed(type, bytes).ifPresent(collector::part);
    } catch (IOException | SAXException | TikaException | RuntimeException e) {
      Part why = reason(type, e);
      boolean limit = why.reason() == Part.Reason.OVER_LIMIT;
      collector.part(limit ? why : sealed(type, bytes).orElse(why));
    } catch (AssertionError e) { // a library's own, where assertions are on
      collector.part(unread(Part.Reason.BROKEN, "AssertionError"));
    } catch (StackOverflowError e) {
      collector.part(unread(Part.Reason.BROKEN, "nested too deeply"));
    } catch (OutOfMemoryError e) {
      collector.part(unread(Part.Reason.OVER_LIMIT, "memory"));
    }
    return collector.document(name, type.toString(), sha256(bytes), bytes.length);
  }

  /** What is in the file and in none of its parts. */
  private static void beside(MediaType type, byte[] bytes, @Nullable ZipParts zip, Sink sink) {
    if (type.getType().equals("image")) {
      Tails.read(Kinds.of(type), bytes, sink);
    } else if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && ZipEnd.isIn(bytes)) {
      List<String> comments = zip == null ? List.of() : zip.comments();
      ZipRemarks.read(Kinds.of(type), bytes, comments, sink);
    }
  }

  private void parse(
      TikaInputStream stream, Source source, MediaType type, Metadata metadata, Collector collector)
      throws IOException, SAXException, TikaException {
    String kind = source.kind();
    XhtmlBlocks blocks = new XhtmlBlocks(collector, kind, metadata);
    boolean archive = ARCHIVES.contains(type.toString());
    ParseContext context = new ParseContext();
    context.set(Sink.class, collector);
    context.set(Source.class, source);
    context.set(Parser.class, parser);
    context.set(OfficeParserConfig.class, OFFICE);
    context.set(
        EmbeddedDocumentExtractor.class,
        new EmbeddedDocuments(collector, blocks, kind, archive, source.bytes().length));
    try {
      parser.parse(stream, blocks, metadata, context);
    } finally {
      blocks.flush();
    }
  }

  /** A parser that raised no objection and gave nothing has not read anything. */
  private static void judge(MediaType type, byte[] bytes, Collector collector) {
    boolean archive = ARCHIVES.contains(type.toString());
    if (collector.hasText() || collector.hasObjection()) {
      return;
    }
    if (!collector.hasChildren()) {
      collector.part(unread(Part.Reason.EMPTY, "no text came out of " + bytes.length + " bytes"));
    } else if (!archive && collector.hasOnlyImages()) {
      collector.part(unread(Part.Reason.IMAGE_ONLY, "pictures only"));
    }
  }

  private static Optional<Part> sealed(MediaType type, byte[] bytes) {
    return STREAMED.contains(type.toString()) ? ZipSeals.in(bytes) : Optional.empty();
  }

  private static Part reason(MediaType type, Exception e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof LimitException || t instanceof WriteLimitReachedException) {
        String limit = t.getMessage() == null ? "" : t.getMessage();
        return new Part(".", Part.Reading.PARTLY, Part.Reason.OVER_LIMIT, limit);
      }
      if (t instanceof EncryptedDocumentException
          || t instanceof org.apache.poi.EncryptedDocumentException) {
        return unread(Part.Reason.ENCRYPTED, "");
      }
      if (t instanceof ZeroByteFileException) {
        return unread(Part.Reason.EMPTY, "0 bytes");
      }
      if (t instanceof TikaException && "Parse error".equals(t.getMessage())) {
        return unread(Part.Reason.UNKNOWN_TYPE, type.toString());
      }
    }
    return unread(Part.Reason.BROKEN, e.getClass().getSimpleName()); // its message may hold text
  }

  private static Part unread(Part.Reason reason, String detail) {
    return new Part(".", Part.Reading.NOT_READ, reason, detail);
  }

  private static OfficeParserConfig office() {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setExtractMacros(true);
    config.setIncludeDeletedContent(true);
    return config;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
