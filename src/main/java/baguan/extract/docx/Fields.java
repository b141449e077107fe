package baguan.extract.docx;

import baguan.document.Cause;
import baguan.document.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Fields open in a story; one may begin in one paragraph and end in another. */
final class Fields {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> FETCHING =
      Set.of("includetext", "includepicture", "link", "dde", "ddeauto", "import", "include", "rd");

  private static final class Field {
    final StringBuilder code = new StringBuilder();
    final StringBuilder text = new StringBuilder(); // ordinary text met within the code
    boolean result;
  }

  private final Deque<Field> open = new ArrayDeque<>();
  private final Deque<Field> coding = new ArrayDeque<>(); // those still in their instruction
  private boolean pageNumber;

  void begin() {
    Field field = new Field();
    open.push(field);
    coding.push(field);
  }

  void separate(Paragraph paragraph) {
    Field field = open.peek();
    if (field != null && !field.result) {
      field.result = true;
      coding.pop(); // the innermost of all is the innermost of these
      state(field.code.toString(), paragraph);
    }
  }

  void end(Paragraph paragraph) {
    separate(paragraph);
    open.poll();
  }

  /** True where text is part of an instruction and does not show. */
  boolean inCode() {
    return !coding.isEmpty();
  }

  /** Adds to the instruction. */
  void code(String text) {
    Field field = coding.peek();
    if (field != null) {
      field.code.append(text);
    }
  }

  /** Ordinary text within an instruction: an inner field's result, or a field never closed. */
  void text(String text) {
    Field field = coding.peek();
    if (field != null) {
      field.code.append(text);
      field.text.append(text);
    }
  }

  /** States an instruction as a block of the paragraph. */
  void state(String code, Paragraph paragraph) {
    String shown = code.strip();
    if (shown.isEmpty()) {
      return;
    }
    String word = SPACE.split(shown, 2)[0].toLowerCase(Locale.ROOT);
    pageNumber |= word.equals("page");
    Cause cause =
        LocalPath.within(shown)
            ? Cause.LOCAL_PATH
            : FETCHING.contains(word) ? Cause.EXTERNAL_LINK : Cause.NONE;
    String where = paragraph.next("field");
    paragraph
        .beside()
        .accept(paragraph.flow.property(cause, where, "field", shown).attribute("field", word));
  }

  /** A page number stands in the story. */
  boolean pageNumber() {
    return pageNumber;
  }

  /** Text swallowed by instructions that never ended is shown after all. */
  void finish(Flow flow) {
    int n = 0;
    for (Field field : coding) {
      if (field.text.length() > 0) {
        String where = flow.path + "field[" + ++n + "]";
        flow.out.accept(
            flow.block(flow.layer, flow.cause, where).kind(Kind.PARAGRAPH).text(field.text));
      }
    }
  }
}
