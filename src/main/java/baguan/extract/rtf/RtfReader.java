package baguan.extract.rtf;

import baguan.document.Cause;
import baguan.document.Layer;
import baguan.document.Layout.Align;
import baguan.document.Layout.LineRule;
import baguan.document.PageSetup;
import baguan.extract.LimitException;
import baguan.extract.Sink;
import baguan.extract.rtf.RtfTokens.Token;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;

/** Gives RTF its meaning: destinations, formatting, characters. */
final class RtfReader {
  private static final int MAX_GROUPS = 10_000;

  private final RtfTokens tokens;
  private final Sink sink;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfText text;
  private final RtfFiles files;
  private final Deque<RtfState> states = new ArrayDeque<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final int[] paper = {12240, 15840, 1440, 1440, 1800, 1800};
  private RtfState state = new RtfState(RtfOut.BODY);
  private boolean lead; // the last pending byte begins a character
  private boolean star; // the destination may be ignored when unknown
  private int skip; // replacement characters still to come
  private boolean inTable;

  RtfReader(byte[] bytes, String kind, Sink sink) {
    this.tokens = new RtfTokens(bytes);
    this.sink = sink;
    this.text = new RtfText(sink, kind, fonts);
    this.files = new RtfFiles(sink);
  }

  void read() {
    int count = 0;
    Token token = tokens.next();
    while (token != Token.END) {
      if ((++count & 0xffff) == 0) {
        sink.inflated(Long.MAX_VALUE, 0, 0); // looks at the clock
      }
      switch (token) {
        case OPEN -> open();
        case CLOSE -> close();
        case CONTROL -> control(tokens.word());
        default -> character(tokens.value());
      }
      token = tokens.next();
    }
    decode();
    text.endAll();
    sink.page(
        new PageSetup(
            0, 0, paper[0], paper[1], paper[2], paper[3], paper[4], paper[5], -1, -1, 1, 0, 0,
            false, false, "", -1));
  }

  private void open() {
    decode();
    skip = 0;
    if (states.size() >= MAX_GROUPS) {
      throw new LimitException("groups > " + MAX_GROUPS);
    }
    states.push(state);
    state = state.copy();
    star = false;
  }

  private void close() {
    decode();
    skip = 0;
    RtfState inner = state;
    if (states.isEmpty()) {
      return;
    }
    state = states.pop();
    if (!inner.out.equals(state.out)) {
      text.end(inner.out);
      files.end(inner.out);
    } else if (inner.out.cause() == Cause.DOCUMENT_VARIABLE) { // a name, then its value
      character(' ');
    }
    if (states.isEmpty()) { // no reader shows what comes after the last brace
      text.end(RtfOut.BODY);
      state.out = RtfOut.text(Layer.HIDDEN, Cause.HIDDEN_TEXT, "after");
    }
  }

  private void character(int value) {
    if (skip > 0) {
      skip--;
      return;
    }
    if (state.out.equals(RtfOut.NOWHERE)) {
      return;
    }
    if (state.out.equals(RtfOut.DATA) || state.out.equals(RtfOut.PICTURE)) {
      files.hex(value);
      return;
    }
    if (state.out.equals(RtfOut.COLORS)) {
      if (value == ';') {
        fonts.endColor();
      }
      return;
    }
    Charset charset = fonts.ofFont(state.font);
    if (value < 0x80 && !lead) {
      decode();
      give(String.valueOf((char) value));
      return;
    }
    pending.write(value);
    lead = !lead && value >= 0x81 && RtfFonts.twoBytes(charset);
  }

  private void decode() {
    lead = false;
    if (pending.size() > 0) {
      String decoded = pending.toString(fonts.ofFont(state.font));
      pending.reset();
      give(decoded);
    }
  }

  private void give(String decoded) {
    if (state.out.equals(RtfOut.FONTS)) {
      fonts.text(decoded);
    } else if (!state.out.equals(RtfOut.NOWHERE)) {
      text.append(decoded, state);
    }
  }

  private void control(String word) {
    if (skip > 0 && !word.equals("u") && !word.equals("bin")) {
      skip--;
      return;
    }
    int number = tokens.parameter(0);
    boolean on = tokens.parameter(1) != 0;
    if (word.equals("u")) {
      decode();
      give(String.valueOf((char) number));
      skip = state.unicodeSkip;
      return;
    }
    decode();
    String special = RtfCharacters.of(word);
    if (!special.isEmpty()) {
      give(special);
      return;
    }
    RtfOut out = RtfOut.of(word);
    if (out != null) {
      destination(word, out);
    } else if (star) {
      ignorable(word);
    } else if (!breaks(word) && !look(word, number, on) && !paragraph(word, number)) {
      document(word, number);
    }
    star = word.equals("*");
  }

  private void destination(String word, RtfOut out) {
    boolean lost = state.out.equals(RtfOut.NOWHERE) && !word.equals("author");
    boolean info = !states.isEmpty() && out.layer() == Layer.METADATA;
    if (!lost || info) {
      state.out = out;
      files.start(out);
    }
  }

  /** An unknown destination marked as ignorable; text boxes and pictures inside are not lost. */
  private void ignorable(String word) {
    boolean holder =
        word.equals("shppict")
            || word.equals("shpinst")
            || word.equals("do")
            || word.equals("userprops")
            || word.equals("pnseclvl")
            || word.equals("fldrslt");
    if (!holder) {
      state.out = RtfOut.NOWHERE;
    }
  }

  private boolean breaks(String word) {
    switch (word) {
      case "par", "line", "page", "sect", "column", "\n", "\r" -> {
        if (!inTable && state.out.equals(RtfOut.BODY)) {
          text.noTable();
        }
        text.end(state.out);
      }
      case "cell", "nestcell" -> text.cell(state);
      case "row", "nestrow" -> text.row();
      case "intbl" -> inTable = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean look(String word, int number, boolean on) {
    switch (word) {
      case "v", "webhidden" -> state.hidden = on;
      case "deleted" -> state.deleted = on;
      case "revised" -> state.inserted = on;
      case "b" -> state.bold = on;
      case "i" -> state.italic = on;
      case "ul" -> state.underline = on;
      case "ulnone" -> state.underline = false;
      case "strike" -> state.strike = on;
      case "highlight", "cb", "chcbpat", "chshdng" -> state.backed = number != 0;
      case "plain" -> state.plain();
      case "fs" -> state.halfPoints = number;
      case "cf" -> state.color = number;
      case "uc" -> state.unicodeSkip = Math.max(0, Math.min(number, 16));
      case "f" -> font(number);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void font(int number) {
    state.font = number;
    if (state.out.equals(RtfOut.FONTS)) {
      fonts.define(number);
    }
  }

  private boolean paragraph(String word, int number) {
    switch (word) {
      case "pard" -> {
        state.paragraph();
        inTable = false;
      }
      case "ql" -> state.align = Align.LEFT;
      case "qc" -> state.align = Align.CENTER;
      case "qr" -> state.align = Align.RIGHT;
      case "qj" -> state.align = Align.JUSTIFY;
      case "qd" -> state.align = Align.DISTRIBUTE;
      case "fi" -> state.firstLine = number;
      case "li" -> state.left = number;
      case "ri" -> state.right = number;
      case "sb" -> state.before = number;
      case "sa" -> state.after = number;
      case "sl" -> {
        state.line = Math.abs(number);
        state.rule = number < 0 ? LineRule.EXACT : LineRule.AT_LEAST;
      }
      case "slmult" -> state.rule = number == 1 ? LineRule.MULTIPLE : state.rule;
      default -> {
        return false;
      }
    }
    return true;
  }

  private void document(String word, int number) {
    switch (word) {
      case "ansicpg" -> fonts.document(number);
      case "fcharset" -> fonts.charsetOfCurrent(number);
      case "red", "green", "blue" -> fonts.channel(word, number);
      case "paperw" -> paper[0] = number;
      case "paperh" -> paper[1] = number;
      case "margt" -> paper[2] = number;
      case "margb" -> paper[3] = number;
      case "margl" -> paper[4] = number;
      case "margr" -> paper[5] = number;
      case "bin" -> tokens.skip(number);
      case "pngblip", "jpegblip", "emfblip", "wmetafile", "dibitmap" -> files.picture(word);
      default -> {}
    }
  }
}
