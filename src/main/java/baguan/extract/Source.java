package baguan.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.parser.ParseContext;

/** The bytes being parsed, for our own parsers: they seek, so they skip Tika's temporary files. */
public final class Source {
  private final byte[] bytes;
  private final String kind;

  Source(byte[] bytes, String kind) {
    this.bytes = bytes;
    this.kind = kind;
  }

  /** The whole file; shared, never to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** First word of locators: {@code docx}, {@code pdf} … */
  public String kind() {
    return kind;
  }

  /** The source in the context, or the stream read to its end when Tika is used without us. */
  public static Source of(InputStream stream, ParseContext context, String kind)
      throws IOException {
    Source source = context.get(Source.class);
    return source != null ? source : new Source(stream.readAllBytes(), kind);
  }
}
