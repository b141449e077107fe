package baguan.cli;

import baguan.check.Checker;
import baguan.check.Destination;
import baguan.engine.Engine;
import baguan.engine.RuleCache;
import baguan.extract.Limits;
import baguan.extract.Ocr;
import baguan.extract.TikaExtractor;
import baguan.fact.HouseStyle;
import baguan.fact.Level;
import baguan.find.Finders;
import baguan.rule.Language;
import baguan.rule.RuleError;
import baguan.rule.RuleLoader;
import baguan.rule.RuleSet;
import baguan.rule.StyleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options shared by the verbs that check, and the parts they put together. */
final class Parts {
  private static final Map<String, Level> LEVELS =
      Map.of(
          "none", Level.RESTRICTED,
          "confidential", Level.CONFIDENTIAL,
          "secret", Level.SECRET,
          "top-secret", Level.TOP_SECRET);

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "folder of rules (default: the installed ones; BAGUAN_RULES_DIR)")
  private @Nullable Path rules;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "zh-Hans, zh-Hant or en (default: zh-Hans; BAGUAN_LANG)")
  private @Nullable String lang;

  @Option(
      names = "--audience",
      description = "who will read it: public, partner, superior, internal")
  private String audience = "";

  @Option(names = "--channel", description = "how it leaves: web, mail, paper, press")
  private String channel = "";

  @Option(
      names = "--jurisdiction",
      description = "cn, tw, hk, intl (default: what the document's form tells, else cn)")
  private String jurisdiction = "";

  @Option(
      names = "--recipient",
      paramLabel = "NAME",
      description = "a recipient; may be given more than once")
  private List<String> recipients = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "YYYYMMDD",
      description = "day of release, for rules that compare with it")
  private int date;

  @Option(
      names = "--deployment-level",
      paramLabel = "LEVEL",
      description =
          "highest secrecy this machine may hold: none, confidential, secret, top-secret (default: none; BAGUAN_DEPLOYMENT_LEVEL)")
  private @Nullable String level;

  @Option(
      names = "--own",
      paramLabel = "FILE",
      description =
          "values the organisation publishes of itself, one a line: telephone, mailbox, @domain (BAGUAN_OWN)")
  private @Nullable Path own;

  @Option(
      names = "--profile-file",
      paramLabel = "FILE",
      description =
          "the body's own manual: margins, fonts, sizes, line pitch (default: GB/T 9704-2012; BAGUAN_PROFILE_FILE)")
  private @Nullable Path profileFile;

  @Option(
      names = "--ocr",
      description = "read pictures and scanned pages with tesseract (default: never; BAGUAN_OCR=1)")
  private boolean ocr;

  @Option(
      names = "--ocr-languages",
      paramLabel = "LANGS",
      description = "tesseract's names for them (default: ${DEFAULT-VALUE})",
      defaultValue = "chi_sim+chi_tra+eng")
  private String ocrLanguages = "";

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "largest file read (default: ${DEFAULT-VALUE})",
      defaultValue = "104857600")
  private long maxBytes = Limits.DEFAULT.bytes();

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      description = "longest a file may take (default: ${DEFAULT-VALUE})",
      defaultValue = "60")
  private int maxSeconds = Limits.DEFAULT.seconds();

  Checker checker() throws RuleError, IOException {
    return checker(level(), ownValues(), style());
  }

  /** The rules a checker has, without what it takes to run them. */
  RuleSet ruleSet() throws RuleError, IOException {
    return ruleSet(ownValues(), style());
  }

  /** What another process needs to have the same checker. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--rules", rulesFolder().toAbsolutePath().toString()));
    arguments.addAll(List.of("--deployment-level", levelName()));
    arguments.addAll(List.of("--max-bytes", Long.toString(maxBytes)));
    arguments.addAll(List.of("--max-seconds", Integer.toString(maxSeconds)));
    Path ours = ownFile();
    if (ours != null) {
      arguments.addAll(List.of("--own", ours.toAbsolutePath().toString()));
    }
    Path manual = named(profileFile, "BAGUAN_PROFILE_FILE");
    if (manual != null) {
      arguments.addAll(List.of("--profile-file", manual.toAbsolutePath().toString()));
    }
    if (ocrAsked()) {
      arguments.addAll(List.of("--ocr", "--ocr-languages", ocrLanguages));
    }
    return arguments;
  }

  /** A checker with the installed rules, or those asked for, which lets nothing pass as own. */
  Checker checker(Level deploymentLevel) throws RuleError, IOException {
    return checker(deploymentLevel, List.of(), Optional.empty());
  }

  private Checker checker(Level deploymentLevel, List<String> ownValues, Optional<HouseStyle> style)
      throws RuleError, IOException {
    RuleSet set = ruleSet(ownValues, style);
    Engine engine =
        Engine.of(
            set,
            new RuleCache(cacheFolder()),
            n -> System.err.println("compiling " + n + " rules …"));
    return new Checker(
        extractor(),
        Finders.standard(set.tables(), set.own(), set.style()),
        engine,
        deploymentLevel);
  }

  private RuleSet ruleSet(List<String> ownValues, Optional<HouseStyle> style)
      throws RuleError, IOException {
    RuleSet installed = RuleLoader.load(rulesFolder()).withOwn(ownValues);
    RuleSet set = style.map(installed::withStyle).orElse(installed);
    return ocrAsked() ? set.readingPictures(reader().detail()) : set; // else no reader is loaded
  }

  TikaExtractor extractor() {
    return new TikaExtractor(limits(), reader());
  }

  private Ocr reader() {
    try {
      return ocrAsked() ? Ocr.with(ocrLanguages) : Ocr.OFF;
    } catch (IOException e) {
      throw new UsageError("--ocr: " + e.getMessage());
    }
  }

  Limits limits() {
    Limits d = Limits.DEFAULT;
    return new Limits(
        maxBytes, d.inflatedBytes(), d.ratio(), d.nesting(), d.parts(), d.blocks(), maxSeconds);
  }

  Destination destination() {
    return new Destination(audience, channel, jurisdiction, recipients, date);
  }

  Language language() {
    String tag = lang != null ? lang : System.getenv().getOrDefault("BAGUAN_LANG", "zh-Hans");
    return Language.of(tag)
        .orElseThrow(
            () ->
                new UsageError(
                    "--lang " + tag + ": no such language — use zh-Hans, zh-Hant or en"));
  }

  /** The documents that come with the program. */
  static Path samples() {
    Path beside = Path.of(System.getProperty("baguan.home", "."), "samples");
    if (!Files.isDirectory(beside)) {
      throw new UsageError(beside + ": no samples here — run it from the distribution");
    }
    return beside;
  }

  /** The folder asked for, else the one beside the program. */
  Path rulesFolder() {
    if (rules != null) {
      return rules;
    }
    String env = System.getenv("BAGUAN_RULES_DIR");
    if (env != null && !env.isEmpty()) {
      return Path.of(env);
    }
    Path beside = Path.of(System.getProperty("baguan.home", "."), "rules");
    if (!Files.isDirectory(beside)) {
      throw new UsageError(beside + ": no rules here — name their folder with --rules DIR");
    }
    return beside;
  }

  /** Compiled rules are kept by the XDG rules. */
  static Path cacheFolder() {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path base =
        cache == null || cache.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return base.resolve("baguan");
  }

  private @Nullable Path ownFile() {
    return named(own, "BAGUAN_OWN");
  }

  private static @Nullable Path named(@Nullable Path option, String variable) {
    String env = System.getenv(variable);
    return option != null || env == null || env.isEmpty() ? option : Path.of(env);
  }

  private Optional<HouseStyle> style() throws RuleError, IOException {
    Path file = named(profileFile, "BAGUAN_PROFILE_FILE");
    if (file == null) {
      return Optional.empty();
    }
    if (!Files.isReadable(file)) {
      throw new UsageError(file + ": no such file — name the manual with --profile-file FILE");
    }
    return Optional.of(StyleFile.read(file));
  }

  private boolean ocrAsked() {
    return ocr || "1".equals(System.getenv("BAGUAN_OCR"));
  }

  /** A value a line; empty when no file was named. */
  private List<String> ownValues() throws IOException {
    Path file = ownFile();
    if (file == null) {
      return List.of();
    }
    if (!Files.isReadable(file)) {
      throw new UsageError(file + ": no such file of own values — name it with --own FILE");
    }
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }

  private String levelName() {
    return level != null ? level : System.getenv().getOrDefault("BAGUAN_DEPLOYMENT_LEVEL", "none");
  }

  private Level level() {
    String name = levelName();
    Level found = LEVELS.get(name.toLowerCase(Locale.ROOT));
    if (found == null) {
      throw new UsageError(
          "--deployment-level "
              + name
              + ": no such level — use none, confidential, secret or top-secret");
    }
    return found;
  }
}
