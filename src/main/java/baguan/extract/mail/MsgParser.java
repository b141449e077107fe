package baguan.extract.mail;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.extract.LimitException;
import baguan.extract.Sink;
import baguan.extract.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.sax.TeeContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Outlook messages. Tika's own parser reads the body a mail program would show; lines that only the
 * plain text has come as alternate content.
 */
public final class MsgParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final int LEAST = 12; // weight of a line that says something

  private final OfficeParser office = new OfficeParser();

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("vnd.ms-outlook"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Sink sink = context.get(Sink.class);
    if (sink == null) {
      office.parse(stream, handler, metadata, context);
      return;
    }
    byte[] bytes = Source.of(stream, context, "msg").bytes();
    WriteOutContentHandler shown = new WriteOutContentHandler(-1);
    office.parse(stream, new TeeContentHandler(handler, shown), metadata, context);
    plain(bytes, letters(shown.toString()), sink);
  }

  private static void plain(byte[] bytes, String shown, Sink sink) {
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
      message.guess7BitEncoding();
      int n = 0;
      for (String line : message.getTextBody().split("\r\n|\n|\r", -1)) {
        n++;
        String said = letters(line.replaceAll("<[^<>]*>|\\[[^\\[\\]]*]", ""));
        if (weight(said) >= LEAST && !shown.contains(said)) {
          sink.block(
              Block.in(Layer.CACHE, "msg/text", "line[" + n + "]")
                  .kind(Kind.LINE)
                  .cause(Cause.ALTERNATE_CONTENT)
                  .text(line));
        }
      }
    } catch (ChunkNotFoundException e) {
      return; // it has no plain text
    } catch (LimitException e) {
      throw e;
    } catch (IOException | RuntimeException e) { // what Tika could read was read
      String detail = e.getClass().getSimpleName();
      sink.part(new Part("msg/text", Part.Reading.NOT_READ, Part.Reason.BROKEN, detail));
    }
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** An ideograph says as much as two letters. */
  private static int weight(String letters) {
    return letters.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
  }
}
