package baguan.extract;

import java.util.List;
import java.util.Map;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ErrorParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRParser;

/**
 * Tika's parsers and ours by media type, asked for once: Tika asks all of them anew for every file
 * and every file inside. Pictures of text are {@link Ocr}'s, if anyone's.
 */
final class KnownParsers extends CompositeParser {
  private static final long serialVersionUID = 1;

  private final transient Map<MediaType, Parser> byType;

  KnownParsers(MediaTypeRegistry registry, ServiceLoader loader) {
    super(registry, List.of());
    byType =
        Map.copyOf(
            new DefaultParser(registry, loader, List.of(TesseractOCRParser.class))
                .getParsers(new ParseContext()));
    setFallback(ErrorParser.INSTANCE); // a type nobody knows is an exception, never silence
  }

  @Override
  public Map<MediaType, Parser> getParsers(ParseContext context) {
    return byType;
  }
}
