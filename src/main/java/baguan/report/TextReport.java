package baguan.report;

import baguan.check.Report;
import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Part;
import baguan.document.Span;
import baguan.fact.HouseStyle;
import baguan.finding.Finding;
import baguan.finding.Severity;
import baguan.rule.Language;
import baguan.rule.RuleCard;
import baguan.rule.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * For people and grep: {@code path:line:column: severity rule message [place]}, then the excerpt
 * with carets under it, then what to do.
 */
public final class TextReport implements ReportWriter {
  private static final int AROUND = 24; // characters of context on each side
  private static final int MOST_ALSO = 12; // further places of a finding

  private final Options options;
  private final OutputStream out;

  public TextReport(Options options, OutputStream out) {
    this.options = options;
    this.out = out;
  }

  @Override
  public void add(Report report) throws IOException {
    StringBuilder text = new StringBuilder();
    report(report, options, text);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private static void report(Report report, Options options, StringBuilder text) {
    Excerpts excerpts = new Excerpts(report, options.showContent());
    for (Finding finding : report.findings()) {
      finding(report, finding, options, excerpts, text);
    }
    report.document().walk().forEach(d -> coverage(report.name(), d, text));
    long errors = count(report, Severity.ERROR);
    long warnings = count(report, Severity.WARNING);
    long notes = count(report, Severity.NOTE);
    text.append(report.name()).append(": ").append(report.verdict());
    if (!report.stopLevel().isEmpty()) {
      text.append(" [")
          .append(report.stopLevel())
          .append("] sha256=")
          .append(report.document().sha256());
    }
    text.append(" — ")
        .append(errors)
        .append(" error, ")
        .append(warnings)
        .append(" warning, ")
        .append(notes)
        .append(" note; profile ")
        .append(report.profile().type());
    if (!report.profile().kind().isEmpty()) {
      text.append('/').append(report.profile().kind());
    }
    if (!report.rules().style().equals(HouseStyle.NATIONAL)) {
      text.append(", layout ").append(report.rules().style().name());
    }
    text.append("; rules run ")
        .append(report.rulesRun())
        .append(", skipped ")
        .append(report.skipped().size());
    if (!report.skipped().isEmpty()) {
      text.append(' ').append(report.skippedBy());
    }
    text.append("; read ")
        .append(report.document().fullyRead() ? "wholly" : "NOT WHOLLY")
        .append('\n');
  }

  private static long count(Report report, Severity severity) {
    return report.findings().stream().filter(f -> f.severity() == severity).count();
  }

  private static void finding(
      Report report, Finding finding, Options options, Excerpts excerpts, StringBuilder text) {
    RuleCard card = report.rules().cards().get(finding.rule());
    Language language = options.language();
    Span at = finding.at();
    Map<String, String> args = excerpts.args(finding);
    String severity = finding.severity().id() + (finding.preview() ? " (preview)" : "");
    text.append(report.name())
        .append(':')
        .append(at.block().line())
        .append(':')
        .append(at.start() + 1)
        .append(": ")
        .append(severity)
        .append(' ')
        .append(finding.rule());
    if (card != null) {
      Wording wording = card.wording(language);
      text.append(' ').append(Wording.fill(wording.message(), args));
      text.append(" [").append(place(at.block())).append("]\n");
      excerpt(at, excerpts, text);
      also(finding, text);
      text.append("    → ").append(Wording.fill(wording.fix(), args));
      String basis = card.basis(finding.args());
      if (!basis.isEmpty()) {
        text.append(" (").append(basis).append(')');
      }
    }
    text.append('\n');
  }

  /** Its further places, {@code line:column}; the machine's formats have them all. */
  private static void also(Finding finding, StringBuilder text) {
    List<Span> others = finding.related();
    if (others.isEmpty()) {
      return;
    }
    text.append("    also at");
    for (Span other : others.subList(0, Math.min(MOST_ALSO, others.size()))) {
      text.append(' ').append(other.block().line()).append(':').append(other.start() + 1);
    }
    if (others.size() > MOST_ALSO) {
      text.append(" and ").append(others.size() - MOST_ALSO).append(" more");
    }
    text.append('\n');
  }

  private static String place(Block block) {
    String page = block.page() > 0 ? "page " + block.page() + " " : "";
    String layer = block.layer().onPage() ? "" : " " + block.layer().id();
    return page + block.locator() + layer;
  }

  private static void excerpt(Span at, Excerpts excerpts, StringBuilder text) {
    Block block = at.block();
    int from = Math.max(0, at.start() - AROUND);
    int to = Math.min(block.text().length(), Math.max(at.end(), at.start()) + AROUND);
    int shown = Math.min(at.end(), at.start() + 4 * AROUND); // a whole paragraph is not an excerpt
    if (shown < at.end()) {
      to = shown;
    }
    String before = line(excerpts.text(block, from, at.start()));
    String inside = line(excerpts.text(block, at.start(), shown));
    String after = line(excerpts.text(block, shown, to));
    String open = from > 0 ? "…" : "";
    text.append("    ")
        .append(open)
        .append(before)
        .append(inside)
        .append(after)
        .append(to < block.text().length() ? "…" : "")
        .append('\n');
    text.append("    ")
        .append(" ".repeat(width(open) + width(before)))
        .append("^".repeat(Math.max(1, width(inside))))
        .append('\n');
  }

  /** Controls and line ends would break the greppable line or the terminal. */
  private static String line(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    raw.codePoints()
        .forEach(c -> out.appendCodePoint(Character.isISOControl(c) || invisible(c) ? '␣' : c));
    return out.toString();
  }

  private static boolean invisible(int c) {
    return Character.getType(c) == Character.FORMAT || c == 0x2028 || c == 0x2029;
  }

  /** Columns a terminal gives the text: East Asian wide characters take two. */
  static int width(String text) {
    return text.codePoints().map(c -> wide(c) ? 2 : 1).sum();
  }

  private static boolean wide(int c) {
    return c >= 0x1100
        && (c <= 0x115f
            || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0xffe0 && c <= 0xffe6)
            || (c >= 0x20000 && c <= 0x3fffd));
  }

  private static void coverage(String name, Document document, StringBuilder text) {
    for (Part part : document.parts()) {
      if (part.reading() != Part.Reading.READ && part.reason() != Part.Reason.NONE) {
        String where =
            document.file().isEmpty() ? part.name() : document.file() + "!" + part.name();
        text.append(name)
            .append(": ")
            .append(part.reading().id())
            .append(' ')
            .append(where)
            .append(": ")
            .append(part.reason().id());
        if (!part.detail().isEmpty()) {
          text.append(" (").append(part.detail()).append(')');
        }
        text.append('\n');
      }
    }
  }
}
