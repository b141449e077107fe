package baguan.find.structure;

import baguan.document.Span;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who may be written to, and what may be asked (条例 art. 15). */
final class RoutingRemarks {
  private static final String PACK = "official-policy/";
  private static final Pattern REQUEST =
      Pattern.compile(
          "(?:妥否|当否|可否|是否妥当)，?请(?:予)?(?:批示|批复|审批|审定|指示)"
              + "|请(?:予以|予)?(?:批示|批复|审批)(?=[。！；，])"
              + "|(?:恳请|特请|请予|请)(?:上级|贵)?.{0,12}(?:予以|给予)(?:批准|批复|解决|拨付|审批)"
              + "|恳请.{0,16}(?:支持|解决|拨付|批准|批复)");
  private static final Pattern NOTICE = Pattern.compile("请遵照执行");

  /** 特此 with the name of a kind closes that kind alone; a letter may inform of anything. */
  private static final Pattern FAREWELL =
      Pattern.compile("(?:特|专|现)此(通知|报告|通报|批复|公告|通告|函复|函告|函达|函商|请示)(?:如下)?[。！]?$");

  private static final Pattern ASKED = Pattern.compile("收悉|请示|来函|来文|报来|报送|上报|呈报|申请|请求|报告|提请|建议");
  private static final Pattern PERSON =
      Pattern.compile(".{1,12}(?:同志|书记|市长|省长|县长|区长|局长|厅长|部长|主任|主席|总理|董事长|总经理|院长|校长)");
  private static final Pattern DOWNWARD =
      Pattern.compile("各(?:区|县|乡镇?|镇|街道|村|科室|直属单位|基层单位)[^，、。；]{0,8}|(?:所属|下属)各?[^，、。；]{1,8}");
  private static final Set<String> NO_REQUEST = Set.of("报告", "通知", "通报");

  private final Structure structure;
  private final List<Fact> facts;

  RoutingRemarks(Structure structure, List<Fact> facts) {
    this.structure = structure;
    this.facts = facts;
  }

  void find() {
    String kind = structure.profile().kind();
    if (kind.equals("请示") || kind.equals("报告")) {
      structure.all(Role.RECIPIENT).forEach(this::recipients);
      structure.all(Role.COPY_TO).forEach(this::copyTo);
    }
    if (NO_REQUEST.contains(kind)) {
      search(REQUEST, kind.equals("报告") ? "report-carries-request" : "closing-does-not-fit");
    }
    if (kind.equals("请示")) {
      search(NOTICE, "closing-does-not-fit");
    }
    if (!kind.isEmpty()) {
      structure.all(Role.BODY).forEach(e -> farewell(e, kind));
    }
    if (kind.equals("批复")) {
      reference();
    }
  }

  private void farewell(Element element, String kind) {
    int at = element.text().lastIndexOf("此");
    if (at < 1 || element.text().length() - at > 8) {
      return;
    }
    Matcher m = FAREWELL.matcher(element.text());
    if (m.find()) {
      String closes = m.group(1).startsWith("函") ? "函" : m.group(1);
      if (!closes.equals(kind)) {
        add("closing-does-not-fit", within(element, m), kind);
      }
    }
  }

  /** A reply says at its start what it answers; the first two paragraphs are its start. */
  private void reference() {
    List<Element> start = structure.all(Role.BODY).limit(2).toList();
    boolean answers =
        start.stream().anyMatch(e -> ASKED.matcher(e.text()).find())
            || structure.title().contains("请示")
            || structure.title().contains("《");
    if (!start.isEmpty() && !answers) {
      Span at = start.get(0).at();
      add("reply-without-reference", at.block().span(at.start(), at.start()), "");
    }
  }

  private void recipients(Element element) {
    List<String> names = Recipients.names(element.text().replaceFirst("^主\\s?送[:：]", ""));
    if (names.size() > Math.max(1, issuers())) {
      add("request-to-several-recipients", element.at(), "" + names.size());
    }
    for (String name : names) {
      if (PERSON.matcher(name).matches()) {
        int start = element.at().start() + element.text().indexOf(name);
        add("request-to-person", element.at().block().span(start, start + name.length()), "");
      }
    }
  }

  /** Party committee and government may ask both of theirs together. */
  private long issuers() {
    long marks = structure.all(Role.ISSUER_MARK).count();
    long signed =
        structure
            .all(Role.SIGNATURE)
            .mapToLong(e -> e.text().split("[\\s\u3000]{1,80}").length)
            .sum();
    return Math.max(marks, signed);
  }

  private void copyTo(Element element) {
    Matcher m = DOWNWARD.matcher(element.text());
    if (m.find()) {
      add("request-copied-downward", within(element, m), "");
    }
  }

  /** The last request of the text: it is the one the document ends on. */
  private void search(Pattern pattern, String rule) {
    for (Element element : structure.elements()) {
      boolean text =
          element.role() == Role.BODY
              || element.role() == Role.HEADING_1
              || element.role() == Role.HEADING_2;
      Matcher m = pattern.matcher(element.text());
      if (text && element.text().length() < 5000 && m.find()) {
        add(rule, within(element, m), structure.profile().kind());
        return;
      }
    }
  }

  private static Span within(Element element, Matcher m) {
    int start = element.at().start();
    return element.at().block().span(start + m.start(), start + m.end());
  }

  private void add(String rule, Span at, String detail) {
    facts.add(new Passage(PACK + rule, at.text(), "", detail, at));
  }
}
