package baguan.extract.text;

import baguan.document.Part;
import baguan.extract.Sink;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * Bytes read as text.
 *
 * @param doubt why a part of it may be wrong, for people; empty when the bytes are all characters
 *     of one charset, and of no other as well
 */
public record Decoded(String text, String doubt) {
  private static final char REPLACEMENT = '\ufffd';

  /** What is no character of the charset becomes U+FFFD, and is counted. */
  static Decoded in(Charset charset, byte[] bytes) {
    try {
      return new Decoded(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), "");
    } catch (CharacterCodingException e) {
      String text = new String(bytes, charset);
      long wrong = text.chars().filter(c -> c == REPLACEMENT).count();
      return new Decoded(text, wrong + " characters are not " + charset.name());
    }
  }

  /** Far more characters beyond ASCII came out than did not. */
  boolean mostly() {
    long wrong = text.chars().filter(c -> c == REPLACEMENT).count();
    long wide = text.chars().filter(c -> c > 0x7f).count() - wrong;
    return wide >= 4 && wide >= 4 * wrong;
  }

  /** Tells coverage of a doubt. */
  public Decoded tell(String part, Sink sink) {
    if (!doubt.isEmpty()) {
      sink.part(new Part(part, Part.Reading.PARTLY, Part.Reason.NO_TEXT, doubt));
    }
    return this;
  }
}
