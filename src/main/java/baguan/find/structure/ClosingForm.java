package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Layout;
import baguan.document.Span;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Form of what follows the text: 附件说明, date, 附注, 版记. */
final class ClosingForm {
  private static final String PACK = "official-format/";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:附\\s{0,4}件\\s{0,2}(?<label>[0-9０-９一二三四五六七八九十]{0,2})\\s{0,2}(?<colon>[:：]))?\\s{0,4}"
              + "(?:(?<no>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})\\s{0,2}(?<mark>[.．、:：]))?.*",
          Pattern.DOTALL);
  private static final Pattern CONTACT =
      Pattern.compile("(?<label>联系人|联系电话|电话)\\s{0,4}[:：][\\s_○□]{0,40}(?=[，,、；;。）)])");
  private static final Pattern MARKED =
      Pattern.compile(
          "(?:附\\s{0,4}件\\s{0,2}[0-9]{0,2}\\s{0,2}[:：])?\\s{0,4}(?:[0-9]{1,2}\\s{0,2}[.．、])?\\s{0,4}"
              + "《(?<name>[^《》]{2,120})》\\s?[。；，、;,.]?");
  private static final Pattern COPY = Pattern.compile("\\S{1,3}\\s{0,4}\\S?\\s{0,2}(?<colon>:).*");

  private final Structure structure;
  private final List<Fact> facts;

  ClosingForm(Structure structure, List<Fact> facts) {
    this.structure = structure;
    this.facts = facts;
  }

  void find() {
    List<Element> notes = structure.all(Role.ATTACHMENT_NOTE).toList();
    for (int i = 0; i < notes.size(); i++) {
      boolean whole = i + 1 == notes.size() || !AttachmentFinder.goesOn(notes.get(i + 1));
      attachmentNote(notes.get(i), whole);
    }
    structure.all(Role.ATTACHMENT_LABEL).forEach(this::attachmentLabel);
    newPages();
    structure.all(Role.DATE).forEach(this::date);
    structure.all(Role.NOTE).forEach(this::note);
    structure.all(Role.IMPRINT).forEach(this::imprint);
    copyTo();
    dateMissing();
    subjectWords();
  }

  private void attachmentNote(Element element, boolean whole) {
    String text = element.text();
    Matcher m = NUMBER.matcher(Blank.plain(text));
    if (m.matches()) {
      String label = m.group("label");
      if (label != null && !label.isEmpty()) {
        String right = "附件：" + digits(label) + ".";
        add("attachment-note-form", element, 0, m.end("colon"), right);
      } else if (m.group("colon") != null && m.group("colon").equals(":")) {
        add("attachment-note-form", element, m.start("colon"), m.end("colon"), "：");
      } else if (m.group("no") != null && !isRight(m)) {
        String right = digits(m.group("no")) + ".";
        add("attachment-note-form", element, m.start("no"), m.end("mark"), right);
      }
    }
    int last = text.length() - 1;
    if (whole && last > 0 && "。；，、;,.．".indexOf(text.charAt(last)) >= 0) {
      add("attachment-note-punctuation", element, last, last + 1, "");
    }
    titleMarks(element);
  }

  /** 《…》 around the whole name of an attachment, by habit. */
  private void titleMarks(Element element) {
    Matcher m = MARKED.matcher(Blank.plain(element.text()));
    if (m.matches()) {
      String name = m.group("name");
      int from = m.start("name");
      add("attachment-note-title-marks", element, from - 1, m.end("name") + 1, name);
    }
  }

  private static boolean isRight(Matcher m) {
    boolean arabic = Character.isDigit(m.group("no").charAt(0));
    return arabic && (m.group("mark").equals(".") || m.group("mark").equals("．"));
  }

  private static String digits(String number) {
    int han = "一二三四五六七八九十".indexOf(number.charAt(0)) + 1;
    return number.length() == 1 && han > 0 ? "" + han : number;
  }

  private void attachmentLabel(Element element) {
    int last = element.text().length() - 1;
    if (element.text().charAt(last) == '：' || element.text().charAt(last) == ':') {
      add("attachment-label-colon", element, last, last + 1, "");
    }
  }

  /** An attachment starts on a new page (7.3.7); only formats that tell pages are judged. */
  private void newPages() {
    List<Element> elements = structure.elements();
    for (int i = 1; i < elements.size(); i++) {
      Element label = elements.get(i);
      Block here = label.at().block();
      boolean numbered = i > 1 && elements.get(i - 1).at().block().equals(here); // 发文字号 before it
      Block before = elements.get(numbered ? i - 2 : i - 1).at().block();
      boolean drawn = here.page() > 0 && before.page() > 0;
      boolean flows = here.part().startsWith("docx/") && !here.layout().equals(Layout.NONE);
      boolean starts =
          drawn
              ? here.page() > before.page()
              : !here.attribute("break").isEmpty()
                  || here.layout().section() != before.layout().section();
      if (label.role() == Role.ATTACHMENT_LABEL && (drawn || flows) && !starts) {
        add("attachment-on-same-page", label, 0, label.text().length(), "");
      }
    }
  }

  private void date(Element element) {
    DateForm form = DateForm.of(element.text());
    if (!form.fault().isEmpty()) {
      Span at = element.at();
      facts.add(new Passage(PACK + "date-form", at.text(), form.right(), form.fault(), at));
    }
  }

  private void note(Element element) {
    String text = element.text();
    if (text.charAt(0) == '(' || text.charAt(text.length() - 1) == ')') {
      String right = "（" + text.substring(1, text.length() - 1) + "）";
      add("note-brackets", element, 0, text.length(), right);
    }
    Matcher m = CONTACT.matcher(Blank.plain(text));
    if (m.find()) {
      add("label-without-value", element, m.start("label"), m.end("label"), "");
    }
  }

  private void imprint(Element element) {
    Matcher m = DateForm.IMPRINT.matcher(Blank.plain(element.text()));
    if (!m.find()) {
      return;
    }
    DateForm form = DateForm.of(m.group("date"));
    boolean unit = m.group("unit").equals("印发");
    if (!form.fault().isEmpty() || !unit) {
      String right = (form.fault().isEmpty() ? m.group("date") : form.right()) + "印发";
      add("imprint-date-form", element, m.start("date"), m.end(), right);
    }
  }

  private void copyTo() {
    List<Element> list = structure.all(Role.COPY_TO).toList();
    for (Element element : list) {
      String text = element.text();
      Matcher m = COPY.matcher(Blank.plain(text));
      if (m.matches()) {
        add("copy-to-colon", element, m.start("colon"), m.end("colon"), "：");
      }
      if (!text.endsWith("。")) {
        boolean mark = "；，、.;,".indexOf(text.charAt(text.length() - 1)) >= 0;
        int end = text.length();
        add("copy-to-full-stop", element, mark ? end - 1 : end, end, "。");
      }
    }
  }

  /** 令 and 纪要 have rules of their own. */
  private void dateMissing() {
    String type = structure.profile().type();
    boolean dated = type.equals("formal") || type.equals("letter") || type.equals("preprinted");
    if (!dated || structure.has(Role.DATE)) {
      return;
    }
    Optional<Element> last =
        structure.elements().stream()
            .filter(e -> e.role() == Role.SIGNATURE || e.role() == Role.BODY)
            .reduce((one, next) -> next);
    last.ifPresent(e -> add("signature-date-missing", e, e.text().length(), e.text().length(), ""));
  }

  private void subjectWords() {
    boolean old = structure.all(Role.DATE).anyMatch(e -> DateForm.of(e.text()).old());
    if (old) {
      return;
    }
    for (Element element : structure.elements()) {
      Line line = Line.of(element.at().block(), TextArea.NONE);
      if (element.role() != Role.TITLE && Shape.subjectWords(line)) {
        Span at = element.at();
        facts.add(new Passage(PACK + "subject-words-abolished", at.text(), "", "", at));
      }
    }
  }

  private void add(String rule, Element element, int from, int to, String suggestion) {
    int start = element.at().start();
    Span at = element.at().block().span(start + from, start + to);
    facts.add(new Passage(PACK + rule, at.text(), suggestion, "", at));
  }
}
