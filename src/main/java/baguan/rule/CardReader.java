package baguan.rule;

import baguan.document.Layer;
import baguan.find.TermTable;
import baguan.finding.Severity;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one properties file into a pack or a card; what is wrong goes to the faults. */
final class CardReader {
  private static final Set<String> SCOPE = Set.of("types", "jurisdictions", "scripts", "owner");
  private static final Set<String> RULE_KEYS =
      Set.of(
          "severity",
          "status",
          "basis",
          "strength",
          "layers",
          "quoted",
          "fold",
          "source",
          "replaces");
  private static final Set<String> TAGS =
      Set.of(Language.ZH_HANS.tag(), Language.ZH_HANT.tag(), Language.EN.tag());
  private static final Set<String> STRENGTHS = Set.of("hard", "general", "recommended", "practice");
  private static final Set<Layer> PAGE =
      Set.of(Layer.VISIBLE, Layer.HEADER, Layer.FOOTER, Layer.FOOTNOTE);

  /** Trial or in force. */
  enum Status {
    PREVIEW,
    STABLE
  }

  private final PropertyFile file;
  private final List<Fault> faults;

  CardReader(PropertyFile file, List<Fault> faults) {
    this.file = file;
    this.faults = faults;
  }

  Pack pack(String id) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      titles.put(language, need("title." + language.tag()));
    }
    known(Set.of("sensitive"), Set.of("title"));
    return new Pack(id, titles, need("owner"), scope(Scope.ALL), bool("sensitive", false));
  }

  Optional<RuleCard> card(String id, Pack pack, Optional<String> drl, Path folder) {
    Map<Language, Wording> wording = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String tag = language.tag();
      wording.put(
          language, new Wording(need("title." + tag), need("message." + tag), need("fix." + tag)));
    }
    known(RULE_KEYS, Set.of("title", "message", "fix"));
    Optional<Severity> severity = file.choice("severity", Severity.class, "", faults);
    Optional<Status> status = file.choice("status", Status.class, "", faults);
    String basis = file.get("basis", "");
    if (basis.isEmpty() && status.filter(s -> s == Status.STABLE).isPresent()) {
      faults.add(
          file.fault("status", "stable without a basis", "add basis = the clause, or preview"));
    }
    String strength = file.get("strength", "practice");
    if (!STRENGTHS.contains(strength)) {
      faults.add(
          file.fault(
              "strength",
              "strength is [" + strength + "]",
              "use one of " + new TreeSet<>(STRENGTHS)));
    }
    if (severity.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RuleCard(
            id,
            pack,
            severity.get(),
            status.get() == Status.PREVIEW,
            file.get("owner", pack.owner()),
            basis,
            strength,
            scope(pack.scope()),
            !file.get("quoted", "flag").equals("skip"),
            wording,
            drl,
            folder));
  }

  TermTable table(String id, List<TermTable.Term> terms) {
    return new TermTable(id, layers(), bool("fold", false), terms);
  }

  /** What a rule does not narrow, its pack does. */
  private Scope scope(Scope outer) {
    return new Scope(
        or(file.set("types"), outer.types()),
        or(file.set("jurisdictions"), outer.jurisdictions()),
        or(file.set("scripts"), outer.scripts()));
  }

  private static Set<String> or(Set<String> own, Set<String> outer) {
    return own.isEmpty() ? outer : own;
  }

  private Set<Layer> layers() {
    Set<String> names = file.set("layers");
    if (names.isEmpty()) {
      return PAGE;
    }
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    for (String name : names) {
      if (name.equals("all")) {
        layers.addAll(EnumSet.complementOf(EnumSet.of(Layer.INSERTED)));
        continue;
      }
      try {
        layers.add(Layer.valueOf(name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        faults.add(file.fault("layers", "no layer [" + name + "]", "use all, or names of layers"));
      }
    }
    return layers;
  }

  private String need(String key) {
    String value = file.get(key, "");
    if (value.isEmpty()) {
      faults.add(file.fault(key, "no " + key, "add " + key + " = …"));
    }
    return value;
  }

  private boolean bool(String key, boolean otherwise) {
    String value = file.get(key, Boolean.toString(otherwise));
    if (!value.equals("true") && !value.equals("false")) {
      faults.add(file.fault(key, key + " is [" + value + "]", "use true or false"));
    }
    return value.equals("true");
  }

  /** A key nobody reads is a typing mistake. */
  private void known(Set<String> keys, Set<String> worded) {
    for (String key : file.keys()) { // faults are sorted when all are known
      int dot = key.indexOf('.');
      boolean language =
          dot > 0 && worded.contains(key.substring(0, dot)) && isTag(key.substring(dot + 1));
      if (!keys.contains(key) && !SCOPE.contains(key) && !language) {
        faults.add(file.fault(key, "unknown key [" + key + "]", "correct or delete it"));
      }
    }
  }

  private static boolean isTag(String tag) {
    return TAGS.contains(tag);
  }
}
