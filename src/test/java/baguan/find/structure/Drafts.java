package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.PageSetup;
import baguan.document.Part;
import baguan.extract.Limits;
import baguan.extract.TikaExtractor;
import baguan.fact.Fact;
import baguan.fact.Release;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Documents for the tests of finders: lines of text, hand-made blocks, real files. */
final class Drafts {
  static final Path SHARED = Path.of("..", "shared", "data");

  private Drafts() {}

  /** A plain text file; blank lines are left out as the reader does. */
  static Reading text(String text) {
    List<Block> blocks = new ArrayList<>();
    int line = 1;
    for (String row : text.split("\n")) {
      if (!row.isBlank()) {
        line++;
        blocks.add(
            Block.in(Layer.VISIBLE, "txt/body", "line[" + line + "]")
                .kind(Kind.LINE)
                .text(row)
                .build(line, ""));
      }
    }
    return of("draft.txt", "text/plain", blocks, List.of());
  }

  static Reading of(String name, String type, List<Block> blocks, List<PageSetup> pages) {
    Block self = Block.in(Layer.METADATA, ".", "").text(name).build(1, "");
    List<Part> parts = List.of(Part.read("."));
    return reading(
        new Document(name, "", type, "", 0, self, blocks, pages, List.of(), parts, List.of()));
  }

  /** A real file beside the checkout; the test is skipped where there is none. */
  static Reading file(Path path) throws IOException {
    Assumptions.assumeTrue(Files.exists(path), "no real files beside the checkout");
    String name = path.getFileName().toString();
    return reading(new TikaExtractor(Limits.DEFAULT).extract(name, Files.readAllBytes(path)));
  }

  private static Reading reading(Document document) {
    return new Reading(document, new Release("", "", "cn", List.of(), 0, document.self().all()));
  }

  /** {@code ROLE text} of every element. */
  static List<String> elements(Reading reading) {
    return Structure.of(reading).elements().stream().map(e -> e.role() + " " + e.text()).toList();
  }

  static <F extends Fact> List<F> facts(FactFinder finder, Reading reading, Class<F> type) {
    return finder.find(reading).stream().filter(type::isInstance).map(type::cast).toList();
  }
}
