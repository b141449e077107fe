package baguan.extract.ofd;

import baguan.extract.Xml;
import baguan.extract.ZipParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The files of an OFD package and which of them a location has led to. */
final class OfdPackage {
  private final ZipParts zip;
  private final Set<String> reached = new HashSet<>();

  OfdPackage(ZipParts zip) {
    this.zip = zip;
  }

  /**
   * Resolves a location against the file that holds it and marks the target as reached. Producers
   * disagree about the base, so the folders tried are: the given one, then those above it.
   *
   * @return null when no such file exists
   */
  @Nullable String resolve(String holder, String location) {
    String loc = location.strip().replace('\\', '/');
    if (loc.isEmpty()) {
      return null;
    }
    if (loc.startsWith("/")) {
      return reach(normal(loc));
    }
    String folder = folder(holder);
    while (true) {
      String found = reach(normal(folder + loc));
      if (found != null || folder.isEmpty()) {
        return found;
      }
      folder = folder(folder.substring(0, folder.length() - 1));
    }
  }

  /** Marks a file as belonging to the package although no location names it. */
  @Nullable String reach(String name) {
    if (!zip.has(name)) {
      return null;
    }
    reached.add(name);
    return name;
  }

  byte @Nullable [] bytes(String name) throws IOException {
    return zip.bytes(name);
  }

  /** The whole part as a tree; null when there is none. */
  @Nullable Element element(String name) throws IOException, XMLStreamException {
    byte[] bytes = zip.bytes(name);
    return bytes == null ? null : parse(bytes);
  }

  static Element parse(byte[] bytes) throws XMLStreamException {
    XMLStreamReader reader = Xml.reader(new ByteArrayInputStream(bytes));
    reader.nextTag();
    return Element.read(reader);
  }

  /** Files that no location leads to, sorted. */
  Set<String> orphans() {
    Set<String> orphans = new TreeSet<>();
    for (String name : zip.names()) {
      if (!reached.contains(name)) {
        orphans.add(name);
      }
    }
    return orphans;
  }

  /** Number of files besides the named ones. */
  int othersThan(Set<String> names) {
    int n = 0;
    for (String name : zip.names()) {
      n += names.contains(name) ? 0 : 1;
    }
    return n;
  }

  /** The description of encrypted parts, as the encryption standard for OFD places it. */
  boolean encrypted() {
    for (String name : zip.names()) {
      String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
      if (List.of("encryptions.xml", "encryption.xml", "decryptseed.dat").contains(last)) {
        return true;
      }
    }
    return false;
  }

  private static String folder(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  static String normal(String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
