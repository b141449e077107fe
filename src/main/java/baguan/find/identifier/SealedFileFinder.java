package baguan.find.identifier;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Part;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that travel with the encrypted file they open: told in the mail that carries it, in a
 * name, in a note beside it. Nothing is tried.
 */
public final class SealedFileFinder implements FactFinder {
  private static final String KIND = "secrets/password-with-sealed-file";
  private static final int MOST = 20; // places stated
  private static final Set<String> MAILS = Set.of("message/rfc822", "application/vnd.ms-outlook");

  @Override
  public List<Fact> find(Reading reading) {
    List<Document> sealed = reading.document().walk().filter(SealedFileFinder::sealed).toList();
    List<Fact> facts = new ArrayList<>(0);
    if (sealed.isEmpty()) {
      return facts;
    }
    Set<String> above = above(sealed);
    Set<Block> about = sealed.stream().map(Document::self).collect(Collectors.toSet());
    reading
        .document()
        .walk()
        .filter(d -> MAILS.contains(d.type()) && above.contains(d.file()))
        .forEach(d -> about.addAll(d.blocks()));
    List<Block> lines = reading.lines().stream().filter(SealedFileFinder::read).toList();
    Set<String> said = new HashSet<>();
    for (int i = 0; i < lines.size() && facts.size() < MOST; i++) {
      Optional<Span> told = ToldPassword.in(lines, i, about.contains(lines.get(i)));
      if (told.isPresent() && said.add(told.get().text())) {
        List<Span> files = carried(lines.get(i).file(), sealed);
        facts.add(new Passage(KIND, name(files.get(0), told.get()), "", "", told.get(), files));
      }
    }
    return facts;
  }

  /** Every file that has one of these in it. */
  private static Set<String> above(List<Document> sealed) {
    Set<String> above = new HashSet<>();
    for (Document document : sealed) {
      String chain = document.file();
      while (!chain.isEmpty()) {
        chain = chain.substring(0, Math.max(0, chain.lastIndexOf('!')));
        above.add(chain);
      }
    }
    return above;
  }

  /** Never with the password in it. */
  private static String name(Span file, Span password) {
    return file.text().replace(password.text(), "*".repeat(password.end() - password.start()));
  }

  private static boolean sealed(Document document) {
    return document.parts().stream().anyMatch(p -> p.reason() == Part.Reason.ENCRYPTED);
  }

  /** What somebody reads who wants to open the file: pages, names, subjects. */
  private static boolean read(Block block) {
    String name = block.attribute("name");
    boolean named = name.equals("file-name") || name.equals("subject");
    return switch (block.layer()) {
      case METADATA -> named;
      case INSERTED, EMBEDDED -> false; // a mirror, a name that is read as the file's own
      default -> !block.text().isBlank();
    };
  }

  /** The names of the sealed files that are in a file or are it; else, of all beside it. */
  private static List<Span> carried(String file, List<Document> sealed) {
    List<Span> inside =
        sealed.stream()
            .filter(d -> file.isEmpty() || d.file().equals(file) || d.file().startsWith(file + "!"))
            .map(d -> d.self().all())
            .toList();
    return inside.isEmpty() ? sealed.stream().map(d -> d.self().all()).toList() : inside;
  }
}
