package baguan.find.identifier;

import baguan.document.Block;
import baguan.document.Span;
import baguan.fact.IdentifierHit;
import baguan.fact.IdentifierType;
import baguan.fact.Validity;
import baguan.fact.View;
import baguan.find.text.Chars;
import java.util.List;
import java.util.Optional;

/** Private keys in text form; in line-based files the body stands in the blocks that follow. */
final class KeyBlocks {
  private static final int BODY = 64; // characters of base64 that make a key of a header
  private static final int AHEAD = 4;

  private KeyBlocks() {}

  static Optional<IdentifierHit> find(List<Block> lines, int index) {
    Block block = lines.get(index);
    String text = block.text();
    int header = text.indexOf("PRIVATE" + " KEY");
    int begin = header < 0 ? -1 : text.lastIndexOf("-----BEGIN ", header);
    if (begin < 0) {
      begin = text.indexOf("Private" + "-Lines:");
      header = begin;
    }
    if (begin < 0 || header - begin > 60) {
      return Optional.empty();
    }
    int dashes = text.indexOf("-----", header);
    int from = dashes < 0 ? header + 16 : dashes + 5;
    int body = base64(text, Math.min(from, text.length()));
    for (int i = index + 1; body < BODY && i < lines.size() && i <= index + AHEAD; i++) {
      body += lines.get(i).part().equals(block.part()) ? base64(lines.get(i).text(), 0) : 0;
    }
    if (body < BODY) {
      return Optional.empty();
    }
    Span at = block.span(begin, Math.max(dashes < 0 ? 0 : dashes + 5, begin + 14));
    return Optional.of(
        new IdentifierHit(
            IdentifierType.PRIVATE_KEY,
            at.text(),
            Validity.VALID,
            "",
            false,
            false,
            View.RAW,
            block.layer(),
            at));
  }

  private static int base64(String text, int from) {
    int best = 0;
    int run = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      run = Chars.alnum(c) || c == '+' || c == '/' || c == '=' ? run + 1 : 0;
      best = Math.max(best, run);
    }
    return best >= 40 ? best : 0;
  }
}
