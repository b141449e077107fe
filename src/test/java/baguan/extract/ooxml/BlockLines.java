package baguan.extract.ooxml;

import baguan.document.Block;
import baguan.document.Document;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Blocks as lines, for whole values to be compared: layer, cause, locator, text. */
public final class BlockLines {
  private BlockLines() {}

  public static String of(Document document) {
    return of(document, b -> true);
  }

  public static String of(Document document, Predicate<Block> which) {
    return document
        .walk()
        .flatMap(d -> d.blocks().stream())
        .filter(b -> !b.part().equals("file")) // a name that does not fit its content
        .filter(which)
        .map(BlockLines::line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Block block) {
    String cause = block.cause().id().isEmpty() ? "" : " (" + block.cause().id() + ")";
    return block.layer().id() + cause + " " + block.locator() + ": " + block.text();
  }
}
