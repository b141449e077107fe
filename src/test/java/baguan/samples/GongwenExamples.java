package baguan.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes the DOCX examples of {@code rules/official-format}: one aspect broken, and its twin. */
public final class GongwenExamples {
  private GongwenExamples() {}

  /** Broken files by rule. */
  public static SortedMap<String, Gongwen> broken() {
    SortedMap<String, Gongwen> broken = new TreeMap<>();
    broken.put(
        "paper-size",
        formal("page.width", "12240")
            .with("page.height", "15840")
            .with("page.right", "1808")
            .with("page.bottom", "986"));
    broken.put(
        "margin-top", formal("page.top", "1440").with("page.bottom", "2642").with("long", "true"));
    broken.put("document-number-too-close", formal("number.gap", "0"));
    broken.put("signer-label-type", Gongwen.report().with("signer.label.font", "黑体"));
    broken.put("signer-name-type", Gongwen.report().with("signer.font", "仿宋_GB2312"));
    broken.put("document-number-not-left", Gongwen.report().with("signer.apart", "true"));
    broken.put("signer-place", Gongwen.report().with("signer.end", "0"));
    broken.put("signer-names-unaligned", signers().with("signer.second", "300"));
    broken.put("signers-per-line", signers().with("signer", "示例甲　示例乙　示例丙 示例丁"));
    broken.put("red-line-missing", formal("red-line", "0"));
    broken.put("red-line-colour", formal("red-line.color", "000000"));
    broken.put("red-line-width", formal("red-line", "120"));
    broken.put("imprint-line-missing", formal("imprint-line", "0"));
    broken.put("imprint-line-width", formal("imprint-line", "120"));
    broken.put("letter-line-missing", Gongwen.letter().with("letter-line", "0"));
    broken.put("letter-line-width", Gongwen.letter().with("letter-line", "156"));
    broken.put("margin-left", formal("page.left", "1800").with("page.right", "1262"));
    broken.put("text-width", formal("page.right", "1800"));
    broken.put("text-height", formal("page.bottom", "3119").with("long", "true"));
    broken.put("body-type-size", formal("body.size", "28"));
    broken.put("body-font-family", formal("body.font", "宋体"));
    broken.put("body-colour", formal("body.color", "1F4E79"));
    broken.put("title-font", formal("title.font", "宋体"));
    broken.put("title-size", formal("title.size", "36"));
    broken.put("title-centred", formal("title.align", "left"));
    broken.put("heading-font", formal("heading1.font", "宋体"));
    broken.put("heading-indent", formal("heading.indent", "0"));
    broken.put("first-line-indent", formal("body.indent", "0"));
    broken.put("line-pitch", formal("body.line", "400"));
    broken.put("issuer-mark-red", formal("mark.color", "000000"));
    broken.put("issuer-mark-centred", formal("mark.align", "left"));
    broken.put("recipient-indented", formal("recipient.indent", "200"));
    broken.put("imprint-type-size", formal("imprint.size", "32"));
    broken.put("attachment-label-font", formal("attachment.font", "仿宋_GB2312"));
    broken.put("attachment-on-same-page", formal("attachment.break", "false"));
    broken.put("page-number-form", formal("page-number", "- # -"));
    broken.put("page-number-restarts", formal("page-number.restart", "true"));
    broken.put("page-number-sides", formal("page-number.sides", "false").with("long", "true"));
    broken.put("page-number-place", formal("page-number.gap", "16"));
    broken.put("page-number-flush", formal("page-number.end", "0"));
    broken.put("page-number-font", formal("page-number.font", "楷体_GB2312"));
    broken.put("command-too-close", Gongwen.command().with("text.gap", "0"));
    broken.put("stamp-too-close", Gongwen.command().with("signature.gap", "0"));
    broken.put("stamp-date-too-close", Gongwen.command().with("date.gap", "0"));
    broken.put("stamp-date-place", Gongwen.command().with("date.end", "1"));
    broken.put("attendance-label-type", Gongwen.minutes().with("attendance.font", "仿宋_GB2312"));
    broken.put(
        "attendance-names-type", Gongwen.minutes().with("attendance.names.font", "楷体_GB2312"));
    broken.put("attendance-too-close", Gongwen.minutes().with("attendance.gap", "0"));
    broken.put("attendance-unaligned", Gongwen.minutes().with("attendance.hang", "0"));
    broken.put("attachment-after-imprint", formal("imprint.early", "true"));
    broken.put("title-too-close", formal("title.gap", "1"));
    broken.put("recipient-too-close", formal("recipient.gap", "0"));
    broken.put("attachment-note-too-close", formal("list.gap", "0"));
    broken.put("signature-too-close", formal("signature.gap", "0"));
    broken.put("attachment-name-unaligned", wrapped().with("list.hang", "0"));
    broken.put(
        "signature-place",
        Gongwen.letter().with("signature.end", "400")); // both end at the same place
    broken.put("date-place", formal("date.end", "0"));
    broken.put("header-type", formal("top", "特急").with("top.font", "宋体"));
    broken.put("note-indented", formal("note.indent", "0"));
    broken.put("attachment-note-indented", formal("list.indent", "0"));
    broken.put("attachment-title-centred", formal("attachment.title.align", "left"));
    broken.put("page-number-size", formal("page-number.size", "21"));
    broken.put("document-number-place", formal("number.align", "left"));
    broken.put("title-line-break", formal("title", "关于做好政务公开工作的通 知"));
    broken.put(
        "page-turned",
        formal("page.width", "16838").with("page.height", "11906").with("page.bottom", "850"));
    broken.put("page-number-missing", formal("page-number", ""));
    broken.put("letter-page-one-number", Gongwen.letter().with("first-page-differs", "false"));
    return broken;
  }

  /** Correct documents of other makes than the plain ones. */
  public static SortedMap<String, Gongwen> correct() {
    SortedMap<String, Gongwen> all = new TreeMap<>();
    all.put("addressees in the imprint", moved());
    all.put("a name of two lines", wrapped());
    all.put("signed for", Gongwen.report());
    all.put("signed for by three", signers());
    all.put("of two issuers", joint());
    all.put("令", Gongwen.command());
    all.put("令 of two", Gongwen.command().with("signers", "财政局局长　示例乙"));
    all.put("纪要", Gongwen.minutes());
    all.put("one attachment", single());
    all.put("an empty page", blank());
    all.put("an attachment bound apart", apart());
    return all;
  }

  /** What drawn pages do not tell: fonts are bold by name, short pages show no left edge. */
  public static SortedMap<String, Gongwen> wordOnly() {
    SortedMap<String, Gongwen> broken = new TreeMap<>();
    broken.put("attachment-label-place", formal("attachment.indent", "200"));
    broken.put("imprint-indented", formal("imprint.indent", "0"));
    broken.put(
        "attendance-indented",
        Gongwen.minutes().with("attendance.indent", "0").with("attendance.hang", "300"));
    broken.put("title-bold", formal("title.bold", "true"));
    return broken;
  }

  /** Faults of pages: only what is drawn shows them. */
  public static SortedMap<String, Gongwen> misplaced() {
    SortedMap<String, Gongwen> wrong = new TreeMap<>();
    wrong.put("official-format/first-page-without-text", formal("text.break", "true"));
    wrong.put("official-format/signature-without-text", formal("signature.break", "true"));
    wrong.put("official-format/red-line-distance", formal("red-line.gap", "12"));
    wrong.put("official-format/imprint-not-at-foot", formal("imprint.raised", "120"));
    wrong.put("official-format/imprint-not-last", formal("trailer", "办理流程另行印发，请各单位遵照执行。"));
    wrong.put("official-format/recipient-copy-to-parted", moved().with("moved.line", "true"));
    wrong.put("official-format/imprint-line-weight", formal("imprint-line.middle", "0.75"));
    wrong.put(
        "official-format/letter-line-form", Gongwen.letter().with("letter-line.outer", "0.2"));
    wrong.put("official-format/imprint-item-unparted", formal("imprint-line.middle", "0"));
    wrong.put("official-format/issuer-mark-place", formal("mark.gap", "10"));
    wrong.put("official-format/blank-page-numbered", blank().with("blank", "numbered"));
    wrong.put("official-format/characters-per-line", formal("spacing", "1.5"));
    return wrong;
  }

  /** Wrong words and signs in a document whose layout is right, by rule. */
  public static SortedMap<String, Gongwen> miswritten() {
    SortedMap<String, Gongwen> wrong = new TreeMap<>();
    wrong.put("official-format/attachment-label-colon", formal("attachment.label", "附件1："));
    wrong.put(
        "official-format/attachment-number-differs",
        apart().with("attachment.label", "江政发〔2024〕6号附件1"));
    wrong.put(
        "official-format/attendance-colon",
        Gongwen.minutes().with("attendance", "出席:市政府办公室示例甲。 列席：市档案馆示例庚。"));
    wrong.put("official-format/attachment-note-form", formal("list", "附件:1.政务公开工作任务分工表"));
    wrong.put("official-format/attachment-note-punctuation", formal("list", "附件：1.政务公开工作任务分工表；"));
    wrong.put(
        "official-format/attachment-number-needless", single().with("list", "附件：1.政务公开工作任务分工表"));
    wrong.put("official-format/attachment-note-title-marks", formal("list", "附件：1.《政务公开工作任务分工表》"));
    wrong.put("official-format/recipient-below-copy-to", moved().with("moved.last", "true"));
    wrong.put("official-format/copy-number-digits", formal("top", "0012 特急"));
    wrong.put("official-format/copy-to-colon", formal("copy-to", "抄送:市委各部门，市人大常委会办公室。"));
    wrong.put("official-format/copy-to-full-stop", formal("copy-to", "抄送：市委各部门，市人大常委会办公室"));
    wrong.put("official-format/date-form", formal("date", "2024年03月05日"));
    wrong.put("official-format/document-number-form", formal("number", "江政发〔2024〕第5号"));
    wrong.put("official-format/header-order", formal("top", "特急 000012"));
    wrong.put("official-format/imprint-date-form", formal("printed", "2024年3月06日印发"));
    wrong.put("official-format/note-brackets", formal("note", "(此件公开发布)"));
    wrong.put("official-format/recipient-colon", formal("recipient", "各县（区）人民政府，市政府各部门"));
    wrong.put("official-format/title-waisted", formal("title", "关于 做好政务公开工作的通知"));
    wrong.put("official-format/urgency-word", formal("top", "急件"));
    wrong.put("official-policy/attachment-title-differs", formal("attachment.title", "政务公开重点任务表"));
    wrong.put("official-policy/issuer-disagrees", formal("signature", "江州市人民政府办公室"));
    wrong.put("official-policy/joint-issue-order", joint().with("signature", "江州市教育局　江州市财政局"));
    wrong.put("official-policy/joint-title-order", joint().with("issuer", "江州市教育局 江州市财政局"));
    wrong.put("official-policy/kind-unknown", formal("title", "关于做好政务公开工作的计划"));
    wrong.put("official-policy/number-year-differs", formal("number", "江政发〔2023〕5号"));
    wrong.put("official-policy/printed-before-issue", formal("printed", "2024年3月4日印发"));
    wrong.put("official-policy/title-issuer-disagrees", formal("issuer", "江州市教育局"));
    wrong.put("official-policy/title-punctuation", formal("title", "关于做好政务公开工作的通知。"));
    wrong.put("official-policy/title-without-link", formal("title", "关于做好政务公开工作通知"));
    return wrong;
  }

  /** Correct, with 主送 moved to 版记. */
  public static Gongwen moved() {
    return formal("moved", "主送：各县（区）人民政府，市政府各部门。");
  }

  /** Correct, signed for three issuers. */
  public static Gongwen signers() {
    return Gongwen.report().with("signer", "示例甲　示例乙 示例丙");
  }

  /** Correct, of two issuers. */
  public static Gongwen joint() {
    return formal("mark", "江州市财政局 江州市教育局文件")
        .with("issuer", "江州市财政局 江州市教育局")
        .with("number", "江财〔2024〕5号")
        .with("signature", "江州市财政局　江州市教育局");
  }

  /** Correct, with an empty page before 版记. */
  public static Gongwen blank() {
    return formal("blank", "plain");
  }

  /** Correct, with attachments that are bound apart. */
  public static Gongwen apart() {
    return formal("attachment.label", "江政发〔2024〕5号附件1");
  }

  /** Correct, with one attachment. */
  public static Gongwen single() {
    return formal("second", "").with("list", "附件：政务公开工作任务分工表").with("attachment.label", "附件");
  }

  /** Correct, of the same make as a broken one. */
  private static Gongwen twin(Gongwen broken) {
    if (!broken.aspect("moved").isEmpty()) {
      return moved();
    }
    if (!broken.aspect("attendance").isEmpty()) {
      return Gongwen.minutes();
    }
    if (broken.aspect("recipient").isEmpty()) {
      return Gongwen.command();
    }
    if (!broken.aspect("blank").isEmpty()) {
      return blank();
    }
    if (!broken.aspect("signer").isEmpty()) {
      return broken.aspect("signer").contains(" ") ? signers() : Gongwen.report();
    }
    return broken.isLetter() ? Gongwen.letter() : formal("long", broken.aspect("long"));
  }

  /** Correct, with an attachment whose name takes two lines. */
  public static Gongwen wrapped() {
    String name = "江州市人民政府各部门政务公开重点工作任务、分工和完成时限一览表";
    return formal("list", "附件：1." + name).with("attachment.title", name);
  }

  private static Gongwen formal(String aspect, String value) {
    return Gongwen.formal().with(aspect, value);
  }

  /** Arguments: the rules folder; the rules whose examples are written, none for all. */
  public static void main(String[] args) throws IOException {
    Path rules = Path.of(args[0]);
    Set<String> asked = Set.copyOf(List.of(args).subList(1, args.length));
    SortedMap<String, Gongwen> inWord = new TreeMap<>();
    broken().forEach((rule, paper) -> inWord.put("official-format/" + rule, paper));
    wordOnly().forEach((rule, paper) -> inWord.put("official-format/" + rule, paper));
    String waist = "official-format/title-waisted";
    inWord.put(waist, Objects.requireNonNull(miswritten().get(waist)));
    write(rules, asked, "docx", inWord, GongwenDocx::of);
    write(rules, asked, "ofd", misplaced(), GongwenOfd::of);
  }

  private static void write(
      Path rules,
      Set<String> asked,
      String type,
      SortedMap<String, Gongwen> papers,
      Function<Gongwen, byte[]> as)
      throws IOException {
    for (var entry : papers.entrySet()) {
      if (asked.isEmpty() || asked.contains(entry.getKey())) {
        Path examples = rules.resolve(entry.getKey()).resolve("examples");
        Files.createDirectories(examples);
        Files.write(examples.resolve("bad-layout." + type), as.apply(entry.getValue()));
        Files.write(examples.resolve("good-layout." + type), as.apply(twin(entry.getValue())));
      }
    }
  }
}
