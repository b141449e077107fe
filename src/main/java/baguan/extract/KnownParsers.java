package baguan.extract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ErrorParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.jspecify.annotations.Nullable;

/**
 * Tika's parsers and ours by media type, asked for once: Tika asks all of them anew for every file
 * and every file inside. Those of the usual Office packages are found without making the others,
 * which is a tenth of a start. Pictures of text are {@link Ocr}'s, if anyone's.
 */
final class KnownParsers extends CompositeParser {
  private static final long serialVersionUID = 1;

  private final transient TikaTypes types;
  private final transient Map<MediaType, Parser> office = new ConcurrentHashMap<>();
  private transient volatile @Nullable Map<MediaType, Parser> all;

  KnownParsers(TikaTypes types) {
    this.types = types;
    setFallback(ErrorParser.INSTANCE); // a type nobody knows is an exception, never silence
  }

  @Override
  public Map<MediaType, Parser> getParsers(ParseContext context) {
    Map<MediaType, Parser> known = all;
    if (known == null) {
      known = load(context);
      all = known;
    }
    return known;
  }

  @Override
  protected Parser getParser(Metadata metadata, ParseContext context) {
    MediaType type = MediaType.parse(metadata.get(Metadata.CONTENT_TYPE));
    return type != null && OfficePackage.isOne(type)
        ? office.computeIfAbsent(type, this::own)
        : super.getParser(metadata, context);
  }

  private synchronized Map<MediaType, Parser> load(ParseContext context) {
    setMediaTypeRegistry(types.registry());
    ServiceLoader loader = types.loader();
    return Map.copyOf(
        new DefaultParser(types.registry(), loader, List.of(TesseractOCRParser.class))
            .getParsers(context));
  }

  /** Ours come first on the class path: the search ends before it comes to others. */
  private Parser own(MediaType type) {
    ParseContext none = new ParseContext();
    for (Parser parser : java.util.ServiceLoader.load(Parser.class, types.classes())) {
      if (parser.getClass().getName().startsWith("baguan.")
          && parser.getSupportedTypes(none).contains(type)) {
        return parser;
      }
    }
    throw new IllegalStateException("no parser of ours for " + type);
  }
}
