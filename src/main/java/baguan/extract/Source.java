package baguan.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.parser.ParseContext;
import org.jspecify.annotations.Nullable;

/** The bytes being parsed, for our own parsers: they seek, so they skip Tika's temporary files. */
public final class Source {
  private final byte[] bytes;
  private final String kind;
  private final @Nullable ZipParts zip;

  /**
   * @param zip the same file opened as a package, where it is one
   */
  Source(byte[] bytes, String kind, @Nullable ZipParts zip) {
    this.bytes = bytes;
    this.kind = kind;
    this.zip = zip;
  }

  /** The whole file; shared, never to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * The file as a package; whoever made the source closes it.
   *
   * @throws IOException when it is none, or its directory is broken
   */
  public ZipParts zip(Sink sink) throws IOException {
    return zip != null ? zip : new ZipParts(bytes, sink);
  }

  /** First word of locators: {@code docx}, {@code pdf} … */
  public String kind() {
    return kind;
  }

  /** The source in the context, or the stream read to its end when Tika is used without us. */
  public static Source of(InputStream stream, ParseContext context, String kind)
      throws IOException {
    Source source = context.get(Source.class);
    return source != null ? source : new Source(stream.readAllBytes(), kind, null);
  }
}
