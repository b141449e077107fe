package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layout;
import baguan.document.Span;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import java.util.List;
import java.util.Set;

/** Where elements stand: breaks of the title, place of the date, order and company of pages. */
final class PlaceForm {
  private static final String PACK = "official-format/";
  private static final int CHARACTERS = 150; // hundredths: two, and room for rounding
  private static final Set<String> KINDS =
      Set.of("通知", "通报", "通告", "公告", "公报", "决定", "决议", "命令", "意见", "请示", "报告", "批复", "议案", "纪要");

  private final Extents extents;
  private final Structure structure;
  private final List<Fact> facts;

  PlaceForm(Document document, Structure structure, List<Fact> facts) {
    this.extents = new Extents(document, structure);
    this.structure = structure;
    this.facts = facts;
  }

  void find() {
    if (structure.onPaper()) {
      titleBreaks();
    }
    structure.all(Role.DATE).findFirst().filter(this::flush).ifPresent(e -> add("date-place", e));
    structure
        .all(Role.ATTACHMENT_NOTE)
        .findFirst()
        .filter(e -> apart(e, 150, 250))
        .ifPresent(e -> add("attachment-note-indented", e));
    structure.elements().stream()
        .filter(e -> e.role() == Role.COPY_TO || e.role() == Role.IMPRINT)
        .findFirst()
        .filter(e -> apart(e, 50, 200))
        .ifPresent(e -> add("imprint-indented", e));
    attachmentOrder();
    signatureAlone();
  }

  /** Set in by less or more, in hundredths of a character; lines that hang tell nothing. */
  private static boolean apart(Element element, int least, int most) {
    Block block = element.at().block();
    boolean told = block.page() == 0 ? block.kind() != Kind.CELL : block.boxes().size() == 1;
    boolean aside = element.align().equals("center") || element.align().equals("right");
    int indent = element.indentChars();
    return told && !aside && indent >= 0 && (indent < least || indent > most);
  }

  /** Lines break where words end (7.3.1): not within 关于, a kind, a number, a pair of marks. */
  private void titleBreaks() {
    List<Element> lines = structure.all(Role.TITLE).toList();
    for (int i = 0; i + 1 < lines.size(); i++) {
      String above = lines.get(i).text();
      String below = lines.get(i + 1).text();
      if (!above.isEmpty() && !below.isEmpty() && splits(above, below)) {
        add("title-line-break", lines.get(i + 1));
        return;
      }
    }
  }

  private static boolean splits(String above, String below) {
    char last = above.charAt(above.length() - 1);
    char first = below.charAt(0);
    boolean about = last == '关' && first == '于' && !above.endsWith("机关");
    boolean kind = below.length() == 1 && KINDS.contains("" + last + first);
    boolean figure =
        Character.isDigit(last) && (Character.isDigit(first) || "年月日号".indexOf(first) >= 0);
    return about || kind || figure || "《“（〔".indexOf(last) >= 0 || "》”）〕、，".indexOf(first) >= 0;
  }

  /** At the right, with less than two characters between it and the edge of the text. */
  private boolean flush(Element date) {
    Block block = date.at().block();
    int size = block.styleAt(date.at().start()).size();
    if (size == 0 || date.at().end() < block.text().length()) { // white space may stand behind
      return false;
    }
    if (block.page() > 0) {
      int edge = extents.edge();
      int right = block.boxes().get(block.boxes().size() - 1).right();
      return edge > 0 && date.align().equals("right") && (edge - right) * 100 < CHARACTERS * size;
    }
    Layout layout = block.layout();
    return layout.align() == Layout.Align.RIGHT && layout.right() * 100 < CHARACTERS * size;
  }

  /** Attachments stand before 版记 (7.3.7). */
  private void attachmentOrder() {
    boolean closed = false;
    for (Element element : structure.elements()) {
      closed |= element.role() == Role.IMPRINT;
      if (closed && element.role() == Role.ATTACHMENT_LABEL) {
        add("attachment-after-imprint", element);
        return;
      }
    }
  }

  /** On drawn pages: what the date shares its page with. */
  private void signatureAlone() {
    Element date = structure.all(Role.DATE).findFirst().orElse(null);
    int page = date == null ? 0 : date.at().block().page();
    if (date == null || page < 2) {
      return;
    }
    boolean text =
        structure.elements().stream()
            .filter(e -> e.at().block().page() == page)
            .anyMatch(e -> text(e.role()));
    if (!text && structure.has(Role.BODY)) {
      add("signature-without-text", date);
    }
  }

  private static boolean text(Role role) {
    return switch (role) {
      case BODY, HEADING_1, HEADING_2, HEADING_3, HEADING_4, TABLE, ATTACHMENT_NOTE -> true;
      default -> false;
    };
  }

  private void add(String rule, Element element) {
    Span at = element.at();
    facts.add(new Passage(PACK + rule, at.text(), "", "", at));
  }
}
