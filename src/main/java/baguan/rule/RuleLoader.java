package baguan.rule;

import baguan.fact.HouseStyle;
import baguan.find.TermTable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

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
    if (!names(folder).contains(PACK)) {
      fault(folder, 0, "no " + PACK, "add title.zh-Hans, title.zh-Hant, title.en and owner");
      return;
    }
    CardReader reader = new CardReader(properties(folder.resolve(PACK)), faults);
    Pack pack = reader.pack(folder.getFileName().toString());
    packs.add(pack);
    for (Path rule : folders(folder)) {
      rule(pack, rule);
    }
  }

  private void rule(Pack pack, Path folder) throws IOException {
    Set<String> names = names(folder);
    if (!names.contains(RULE)) {
      fault(folder, 0, "no " + RULE, "run: baguan rules new " + pack.id() + "/name");
      return;
    }
    String id = pack.id() + "/" + folder.getFileName();
    if (!ID.matcher(id).matches()) {
      fault(folder, 0, "[" + id + "] is no rule id", "use lower-case words joined by hyphens");
    }
    CardReader reader = new CardReader(properties(folder.resolve(RULE)), faults);
    Optional<String> drl =
        names.contains(DRL) ? Optional.of(text(folder.resolve(DRL))) : Optional.empty();
    if (drl.isEmpty() && !names.contains(TERMS)) {
      fault(folder, 0, "neither " + DRL + " nor " + TERMS, "add one of them");
    }
    Optional<RuleCard> card = reader.card(id, pack, drl, folder);
    card.ifPresent(c -> cards.put(id, c));
    if (names.contains(TERMS)) {
      Path terms = folder.resolve(TERMS);
      tables.add(reader.table(id, TermFile.read(text(terms), name(terms), faults)));
    }
    examples(folder.resolve("examples"));
  }

  /** A rule shows what it flags and what it leaves alone. */
  private void examples(Path folder) {
    Set<String> seen = new HashSet<>();
    for (String name : names(folder)) {
      seen.add(kind(name));
    }
    for (String kind : List.of("bad", "good")) {
      if (!seen.contains(kind)) {
        fault(folder, 0, "no " + kind + " example", "add examples/" + kind + "-something.txt");
      }
    }
  }

  private static String kind(String name) {
    int dash = name.indexOf('-');
    return dash < 0 ? name : name.substring(0, dash);
  }

  private PropertyFile properties(Path file) throws IOException {
    return new PropertyFile(text(file), name(file));
  }

  /** The whole of a file, which then belongs to the digest. */
  private String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    digest.add(name(file), bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      fault(file, 1, "not UTF-8", "save it in UTF-8");
      return new String(bytes, StandardCharsets.UTF_8); // so that its other faults are told too
    }
  }

  private void fault(Path file, int line, String what, String todo) {
    faults.add(new Fault(name(file), line, what, todo));
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static List<Path> folders(Path parent) {
    return names(parent).stream()
        .filter(name -> !name.startsWith("."))
        .map(parent::resolve)
        .filter(Files::isDirectory)
        .toList();
  }

  /** What lies in a folder, sorted; nothing when there is none. Two thousand calls at a start. */
  private static SortedSet<String> names(Path folder) {
    String[] names = folder.toFile().list();
    return new TreeSet<>(names == null ? List.of() : Arrays.asList(names));
  }
}
