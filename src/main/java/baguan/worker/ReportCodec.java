package baguan.worker;

import baguan.check.Destination;
import baguan.check.Report;
import baguan.document.Document;
import baguan.document.Span;
import baguan.fact.Profile;
import baguan.fact.Release;
import baguan.finding.Finding;
import baguan.finding.Severity;
import baguan.finding.Verdict;
import baguan.rule.RuleSet;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;

/**
 * A whole report but for its rules, which both ends have: whoever shows or keeps it gets exactly
 * what a checker in the same process would have given. A component added to a record does not
 * compile here until it travels too.
 */
final class ReportCodec {
  private static final Severity[] SEVERITIES = Severity.values();
  private static final Verdict[] VERDICTS = Verdict.values();

  private ReportCodec() {}

  static void write(Report report, Encoder to) throws IOException {
    BlockCodec.Writer blocks = new BlockCodec.Writer(to);
    to.text(report.name());
    DocumentCodec.write(report.document(), blocks, to);
    Profile profile = report.profile();
    to.text(profile.type());
    to.text(profile.kind());
    to.flag(profile.upward());
    to.text(profile.script());
    blocks.span(profile.at());
    Release release = report.release();
    write(
        new Destination(
            release.audience(),
            release.channel(),
            release.jurisdiction(),
            release.recipients(),
            release.date()),
        to);
    blocks.span(release.at());
    to.list(report.findings(), f -> write(f, blocks, to));
    to.choice(report.verdict());
    for (String rule : report.rules().cards().keySet()) { // both ends have the same
      to.name(report.skipped().getOrDefault(rule, ""));
    }
    to.text(report.stopLevel());
  }

  static Report read(RuleSet rules, Decoder from) throws IOException {
    BlockCodec.Reader blocks = new BlockCodec.Reader(from);
    String name = from.text();
    Document document = DocumentCodec.read(blocks, from);
    Profile profile =
        new Profile(from.text(), from.text(), from.flag(), from.text(), blocks.span());
    Destination to = destination(from);
    Release release =
        new Release(
            to.audience(),
            to.channel(),
            to.jurisdiction(),
            to.recipients(),
            to.date(),
            blocks.span());
    List<Finding> findings = from.list(() -> finding(blocks, from));
    Verdict verdict = from.choice(VERDICTS);
    TreeMap<String, String> skipped = new TreeMap<>();
    for (String rule : rules.cards().keySet()) {
      String why = from.name();
      if (!why.isEmpty()) {
        skipped.put(rule, why);
      }
    }
    return new Report(
        name, document, profile, release, findings, verdict, skipped, rules, from.text());
  }

  static void write(Destination destination, Encoder to) throws IOException {
    to.text(destination.audience());
    to.text(destination.channel());
    to.text(destination.jurisdiction());
    to.list(destination.recipients(), to::text);
    to.number(destination.date());
    to.text(destination.kind());
  }

  static Destination destination(Decoder from) throws IOException {
    String audience = from.text();
    String channel = from.text();
    String jurisdiction = from.text();
    List<String> recipients = from.list(from::text);
    int date = from.integer();
    return new Destination(audience, channel, jurisdiction, recipients, date, from.text());
  }

  private static void write(Finding finding, BlockCodec.Writer blocks, Encoder to)
      throws IOException {
    to.name(finding.rule());
    to.choice(finding.severity());
    to.flag(finding.preview());
    blocks.span(finding.at());
    to.list(finding.related(), blocks::span);
    to.map(finding.args());
  }

  private static Finding finding(BlockCodec.Reader blocks, Decoder from) throws IOException {
    String rule = from.name();
    Severity severity = from.choice(SEVERITIES);
    boolean preview = from.flag();
    Span at = blocks.span();
    List<Span> related = from.list(blocks::span);
    return new Finding(rule, severity, preview, at, related, new TreeMap<>(from.map()));
  }
}
