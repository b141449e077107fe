package baguan.extract.ooxml;

import baguan.extract.Xml;
import baguan.extract.ZipParts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An Office Open XML package (ECMA-376 part 2): parts, their relationships, and which parts nothing
 * reaches.
 */
public final class OoxmlPackage {
  /**
   * @param type last word of the relationship type: {@code styles}, {@code hyperlink} …
   * @param target part name without leading slash, or the raw target when external
   */
  public record Relation(String id, String type, String target, boolean external) {}

  private final ZipParts zip;
  private final Map<String, Map<String, Relation>> relations = new HashMap<>();

  public OoxmlPackage(ZipParts zip) {
    this.zip = zip;
  }

  public ZipParts zip() {
    return zip;
  }

  /** Target of the package's {@code officeDocument} relationship; null when it has none. */
  public @Nullable String mainPart() throws IOException, XMLStreamException {
    return relations("").values().stream()
        .filter(r -> r.type().equals("officeDocument") && !r.external())
        .map(Relation::target)
        .findFirst()
        .orElse(null);
  }

  /** Relations of a part by id, in file order; of the package itself for the empty name. */
  public Map<String, Relation> relations(String part) throws IOException, XMLStreamException {
    Map<String, Relation> known = relations.get(part);
    if (known == null) {
      known = Collections.unmodifiableMap(readRelations(part));
      relations.put(part, known);
    }
    return known;
  }

  /** The first relation of a type, or null. */
  public @Nullable Relation relation(String part, String type)
      throws IOException, XMLStreamException {
    return relations(part).values().stream()
        .filter(r -> r.type().equals(type))
        .findFirst()
        .orElse(null);
  }

  /** Reader over a part, or null when there is none. Its stream is in memory: no need to close. */
  public @Nullable XMLStreamReader reader(String part) throws IOException, XMLStreamException {
    InputStream in = zip.open(part);
    return in == null ? null : Xml.reader(in);
  }

  /** Parts that no chain of relationships reaches, sorted; the packaging's own files left out. */
  public Set<String> orphans() throws IOException, XMLStreamException {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> todo = new ArrayDeque<>();
    todo.add("");
    while (!todo.isEmpty()) {
      for (Relation relation : relations(todo.remove()).values()) {
        if (!relation.external() && reached.add(relation.target())) {
          todo.add(relation.target());
        }
      }
    }
    Set<String> orphans = new TreeSet<>();
    for (String name : zip.names()) {
      if (!reached.contains(name)
          && !name.equals("[Content_Types].xml")
          && !name.endsWith(".rels")) {
        orphans.add(name);
      }
    }
    return orphans;
  }

  private Map<String, Relation> readRelations(String source)
      throws IOException, XMLStreamException {
    int slash = source.lastIndexOf('/') + 1;
    String folder = source.substring(0, slash);
    Map<String, Relation> found = new LinkedHashMap<>();
    XMLStreamReader reader = reader(folder + "_rels/" + source.substring(slash) + ".rels");
    while (reader != null && reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT
          && reader.getLocalName().equals("Relationship")) {
        String id = String.valueOf(Xml.attribute(reader, "Id"));
        String type = String.valueOf(Xml.attribute(reader, "Type"));
        String target = String.valueOf(Xml.attribute(reader, "Target"));
        boolean external = "External".equals(Xml.attribute(reader, "TargetMode"));
        String last = type.substring(type.lastIndexOf('/') + 1);
        String part = external ? target : zip.actual(resolve(folder, target));
        found.put(id, new Relation(id, last, part, external));
      }
    }
    return found;
  }

  /** Resolves a relative target against the folder of its source part. */
  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    Deque<String> path = new ArrayDeque<>();
    for (String step : (folder + target).split("/")) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }
}
