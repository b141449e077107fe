package baguan.worker;

import baguan.check.Destination;
import baguan.check.Report;
import baguan.document.Part;
import baguan.finding.Verdict;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way to a worker. */
final class Job {
  private final String name;
  private final String sha256;
  private final byte[] bytes;
  private final Destination destination;

  Job(String name, String sha256, byte[] bytes, Destination destination) {
    this.name = name;
    this.sha256 = sha256;
    this.bytes = bytes;
    this.destination = destination;
  }

  static Job of(String name, byte[] bytes, Destination destination) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Job(name, HexFormat.of().formatHex(digest), bytes, destination);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  String name() {
    return name;
  }

  String sha256() {
    return sha256;
  }

  byte[] bytes() {
    return bytes;
  }

  Destination destination() {
    return destination;
  }

  void write(Encoder to) throws IOException {
    to.text(name);
    to.text(sha256);
    ReportCodec.write(destination, to);
    to.bytes(bytes);
  }

  static Job read(Decoder from) throws IOException {
    String name = from.text();
    String sha256 = from.text();
    Destination destination = ReportCodec.destination(from);
    return new Job(name, sha256, from.bytes(), destination);
  }

  /** A worker is never believed more than it can prove: of these bytes, and not too kind. */
  void verify(Report report) throws ProtocolException {
    boolean sound =
        report.name().equals(name)
            && report.document().sha256().equals(sha256)
            && report.document().size() == bytes.length
            && report.verdict().compareTo(Verdict.of(report.findings())) >= 0
            && (report.document().fullyRead() || report.verdict() != Verdict.PASS)
            && report.findings().stream()
                .allMatch(f -> report.rules().cards().containsKey(f.rule()));
    if (!sound) {
      throw new ProtocolException("a report of something else");
    }
  }

  /** Why a file stays unread. */
  record Unread(Part.Reason reason, String why) {}
}
