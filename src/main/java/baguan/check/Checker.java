package baguan.check;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.engine.Engine;
import baguan.extract.Extractor;
import baguan.fact.Fact;
import baguan.fact.Level;
import baguan.fact.Marking;
import baguan.fact.Profile;
import baguan.fact.Release;
import baguan.find.FactFinder;
import baguan.find.Reading;
import baguan.find.structure.Jurisdiction;
import baguan.finding.Finding;
import baguan.finding.Verdict;
import baguan.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The whole way of a document, top to bottom. Thread-safe; CLI and web share one. */
public final class Checker implements Checks {
  private static final Set<String> UPWARD = Set.of("请示", "报告"); // 条例 第八条

  private final Extractor extractor;
  private final List<FactFinder> finders;
  private final Engine engine;
  private final Level deploymentLevel;

  /**
   * @param deploymentLevel the highest level this deployment may hold: a real secrecy mark above it
   *     is STOP
   */
  public Checker(
      Extractor extractor, List<FactFinder> finders, Engine engine, Level deploymentLevel) {
    this.extractor = extractor;
    this.finders = List.copyOf(finders);
    this.engine = engine;
    this.deploymentLevel = deploymentLevel;
  }

  @Override
  public Report check(String name, byte[] bytes, Destination destination, Progress progress) {
    progress.reached(Progress.Stage.READING, 0, 0);
    return judge(name, extractor.extract(baseName(name), bytes), destination, progress);
  }

  /** The report of a file nobody could read: its name is judged, the rest is said to be unread. */
  public Report unread(
      String name, String sha256, long size, Part.Reason reason, String why, Destination to) {
    String base = baseName(name);
    Block self =
        Block.in(Layer.METADATA, "file", "")
            .kind(Kind.PROPERTY)
            .attribute("name", "file-name")
            .text(base)
            .build(1, "");
    Document document =
        new Document(
            base,
            "",
            "application/octet-stream",
            sha256,
            size,
            self,
            List.of(),
            List.of(),
            List.of(),
            List.of(new Part(".", Part.Reading.NOT_READ, reason, why)),
            List.of());
    return judge(name, document, to, Progress.NONE);
  }

  private Report judge(String name, Document document, Destination destination, Progress progress) {
    int blocks = (int) document.walk().mapToLong(d -> d.blocks().size()).sum();
    int unread = document.unread();
    progress.reached(Progress.Stage.FINDING, blocks, unread);
    List<Fact> facts = facts(document, destination);
    Profile profile = only(Profile.class, facts);
    Release release = only(Release.class, facts);
    Optional<Marking> secret = aboveDeployment(facts);
    if (secret.isPresent()) {
      return stopped(name, document, profile, release, secret.get());
    }
    progress.reached(Progress.Stage.JUDGING, blocks, unread);
    SortedMap<String, String> skipped = engine.skipped(profile, release);
    List<Finding> findings = engine.run(facts, skipped.keySet());
    Verdict verdict = Verdict.of(findings);
    if (!document.fullyRead() && verdict == Verdict.PASS) {
      verdict = Verdict.REVIEW; // whatever the rules say: what was not read is never clean
    }
    return new Report(
        name, document, profile, release, findings, verdict, skipped, engine.rules(), "");
  }

  /** What rules can see of a file: every fact, in the order of the text. */
  public List<Fact> facts(String name, byte[] bytes, Destination destination) {
    return facts(extractor.extract(baseName(name), bytes), destination);
  }

  /** The file as it was read. */
  public Document document(String name, byte[] bytes) {
    return extractor.extract(baseName(name), bytes);
  }

  @Override
  public RuleSet rules() {
    return engine.rules();
  }

  private List<Fact> facts(Document document, Destination destination) {
    Reading reading = reading(document, destination);
    List<Fact> facts = new ArrayList<>();
    facts.add(reading.release());
    for (FactFinder finder : finders) {
      finder.find(reading).forEach(fact -> facts.add(told(fact, destination)));
    }
    if (facts.stream().noneMatch(Profile.class::isInstance)) {
      Profile none = new Profile("other", "", false, "", document.self().all());
      facts.add(1, told(none, destination));
    }
    return facts;
  }

  /** What kind it is tells the document; where it does not, its sender. */
  private static Fact told(Fact fact, Destination to) {
    if (fact instanceof Profile p && p.kind().isEmpty() && !to.kind().isEmpty()) {
      boolean upward = p.upward() || UPWARD.contains(to.kind());
      return new Profile(p.type(), to.kind(), upward, p.script(), p.at());
    }
    return fact;
  }

  private static Reading reading(Document document, Destination destination) {
    Reading unsaid = new Reading(document, release(document, destination, "cn"));
    String said = destination.jurisdiction();
    String jurisdiction = said.isEmpty() ? Jurisdiction.of(unsaid) : said;
    return unsaid.to(release(document, destination, jurisdiction));
  }

  private static Release release(Document document, Destination to, String jurisdiction) {
    return new Release(
        to.audience(),
        to.channel(),
        jurisdiction,
        to.recipients(),
        to.date(),
        document.self().all());
  }

  private Optional<Marking> aboveDeployment(List<Fact> facts) {
    return facts.stream()
        .filter(Marking.class::isInstance)
        .map(Marking.class::cast)
        .filter(m -> m.real() && m.level().compareTo(Level.CONFIDENTIAL) >= 0)
        .filter(m -> m.level().compareTo(deploymentLevel) > 0)
        .findFirst();
  }

  /** Keeps nothing of the document but its hash, size and the level word. */
  private Report stopped(
      String name, Document document, Profile profile, Release release, Marking secret) {
    Block self = document.self();
    Document empty =
        new Document(
            document.name(),
            "",
            document.type(),
            document.sha256(),
            document.size(),
            self,
            List.of(),
            List.of(),
            List.of(),
            document.parts(),
            List.of());
    Profile bare = new Profile(profile.type(), "", profile.upward(), profile.script(), self.all());
    TreeMap<String, String> skipped = new TreeMap<>();
    Set<String> all = engine.rules().cards().keySet();
    all.forEach(id -> skipped.put(id, "stop"));
    return new Report(
        name,
        empty,
        bare,
        release,
        List.of(),
        Verdict.STOP,
        skipped,
        engine.rules(),
        secret.word());
  }

  private static <F extends Fact> F only(Class<F> type, List<Fact> facts) {
    return facts.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }

  private static String baseName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
