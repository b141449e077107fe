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
  private static final Pattern NOTICE = Pattern.compile("特此通知|特此通告|请遵照执行|特此批复");
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
  }

  private void recipients(Element element) {
    List<String> names = Recipients.names(element.text().replaceFirst("^主\\s?送[:：]", ""));
    if (names.size() > 1) {
      add("request-to-several-recipients", element.at(), "" + names.size());
    }
    for (String name : names) {
      if (PERSON.matcher(name).matches()) {
        int start = element.at().start() + element.text().indexOf(name);
        add("request-to-person", element.at().block().span(start, start + name.length()), "");
      }
    }
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
