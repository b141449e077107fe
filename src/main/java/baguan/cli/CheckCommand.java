package baguan.cli;

import baguan.check.Checker;
import baguan.check.Report;
import baguan.finding.Finding;
import baguan.finding.Severity;
import baguan.finding.Verdict;
import baguan.report.JsonReport;
import baguan.report.Options;
import baguan.report.ReportWriter;
import baguan.report.SarifReport;
import baguan.report.TextReport;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code baguan check}: located findings, and an exit code for pipelines. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks files; folders are searched. Findings go to standard output.",
    footer = {
      "",
      "Exit code: 0 passed, 1 findings at --fail-on or over, 2 something could not be checked,",
      "3 stopped at a secrecy mark above --deployment-level. The gravest counts."
    })
final class CheckCommand implements Callable<Integer> {
  /** Output formats. */
  enum Format {
    text,
    json,
    sarif
  }

  /** From which severity on the exit code is 1. */
  enum FailOn {
    error(Severity.ERROR),
    warning(Severity.WARNING),
    note(Severity.NOTE),
    never(null);

    private final @Nullable Severity from;

    FailOn(@Nullable Severity from) {
      this.from = from;
    }

    boolean reachedBy(Finding finding) {
      return from != null && !finding.preview() && finding.severity().compareTo(from) >= 0;
    }
  }

  @Mixin private Parts parts = new Parts();

  @Parameters(paramLabel = "PATH", description = "files or folders; - is standard input")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--files-from",
      paramLabel = "FILE",
      description = "a list of paths, one a line, UTF-8")
  private List<Path> lists = new ArrayList<>();

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description = "name of what comes from standard input",
      defaultValue = "stdin")
  private String stdinName = "stdin";

  @Option(
      names = {"-f", "--format"},
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
      defaultValue = "text")
  private Format format = Format.text;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write the report there")
  private @Nullable Path output;

  @Option(
      names = "--fail-on",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
      defaultValue = "error")
  private FailOn failOn = FailOn.error;

  @Option(
      names = "--allow-unchecked",
      description = "parts that could not be read do not make the exit code 2")
  private boolean allowUnchecked;

  @Option(names = "--show-content", description = "show identifiers and secrets in clear")
  private boolean showContent;

  @Option(names = "--with-text", description = "json: add the text, block by block")
  private boolean withText;

  @Option(
      names = "--help-base",
      paramLabel = "URL",
      description = "sarif: address the rules' pages are under (BAGUAN_HELP_BASE)")
  private String helpBase = System.getenv().getOrDefault("BAGUAN_HELP_BASE", "");

  @Option(names = "--no-progress", description = "no progress line on the terminal")
  private boolean noProgress;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "files checked at once (default: all cores)")
  private int jobs = Runtime.getRuntime().availableProcessors();

  private int exit;

  @Override
  public Integer call() throws Exception {
    List<Path> files = Inputs.expand(paths, lists);
    Checker checker = parts.checker();
    Options options = new Options(parts.language(), showContent, withText, false, helpBase);
    try (OutputStream out = open();
        ReportWriter writer = writer(checker, options, out);
        Pool pool = new Pool(Math.max(1, jobs), parts.limits().seconds() * 2 + 10)) {
      Progress progress =
          new Progress(files.size(), !noProgress && Boolean.getBoolean("baguan.terminal"));
      pool.each(
          files,
          file -> check(checker, file),
          (file, result) -> {
            take(file, result, writer);
            progress.done(file);
          });
      progress.close();
    }
    return exit;
  }

  private Report check(Checker checker, Path file) throws IOException {
    boolean stdin = file.toString().equals("-");
    byte[] bytes = stdin ? System.in.readAllBytes() : Files.readAllBytes(file);
    return checker.check(stdin ? stdinName : file.toString(), bytes, parts.destination());
  }

  private void take(Path file, Pool.Result<Report> result, ReportWriter writer) throws IOException {
    if (result.error() != null) {
      System.err.println(file + ": not checked: " + Errors.say(result.error()));
      exit = Math.max(exit, Exit.UNCHECKED);
    } else if (result.value() != null) {
      writer.add(result.value());
      exit = Math.max(exit, exit(result.value()));
    }
  }

  private int exit(Report report) {
    if (report.verdict() == Verdict.STOP) {
      return Exit.STOPPED;
    }
    if (!report.document().fullyRead() && !allowUnchecked) {
      return Exit.UNCHECKED;
    }
    return report.findings().stream().anyMatch(failOn::reachedBy) ? Exit.FAILED : Exit.PASSED;
  }

  private OutputStream open() throws IOException {
    OutputStream raw =
        output == null ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(output);
    return new BufferedOutputStream(raw, 1 << 16);
  }

  private ReportWriter writer(Checker checker, Options options, OutputStream out) {
    return switch (format) {
      case text -> new TextReport(options, out);
      case json -> new JsonReport(options, out);
      case sarif -> new SarifReport(checker.rules(), options, out);
    };
  }
}
