package baguan.rule;

import baguan.fact.HouseStyle;
import baguan.find.TermTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a rules folder. All faults of all folders are collected before anything is refused. */
public final class RuleLoader {
  static final String RULE = "rule.properties";
  private static final String PACK = "pack.properties";
  private static final String DRL = "rule.drl";
  private static final String TERMS = "terms.tsv";

  private static final Pattern ID = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

  private final Path root;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Pack> packs = new ArrayList<>();
  private final SortedMap<String, RuleCard> cards = new TreeMap<>();
  private final List<TermTable> tables = new ArrayList<>();
  private final Digest digest = new Digest();

  private RuleLoader(Path root) {
    this.root = root;
  }

  /**
   * Loads {@code root/<pack>/<rule>/}.
   *
   * @throws RuleError with every fault found; also when there is no rule at all
   */
  public static RuleSet load(Path root) throws RuleError, IOException {
    RuleLoader loader = new RuleLoader(root);
    if (!Files.isDirectory(root)) {
      throw new RuleError(
          List.of(new Fault(root.toString(), 0, "no such folder", "name the folder of the rules")));
    }
    for (Path pack : folders(root)) {
      loader.pack(pack);
    }
    if (loader.cards.isEmpty() && loader.faults.isEmpty()) {
      loader.faults.add(
          new Fault(root.toString(), 0, "no rules", "a rule is a folder <pack>/<rule>/" + RULE));
    }
    if (!loader.faults.isEmpty()) {
      throw new RuleError(loader.faults);
    }
    return new RuleSet(
        loader.packs,
        loader.cards,
        loader.tables,
        List.of(),
        HouseStyle.NATIONAL,
        loader.digest.hex());
  }

  private void pack(Path folder) throws IOException {
    Path file = folder.resolve(PACK);
    if (!Files.exists(file)) {
      fault(folder, 0, "no " + PACK, "add title.zh-Hans, title.zh-Hant, title.en and owner");
      return;
    }
    PropertyFile properties = properties(file);
    CardReader reader = new CardReader(properties, faults);
    Pack pack = reader.pack(folder.getFileName().toString());
    packs.add(pack);
    for (Path rule : folders(folder)) {
      rule(pack, rule);
    }
  }

  private void rule(Pack pack, Path folder) throws IOException {
    Path file = folder.resolve(RULE);
    if (!Files.exists(file)) {
      fault(folder, 0, "no " + RULE, "run: baguan rules new " + pack.id() + "/name");
      return;
    }
    String id = pack.id() + "/" + folder.getFileName();
    if (!ID.matcher(id).matches()) {
      fault(folder, 0, "[" + id + "] is no rule id", "use lower-case words joined by hyphens");
    }
    PropertyFile properties = properties(file);
    Optional<String> drl = text(folder.resolve(DRL));
    Path terms = folder.resolve(TERMS);
    if (drl.isEmpty() && !Files.exists(terms)) {
      fault(folder, 0, "neither " + DRL + " nor " + TERMS, "add one of them");
    }
    CardReader reader = new CardReader(properties, faults);
    Optional<RuleCard> card = reader.card(id, pack, drl, folder);
    card.ifPresent(c -> cards.put(id, c));
    if (Files.exists(terms)) {
      digest.add(name(terms), Files.readAllBytes(terms));
      tables.add(reader.table(id, TermFile.read(terms, name(terms), faults)));
    }
    examples(folder);
  }

  /** A rule shows what it flags and what it leaves alone. */
  private void examples(Path folder) throws IOException {
    Path examples = folder.resolve("examples");
    Set<String> seen = new HashSet<>();
    if (Files.isDirectory(examples)) {
      try (Stream<Path> files = Files.list(examples)) {
        files.map(f -> f.getFileName().toString()).map(RuleLoader::kind).forEach(seen::add);
      }
    }
    for (String kind : List.of("bad", "good")) {
      if (!seen.contains(kind)) {
        fault(examples, 0, "no " + kind + " example", "add examples/" + kind + "-something.txt");
      }
    }
  }

  private static String kind(String name) {
    int dash = name.indexOf('-');
    return dash < 0 ? name : name.substring(0, dash);
  }

  private PropertyFile properties(Path file) throws IOException {
    digest.add(name(file), Files.readAllBytes(file));
    return new PropertyFile(file, name(file));
  }

  private Optional<String> text(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    digest.add(name(file), Files.readAllBytes(file));
    return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
  }

  private void fault(Path file, int line, String what, String todo) {
    faults.add(new Fault(name(file), line, what, todo));
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children
          .filter(Files::isDirectory)
          .filter(p -> !p.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }
}
