package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.document.Span;
import baguan.document.Stroke;
import baguan.fact.Element;
import baguan.fact.Profile;
import baguan.fact.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Decides the profile and sends the lines to the part that knows them. One document, one use. */
final class Recogniser {
  private static final Pattern SPEECH =
      Pattern.compile(
          ".*(?:讲话|讲话稿|致辞|致词|发言|发言稿|发言提纲|主持词|演讲|演讲稿|贺词|祝词|欢迎词|答谢词"
              + "|講話|講話稿|致辭|致詞|發言|發言稿|主持詞|演講|演講稿|賀詞|祝詞|歡迎詞|答謝詞)"
              + "(?:[（(].{0,20}[）)])?");

  /** Regulations may show a number under their title; they are issued by a document, not one. */
  private static final Pattern REGULATION =
      Pattern.compile(".*(?:法|条例|规定|办法|细则|规则|解释|章程|标准|规范)(?:[（(].{0,20}[）)])?");

  private static final int WIDE = 9300; // 164 mm

  private final Document document;
  private final List<Line> lines = new ArrayList<>();
  private final TextArea area;
  private ElementList elements;
  private final Script script = new Script();
  private boolean hasLook;

  Recogniser(Document document) {
    this.document = document;
    boolean table = byMediaType().equals("sheet"); // of which only the script is asked
    this.area = TextArea.of(document.blocks());
    this.elements = new ElementList(area);
    for (Block block : document.blocks()) {
      if (table && block.layer() == Layer.VISIBLE) {
        script.add(block.text());
      } else if (block.layer() == Layer.VISIBLE) {
        Line line = Line.of(block, area);
        if (!line.isEmpty()) {
          lines.add(line);
          script.add(line.text());
          hasLook |= line.size() > 0;
        }
      }
    }
  }

  Structure structure() {
    String fixed = byMediaType();
    String writing = script.name();
    if (!fixed.isEmpty() || writing.equals("latin")) {
      return done(fixed.isEmpty() ? "other" : fixed, "", "", false);
    }
    if (writing.equals("hant")) {
      TaiwanHead taiwan = new TaiwanHead(lines, elements);
      String type = taiwan.type();
      if (!type.isEmpty()) {
        return done(type, taiwan.kind(), "", false);
      }
    }
    Card card = Card.of(lines);
    Head head = new Head(card.rest(), elements);
    boolean official = head.read();
    boolean regulation = !head.onPaper() && REGULATION.matcher(head.title()).matches();
    if (!official || regulation) {
      elements = new ElementList(area);
      return plain(card.rest());
    }
    return official(card, head);
  }

  private Structure official(Card card, Head head) {
    if (head.marks().isEmpty()) {
      Line issuer = card.values().get("发文机关");
      if (issuer != null) {
        elements.add(Role.ISSUER_MARK, issuer);
      }
      marksInHeader();
    }
    List<Line> rest = card.rest();
    String type = type(head);
    Text text = new Text(rest.subList(head.next(), rest.size()), elements, true);
    (type.equals("minutes") ? text.ofMinutes() : text).read();
    pageNumbers();
    String kind = KindOfDocument.of(head.title());
    return done(type, type.equals("command") ? "令" : kind, head.title(), head.onPaper());
  }

  /** No header: a speech, or any other text in Chinese. */
  private Structure plain(List<Line> all) {
    String title = "";
    boolean speech = false;
    int next = 0;
    for (int i = 0; i < Math.min(3, all.size()) && !speech; i++) {
      Line line = all.get(i);
      speech = line.length() <= 60 && SPEECH.matcher(line.text()).matches();
    }
    if (!all.isEmpty() && (Shape.shortLine(all.get(0)) || all.get(0).isCentred())) {
      elements.add(Role.TITLE, all.get(0));
      title = all.get(0).text();
      next = 1;
    }
    new Text(all.subList(next, all.size()), elements, false).read();
    pageNumbers();
    return done(speech ? "speech" : "ordinary", KindOfDocument.of(title), title, false);
  }

  private String type(Head head) {
    String mark = head.marks().isEmpty() ? "" : Blank.tight(last(head.marks()).text());
    if (mark.endsWith("令")) {
      return "command";
    }
    if (mark.endsWith("纪要")) {
      return "minutes";
    }
    String joined = String.join("", head.marks().stream().map(Line::tight).toList());
    NumberForm number = NumberForm.own(Head.numberPart(head.numberText()));
    boolean letterCode = number != null && number.code().endsWith("函");
    if (!joined.contains("文件") && (letterCode || head.numberOnRight() || wideRed())) {
      return "letter";
    }
    boolean drawn = document.strokes().stream().map(Stroke::color).anyMatch(Ink::red);
    return head.onPaper() && hasLook && head.marks().isEmpty() && !drawn ? "preprinted" : "formal";
  }

  /** Only a letter's red lines are wider than the text: 170 mm (10.1). */
  private boolean wideRed() {
    return document.strokes().stream()
        .anyMatch(s -> Ink.red(s.color()) && s.box().width() > WIDE && s.box().height() == 0);
  }

  private String byMediaType() {
    String type = document.type();
    if (type.equals("message/rfc822") || type.contains("outlook") || type.contains("mbox")) {
      return "mail";
    }
    if (type.contains("spreadsheet") || type.contains("excel") || type.endsWith("/csv")) {
      return "sheet";
    }
    return type.contains("presentation") || type.contains("powerpoint") ? "other" : "";
  }

  /** Letters often have their mark in the first page's header. */
  private void marksInHeader() {
    for (Block block : document.blocks()) {
      if (block.layer() == Layer.HEADER) {
        Line line = Line.of(block, TextArea.NONE);
        if (line.red() && line.size() >= 440) {
          elements.add(Role.ISSUER_MARK, line);
        }
      }
    }
  }

  private void pageNumbers() {
    for (Block block : document.blocks()) {
      if (block.layer() == Layer.FOOTER) {
        Line line = Line.of(block, TextArea.NONE);
        if (PageNumber.is(line.text())) {
          elements.add(Role.PAGE_NUMBER, line);
        }
      }
    }
  }

  private Structure done(String type, String kind, String title, boolean onPaper) {
    List<Element> found = elements.inOrder();
    Span at = found.isEmpty() ? document.self().all() : place(found);
    boolean upward = KindOfDocument.upward(kind);
    return Structure.of(new Profile(type, kind, upward, script.name(), at), title, onPaper, found);
  }

  private static Span place(List<Element> found) {
    return found.stream().filter(e -> e.role() == Role.TITLE).findFirst().orElse(found.get(0)).at();
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
