package baguan.gate;

import baguan.check.Destination;
import baguan.check.Report;
import baguan.document.Part;
import baguan.finding.Finding;
import baguan.finding.Severity;
import baguan.review.Aim;
import baguan.review.Binding;
import baguan.review.Summary;
import baguan.rule.Digest;
import baguan.rule.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What of a report is bound into versions and approvals. */
final class Bindings {
  private Bindings() {}

  static Binding of(Report report) {
    Digest profile = new Digest();
    add(profile, "type", report.profile().type());
    add(profile, "kind", report.profile().kind());
    add(profile, "upward", Boolean.toString(report.profile().upward()));
    add(profile, "script", report.profile().script());
    add(profile, "audience", report.release().audience());
    add(profile, "channel", report.release().channel());
    add(profile, "jurisdiction", report.release().jurisdiction());
    report.release().recipients().forEach(r -> add(profile, "recipient", r));
    add(profile, "date", Integer.toString(report.release().date()));
    return new Binding(
        report.document().sha256(), report.rules().digest(), Version.baguan(), profile.hex());
  }

  private static void add(Digest digest, String name, String value) {
    digest.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  static Summary summary(Report report) {
    List<Finding> counted = report.findings().stream().filter(f -> !f.preview()).toList();
    long unread =
        report
            .document()
            .walk()
            .flatMap(d -> d.parts().stream())
            .filter(p -> p.reading() != Part.Reading.READ)
            .count();
    return new Summary(
        report.verdict(),
        count(counted, Severity.ERROR),
        count(counted, Severity.WARNING),
        count(counted, Severity.NOTE),
        Math.toIntExact(unread));
  }

  private static int count(List<Finding> findings, Severity severity) {
    return Math.toIntExact(findings.stream().filter(f -> f.severity() == severity).count());
  }

  static Destination destination(Aim aim) {
    return new Destination(
        aim.audience(),
        aim.channel(),
        aim.jurisdiction(),
        aim.recipients(),
        aim.date(),
        aim.type());
  }
}
