package baguan.find.structure;

import baguan.document.Block;
import baguan.fact.Element;
import baguan.fact.Profile;
import baguan.fact.Role;
import baguan.find.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the outermost document is and what its blocks are. Worked out once per reading.
 *
 * @param title joined from its lines, without white space
 * @param onPaper laid out as issued: number above title; false for web copies
 * @param elements in the order of the text
 */
public record Structure(
    Profile profile,
    String title,
    boolean onPaper,
    List<Element> elements,
    Map<Block, Role> roles) {

  public Structure {
    elements = List.copyOf(elements);
    roles = Map.copyOf(roles);
  }

  public static Structure of(Reading reading) {
    return reading.shared(Structure.class, r -> new Recogniser(r.document()).structure());
  }

  static Structure of(Profile profile, String title, boolean onPaper, List<Element> elements) {
    Map<Block, Role> roles = new HashMap<>();
    for (Element element : elements) {
      roles.putIfAbsent(element.at().block(), element.role());
    }
    return new Structure(profile, title, onPaper, elements, roles);
  }

  /** The first role a block has; OTHER when it was not recognised. */
  public Role role(Block block) {
    return roles.getOrDefault(block, Role.OTHER);
  }

  public Stream<Element> all(Role role) {
    return elements.stream().filter(e -> e.role() == role);
  }

  public boolean has(Role role) {
    return elements.stream().anyMatch(e -> e.role() == role);
  }

  /** An official document of the mainland, of whichever layout. */
  public boolean official() {
    return switch (profile.type()) {
      case "formal", "letter", "command", "minutes", "preprinted" -> true;
      default -> false;
    };
  }
}
