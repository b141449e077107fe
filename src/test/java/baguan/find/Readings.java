package baguan.find;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.fact.Release;
import java.util.ArrayList;
import java.util.List;

/** Small readings for tests: a text file whose lines are blocks, or blocks made by hand. */
public final class Readings {
  private Readings() {}

  public static Reading of(String... lines) {
    List<Block.Builder> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(
          Block.in(Layer.VISIBLE, "txt/body", "line[" + (blocks.size() + 1) + "]")
              .kind(Kind.LINE)
              .text(line));
    }
    return of("a.txt", blocks, List.of(Part.read(".")));
  }

  public static Reading of(String name, List<Block.Builder> builders, List<Part> parts) {
    List<Block> blocks = new ArrayList<>();
    Block self = Block.in(Layer.METADATA, "file", "").kind(Kind.PROPERTY).text(name).build(1, "");
    for (Block.Builder builder : builders) {
      blocks.add(builder.build(blocks.size() + 2, ""));
    }
    Document document =
        new Document(
            name, "", "text/plain", "", 0, self, blocks, List.of(), List.of(), parts, List.of());
    return new Reading(document, release(self, 0));
  }

  /** The same, on its way out on a day, {@code yyyymmdd}. */
  public static Reading on(int date, String... lines) {
    Reading reading = of(lines);
    return reading.to(release(reading.document().self(), date));
  }

  private static Release release(Block self, int date) {
    return new Release("", "", "cn", List.of(), date, self.all());
  }
}
